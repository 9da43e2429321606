import { isWithin, parentOf } from '../document/dom';
import type { Rule } from '../rules/rule';
import { Clutter, type Kept } from './clutter';
import { createDeeds, type DeedTexts } from './deeds';
import { openPanel } from './panel';
import { pick } from './picker';

/** Something hidden, by its element and the number of its place. */
export interface Gap {
  element: Element;
  place: number;
}

export interface GapTexts extends DeedTexts {
  hint: string;
  /** What would come back, in words. */
  parts(count: number): string;
  /** Why what is shown cannot be chosen. */
  story: string;
  nothing: string;
  back(count: number): string;
  site: string;
  ruled: string;
}

/** What pointing at gaps needs of the page. */
export interface GapPage {
  /** What is hidden near the story. */
  gaps(): Gap[];
  /** What the clean view keeps now. */
  kept(): Kept[];
  /** Shows hidden places with an outline; none: the view as it was. */
  point(places: readonly number[]): void;
  /** Puts hidden places back, or takes that back. */
  putBack(places: readonly number[], wish: boolean): void;
  /** @returns a rule by which nothing at this place is hidden on the site again; null where there is none */
  ruleFor(place: number): Rule | null;
  keep(rule: Rule): Promise<void>;
  drop(rule: Rule): Promise<void>;
  /** Shows the reader what a report of an element would say; nothing is sent. */
  report(element: Element, rule: Rule | null): Promise<void>;
}

/**
 * Shows all that is hidden near the story, and lets the reader point at what belongs to it. It is back at once; the reader may take that
 * back, or have it always kept on the site.
 *
 * @returns once the reader has left
 */
export async function pickGap(document: Document, page: GapPage, texts: GapTexts): Promise<void> {
  const gaps = page.gaps();
  const shown = new Clutter(page.kept());
  page.point(gaps.map(({ place }) => place));
  const counts = new Map<Element, number>();
  for (const { element } of gaps)
    for (let at: Element | null = element; at; at = parentOf(at)) counts.set(at, (counts.get(at) ?? 0) + 1);
  const count = (at: Element) => counts.get(at) ?? 0;
  const element = await pick(document, {
    hint: texts.hint,
    stops: gaps.map((gap) => gap.element),
    // Within a line the line is meant; a box around what is shown is not.
    meant(pointed) {
      for (let at: Element | null = pointed; at && !shown.partsIn(at); at = parentOf(at)) if (count(at)) return at;
      return pointed;
    },
    words: (at) => texts.parts(count(at)),
    refused: (at) => (shown.partsIn(at) ? texts.story : count(at) ? null : texts.nothing),
  }).finally(() => page.point([]));
  if (element)
    await settleGap(
      document,
      page,
      texts,
      element,
      gaps.filter((gap) => isWithin(gap.element, element)),
    );
}

function settleGap(
  document: Document,
  page: GapPage,
  texts: GapTexts,
  element: Element,
  gaps: readonly Gap[],
): Promise<void> {
  const places = gaps.map(({ place }) => place);
  // What is back is hidden no more, and no rule for what is hidden is found for it.
  const rule = page.ruleFor(places[0] ?? -1);
  return new Promise((resolve) => {
    const close = () => {
      panel.close();
      resolve();
    };
    const panel = openPanel(document, { onClose: close });
    const deeds = createDeeds({
      ...page,
      panel,
      texts,
      undo: () => page.putBack(places, false),
      report: (made) => page.report(element, made),
      close,
    });
    page.putBack(places, true);
    panel.say(texts.back(gaps.length));
    panel.offer([
      { name: texts.site, main: true, press: () => void deeds.rule(rule, texts.ruled) },
      deeds.undo,
      deeds.report,
      deeds.done,
    ]);
  });
}
