import type { Values } from '../../types';
import type { Rule } from '../../verdicts/rule';
import { ruleByLabel, ruleEverywhere, ruleForLike, ruleForSite } from '../rules/hiding-rules';
import type { Clutter, Kept } from './clutter';
import { openPanel, type PanelAction } from './panel';

/** What else goes with what was pointed at: nothing, what the site writes like it, or what stands under the same label. */
type Likeness = 'one' | 'like' | 'label';

export interface ClutterTexts {
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
  undo: string;
  undone: string;
  site: string;
  everywhere: string;
  ruled: string;
  ruledEverywhere: string;
  noRule: string;
  /** A story that was read would lose a paragraph. */
  remembered(headline: string): string;
  report: string;
  noReport: string;
  done: string;
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
  let likeness: Likeness = 'one';
  let made: Rule | null = null;
  let busy = false;
  const unwanted = () => ({ ...page, clutter, element: hidden });
  return new Promise((resolve) => {
    const close = () => {
      if (!made) page.preview(null);
      panel.close();
      resolve();
    };
    const panel = openPanel(document, {
      sizes: { name: texts.size, count: sizes.length, at: Math.max(1, sizes.indexOf(first) + 1), choose },
      choice: { name: texts.which, choose: liken },
      onClose: close,
    });
    const undo: PanelAction = { name: texts.undo, press: () => void back() };
    const done: PanelAction = { name: texts.done, press: close };
    const report: PanelAction = { name: texts.report, press: () => void complain() };
    const always: PanelAction = { name: texts.site, main: true, press: () => void rule(forSite(), texts.ruled) };
    const everywhere: PanelAction = {
      name: texts.everywhere,
      press: () => void rule(ruleEverywhere(unwanted()), texts.ruledEverywhere),
    };
    hide(first);

    function forSite(): Rule | null {
      if (likeness === 'like') return ruleForLike(unwanted())?.rule ?? null;
      return likeness === 'label' ? ruleByLabel(unwanted()) : ruleForSite(unwanted());
    }
    function hide(element: Element): void {
      page.hide(element, true);
      hidden = element;
      likeness = 'one';
      panel.say(texts.gone(clutter.partsIn(element)));
      const like = ruleForLike(unwanted());
      const label = ruleByLabel(unwanted());
      panel.choices(
        [
          { value: 'one', text: texts.one },
          ...(like ? [{ value: 'like', text: texts.like(like.elements.length) }] : []),
          ...(label?.under && label.says ? [{ value: 'label', text: texts.label(label.says) }] : []),
        ],
        likeness,
      );
      panel.offer([always, ...(ruleEverywhere(unwanted()) ? [everywhere] : []), undo, report, done], true);
    }
    function choose(at: number): void {
      const next = sizes[at - 1];
      if (!next || next === hidden) return;
      page.preview(null);
      page.hide(hidden, false);
      hide(next);
    }
    function liken(value: string): void {
      likeness = value as Likeness;
      const parts = page.preview(likeness === 'one' ? null : forSite());
      panel.say(texts.gone(Math.max(parts, clutter.partsIn(hidden))));
    }
    async function rule(found: Rule | null, ruled: string): Promise<void> {
      // Enter held down presses again.
      if (busy || made) return;
      busy = true;
      try {
        const headline = found && (await page.lostTo(found));
        if (!found || headline !== null) {
          panel.say(headline ? texts.remembered(headline) : texts.noRule);
          panel.offer([{ ...done, main: true }, undo, report]);
          return;
        }
        await page.keep(found);
        made = found;
        panel.say(ruled);
        panel.offer([{ ...done, main: true }, undo, report]);
      } catch (error) {
        panel.say(wordsOf(error));
      } finally {
        busy = false;
      }
    }
    async function back(): Promise<void> {
      page.preview(null);
      page.hide(hidden, false);
      try {
        if (made) await page.drop(made);
      } catch (error) {
        panel.say(wordsOf(error));
        return;
      }
      made = null;
      panel.say(texts.undone);
      panel.offer([{ ...done, main: true }]);
    }
    async function complain(): Promise<void> {
      const label = ruleEverywhere(unwanted());
      try {
        await page.report(hidden, label?.says ? { says: label.says, under: label.under === true } : null, made);
        close();
      } catch (error) {
        panel.say(`${texts.noReport} ${wordsOf(error)}`);
      }
    }
  });
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
