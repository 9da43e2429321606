import type { Rule } from '../verdicts/rule';
import { Clutter, type Kept } from './clutter';
import { ruleEverywhere, ruleForSite } from './hiding-rules';
import { openPanel } from './panel';
import { pick } from './picker';

export interface ClutterTexts {
  hint: string;
  /** What would go, in words. */
  parts(count: number): string;
  /** Why the story cannot be chosen. */
  story: string;
  nothing: string;
  gone(count: number): string;
  size: string;
  undo: string;
  undone: string;
  site: string;
  everywhere: string;
  ruled: string;
  ruledEverywhere: string;
  noRule: string;
  done: string;
}

/** What the picker needs of the page. */
export interface ClutterPage {
  /** What the clean view keeps now. */
  kept(): Kept[];
  /** Hides an element, or takes that back. */
  hide(element: Element, wish: boolean): void;
  /** Host name that a rule for the site is limited to; empty: none. */
  site: string;
  keep(rule: Rule): Promise<void>;
  drop(rule: Rule): Promise<void>;
}

/**
 * Lets the reader point at what is left on the page and does not belong. It is gone at once; the reader may take that back, choose
 * more or less of it, or have it always hidden on the site.
 *
 * @returns once the reader has left
 */
export async function pickClutter(document: Document, page: ClutterPage, texts: ClutterTexts): Promise<void> {
  const clutter = new Clutter(page.kept());
  let sizes: Element[] = [];
  const meant = (pointed: Element) => {
    sizes = clutter.sizesAt(pointed);
    return sizes.at(-1) ?? pointed;
  };
  const element = await pick(document, {
    hint: texts.hint,
    // Who chooses by keys begins where something may be left.
    first: clutter.firstLeft(),
    meant,
    words: (at) => texts.parts(clutter.partsIn(at)),
    refused(at) {
      if (clutter.holdsStory(at)) return texts.story;
      return clutter.sizesAt(at).length ? null : texts.nothing;
    },
  });
  if (!element) return;
  // By keys an element of no list may have been chosen.
  if (!sizes.includes(element)) sizes = clutter.sizesAt(element);
  await settle(document, page, texts, clutter, sizes, element);
}

function settle(
  document: Document,
  page: ClutterPage,
  texts: ClutterTexts,
  clutter: Clutter,
  sizes: readonly Element[],
  first: Element,
): Promise<void> {
  let hidden = first;
  let made: Rule | null = null;
  let busy = false;
  return new Promise((resolve) => {
    const close = () => {
      panel.close();
      resolve();
    };
    const panel = openPanel(document, {
      sizes: { name: texts.size, count: sizes.length, at: Math.max(1, sizes.indexOf(first) + 1), choose },
      onClose: close,
    });
    const undo = { name: texts.undo, press: () => void back() };
    const done = { name: texts.done, press: close };
    const always = {
      name: texts.site,
      main: true,
      press: () => void rule(ruleForSite(clutter, hidden, page.site), texts.ruled),
    };
    const everywhere = {
      name: texts.everywhere,
      press: () => void rule(ruleEverywhere(clutter, hidden), texts.ruledEverywhere),
    };
    hide(first);

    function hide(element: Element): void {
      const parts = clutter.partsIn(element);
      page.hide(element, true);
      hidden = element;
      panel.say(texts.gone(parts));
      panel.offer([always, ...(ruleEverywhere(clutter, element) ? [everywhere] : []), undo, done], true);
    }
    function choose(at: number): void {
      const next = sizes[at - 1];
      if (!next || next === hidden) return;
      page.hide(hidden, false);
      hide(next);
    }
    async function rule(found: Rule | null, ruled: string): Promise<void> {
      // Enter held down presses again.
      if (busy || made) return;
      if (!found) {
        panel.say(texts.noRule);
        panel.offer([{ ...done, main: true }, undo]);
        return;
      }
      busy = true;
      try {
        await page.keep(found);
      } catch (error) {
        panel.say(error instanceof Error ? error.message : String(error));
        return;
      } finally {
        busy = false;
      }
      made = found;
      panel.say(ruled);
      panel.offer([{ ...done, main: true }, undo]);
    }
    async function back(): Promise<void> {
      page.hide(hidden, false);
      try {
        if (made) await page.drop(made);
      } catch (error) {
        panel.say(error instanceof Error ? error.message : String(error));
        return;
      }
      made = null;
      panel.say(texts.undone);
      panel.offer([{ ...done, main: true }]);
    }
  });
}
