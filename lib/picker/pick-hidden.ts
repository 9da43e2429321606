import { flatTreeParent, isInclusiveDescendant } from '../document/dom';
import type { Rule } from '../rules/rule';
import type { PanelOutcome } from './clutter-page';
import type { HintTexts } from './hint-bar';
import { KeptContent, type KeptElement } from './kept-content';
import { openPanel } from './panel';
import { pickElement } from './pick-element';
import { createPickerActions, type PickerActionTexts } from './picker-actions';
import { reportPicked } from './report-picked';

/** A hidden element, and the id of its place. */
export interface HiddenElement {
  element: Element;
  place: number;
  /** How much it looks like story; Tab visits what looks most like it first. */
  storyScore: number;
}

export interface HiddenPickTexts extends PickerActionTexts {
  pointing: HintTexts;
  /** Text that states how many blocks would be restored. */
  selection(count: number): string;
  /** Text that states that the element is not hidden. */
  alreadyShown: string;
  nothingHere: string;
  restored(count: number): string;
  keepOnSite(site: string): string;
  siteRuleCreated(site: string): string;
}

/** The functions of the page that the picker for hidden elements needs. */
export interface HiddenPickPage {
  /** Returns what is hidden near the story and may belong to it. */
  hiddenElements(): HiddenElement[];
  /** Returns the elements that the clean view shows. */
  keptElements(): KeptElement[];
  /** Shows hidden elements with an outline; an empty list removes the outlines. */
  outline(places: readonly number[]): void;
  /** Restores hidden elements, or hides them again. */
  setRestored(places: readonly number[], isRestored: boolean): void;
  /** Returns a rule that keeps a hidden element on this site; null if none is possible. */
  createRuleFor(place: number): Rule | null;
  /** Host name that site rules are limited to; '' if the page has none. */
  site: string;
  saveRule(rule: Rule): Promise<void>;
  removeRule(rule: Rule): Promise<void>;
  /** Shows the report about an element to the reader. Nothing is sent before the reader agrees. */
  report(element: Element, rule: Rule | null): Promise<void>;
}

/**
 * Outlines what is hidden near the story and may belong to it, and lets the reader pick from it. It is restored at once; a
 * panel offers to undo that, or to keep it on the site from now on. After an undo the reader points again.
 *
 * @returns a promise that resolves when the reader closes the picker
 */
export async function pickHidden(document: Document, page: HiddenPickPage, texts: HiddenPickTexts): Promise<void> {
  for (let outcome: PanelOutcome = 'undone'; outcome === 'undone'; ) {
    const hidden = page.hiddenElements();
    page.outline(hidden.map(({ place }) => place));
    const picked = await pointAtHidden(document, page, texts, hidden).finally(() => page.outline([]));
    if (!picked) return;
    const { element, intent } = picked;
    if (intent === 'report') return reportPicked(document, () => page.report(element, null), texts);
    const places = hidden.filter((one) => isInclusiveDescendant(one.element, element)).map(({ place }) => place);
    outcome = await openRestorePanel(document, page, texts, element, places);
  }
}

function pointAtHidden(
  document: Document,
  page: HiddenPickPage,
  texts: HiddenPickTexts,
  hidden: readonly HiddenElement[],
) {
  const kept = new KeptContent(page.keptElements());
  const counts = new Map<Element, number>();
  for (const { element } of hidden)
    for (let at: Element | null = element; at; at = flatTreeParent(at)) counts.set(at, (counts.get(at) ?? 0) + 1);
  const countIn = (at: Element) => counts.get(at) ?? 0;
  const tabStops = hidden.toSorted((a, b) => b.storyScore - a.storyScore).map(({ element }) => element);
  return pickElement(document, {
    texts: texts.pointing,
    // Restoring is harmless, so that the most likely element is selected at first.
    initial: tabStops[0] ?? null,
    tabStops,
    // Pick the nearest hidden ancestor, unless something in it is shown.
    resolveTarget(pointed) {
      for (let at: Element | null = pointed; at && !kept.countBlocksIn(at); at = flatTreeParent(at))
        if (countIn(at)) return at;
      return kept.blockAround(pointed);
    },
    inspect(at) {
      if (kept.countBlocksIn(at)) return { text: texts.alreadyShown, tone: 'refused' };
      return countIn(at)
        ? { text: texts.selection(countIn(at)), tone: 'allowed' }
        : { text: texts.nothingHere, tone: 'refused' };
    },
  });
}

function openRestorePanel(
  document: Document,
  page: HiddenPickPage,
  texts: HiddenPickTexts,
  element: Element,
  places: readonly number[],
): Promise<PanelOutcome> {
  // Create the rule before restoring the element: it is only found for what is hidden.
  const rule = page.createRuleFor(places[0] ?? -1);
  const { site } = page;
  return new Promise((resolve) => {
    const close = (outcome: PanelOutcome) => {
      panel.close();
      resolve(outcome);
    };
    const panel = openPanel(document, { onEscape: () => actions.escape() });
    const actions = createPickerActions({
      ...page,
      panel,
      texts,
      undo: () => page.setRestored(places, false),
      report: (createdRule) => page.report(element, createdRule),
      close: () => close('done'),
      closeUndone: () => close('undone'),
    });
    page.setRestored(places, true);
    panel.setMessage(texts.restored(places.length));
    const keepOnSite = {
      label: texts.keepOnSite(site),
      isPrimary: true,
      key: '1',
      onPress: () => void actions.createRule(rule, texts.siteRuleCreated(site)),
    };
    panel.setActions([...(site ? [keepOnSite] : []), actions.report, { ...actions.undo, key: 'Esc' }, actions.done]);
  });
}
