import type { Rule } from '../rules/rule';
import type { Values } from '../types';
import type { Clutter, Kept } from './clutter';
import { createDeeds, type DeedTexts } from './deeds';
import { ruleByLabel, ruleEverywhere, ruleForLike, ruleForSite, type Unwanted } from './hiding-rules';
import { openPanel } from './panel';

/** What else goes with what was pointed at: nothing, what the site writes like it, or what stands under the same label. */
type Likeness = 'one' | 'like' | 'label';

export interface ClutterTexts extends DeedTexts {
  hint: string;
  /** What would go, in words. */
  parts(count: number): string;
  /** Why the story cannot be chosen. */
  story: string;
  nothing: string;
  gone(count: number): string;
  size: string;
  /** Name of the choice of likeness, and what there is to choose. */
  which: string;
  one: string;
  like(count: number): string;
  label(says: string): string;
  site: string;
  everywhere: string;
  ruled: string;
  ruledEverywhere: string;
  /** A story that was read would lose a paragraph. */
  remembered(headline: string): string;
}

/** What the picker needs of the page. */
export interface ClutterPage {
  /** What the clean view keeps now. */
  kept(): Kept[];
  /** Hides an element, or takes that back. */
  hide(element: Element, wish: boolean): void;
  /** What the signals say of the parts of the page with these elements. */
  measure(elements: readonly Element[]): Values[];
  /** Shows the page as a rule would have it, until it is kept or taken back; null takes it back. @returns how many parts go by it */
  preview(rule: Rule | null): number;
  /** Host name that a rule for the site is limited to; empty: none. */
  site: string;
  /** @returns the headline of a story that was read of which a rule would hide a paragraph; null: none is known */
  lostTo(rule: Rule): Promise<string | null>;
  keep(rule: Rule): Promise<void>;
  drop(rule: Rule): Promise<void>;
  /** Shows the reader what a report of an element would say; nothing is sent. */
  report(element: Element, label: { says: string; under: boolean } | null, rule: Rule | null): Promise<void>;
}

interface Chosen {
  clutter: Clutter;
  /** Elements that may be meant, the narrowest first, and the one that was chosen. */
  sizes: readonly Element[];
  first: Element;
}

/** What was chosen is gone; offers more and less of it, what is like it, rules, a report, and the way back. Ends when the reader leaves. */
export function settleClutter(
  document: Document,
  page: ClutterPage,
  texts: ClutterTexts,
  { clutter, sizes, first }: Chosen,
): Promise<void> {
  let hidden = first;
  /** The rule that the page is shown with for now. */
  let tried: Rule | null = null;
  const unwanted = (): Unwanted => ({ ...page, clutter, element: hidden });
  return new Promise((resolve) => {
    const close = () => {
      if (tried?.id !== deeds.made()?.id) show(null);
      panel.close();
      resolve();
    };
    const panel = openPanel(document, {
      sizes: { name: texts.size, count: sizes.length, at: Math.max(1, sizes.indexOf(first) + 1), choose },
      choice: { name: texts.which, choose: liken },
      onClose: close,
    });
    const deeds = createDeeds({
      ...page,
      panel,
      texts,
      async refusal(rule) {
        const headline = await page.lostTo(rule);
        return headline === null ? null : texts.remembered(headline);
      },
      undo() {
        show(null);
        page.hide(hidden, false);
      },
      report(made) {
        const { says, under = false } = ruleEverywhere(unwanted()) ?? {};
        return page.report(hidden, says === undefined ? null : { says, under }, made);
      },
      close,
    });
    hide(first);

    /** @returns on how many parts the rule has spoken */
    function show(rule: Rule | null): number {
      if (tried === rule) return 0;
      tried = rule;
      return page.preview(rule);
    }
    function hide(element: Element): void {
      page.hide(element, true);
      hidden = element;
      const [like, label, everywhere] = [ruleForLike(unwanted()), ruleByLabel(unwanted()), ruleEverywhere(unwanted())];
      panel.say(texts.gone(clutter.partsIn(element)));
      panel.choices(
        [
          { value: 'one', text: texts.one },
          ...(like ? [{ value: 'like', text: texts.like(like.elements.length) }] : []),
          ...(label?.under && label.says ? [{ value: 'label', text: texts.label(label.says) }] : []),
        ],
        'one',
      );
      panel.offer(
        [
          {
            name: texts.site,
            main: true,
            press: () => void deeds.rule(tried ?? ruleForSite(unwanted()), texts.ruled),
          },
          ...(everywhere
            ? [{ name: texts.everywhere, press: () => void deeds.rule(everywhere, texts.ruledEverywhere) }]
            : []),
          deeds.undo,
          deeds.report,
          deeds.done,
        ],
        true,
      );
    }
    function choose(at: number): void {
      const next = sizes[at - 1];
      if (!next || next === hidden) return;
      show(null);
      page.hide(hidden, false);
      hide(next);
    }
    function liken(value: string): void {
      const rules = {
        one: () => null,
        like: () => ruleForLike(unwanted())?.rule,
        label: () => ruleByLabel(unwanted()),
      };
      const parts = show(rules[value as Likeness]() ?? null);
      panel.say(texts.gone(Math.max(parts, clutter.partsIn(hidden))));
    }
  });
}
