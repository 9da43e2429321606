import { flatTreeParent, isInclusiveDescendant } from '../document/dom';
import type { Rule } from '../rules/rule';
import { KeptContent, type KeptElement } from './kept-content';
import { openPanel } from './panel';
import { pickElement } from './pick-element';
import { createPickerActions, type PickerActionTexts } from './picker-actions';

/** A hidden element, and the id of its place. */
export interface HiddenElement {
  element: Element;
  place: number;
}

export interface HiddenPickTexts extends PickerActionTexts {
  hint: string;
  /** Text that states how many blocks would be restored. */
  selection(count: number): string;
  /** Text that states that the element is not hidden. */
  alreadyShown: string;
  nothingHere: string;
  restored(count: number): string;
  keepOnSite: string;
  siteRuleCreated: string;
}

/** The functions of the page that the picker for hidden elements needs. */
export interface HiddenPickPage {
  /** Returns what is hidden near the story. */
  hiddenElements(): HiddenElement[];
  /** Returns the elements that the clean view shows. */
  keptElements(): KeptElement[];
  /** Shows hidden elements with an outline; an empty list removes the outlines. */
  outline(places: readonly number[]): void;
  /** Restores hidden elements, or hides them again. */
  setRestored(places: readonly number[], isRestored: boolean): void;
  /** Returns a rule that keeps a hidden element on this site; null if none is possible. */
  createRuleFor(place: number): Rule | null;
  saveRule(rule: Rule): Promise<void>;
  removeRule(rule: Rule): Promise<void>;
  /** Shows the report about an element to the reader. Nothing is sent before the reader agrees. */
  report(element: Element, rule: Rule | null): Promise<void>;
}

/**
 * Outlines what is hidden near the story, and lets the reader pick what belongs to it. It is restored at once; a panel
 * offers to undo that, or to always keep it on the site.
 *
 * @returns a promise that resolves when the reader closes the picker
 */
export async function pickHidden(document: Document, page: HiddenPickPage, texts: HiddenPickTexts): Promise<void> {
  const hidden = page.hiddenElements();
  const kept = new KeptContent(page.keptElements());
  page.outline(hidden.map(({ place }) => place));
  const counts = new Map<Element, number>();
  for (const { element } of hidden)
    for (let at: Element | null = element; at; at = flatTreeParent(at)) counts.set(at, (counts.get(at) ?? 0) + 1);
  const countIn = (at: Element) => counts.get(at) ?? 0;
  const element = await pickElement(document, {
    hint: texts.hint,
    tabStops: hidden.map((one) => one.element),
    // Pick the nearest hidden ancestor, unless something in it is shown.
    resolveTarget(pointed) {
      for (let at: Element | null = pointed; at && !kept.countBlocksIn(at); at = flatTreeParent(at))
        if (countIn(at)) return at;
      return pointed;
    },
    describe: (at) => texts.selection(countIn(at)),
    findRejection: (at) => (kept.countBlocksIn(at) ? texts.alreadyShown : countIn(at) ? null : texts.nothingHere),
  }).finally(() => page.outline([]));
  if (!element) return;
  const picked = hidden.filter((one) => isInclusiveDescendant(one.element, element)).map(({ place }) => place);
  await openRestorePanel(document, page, texts, element, picked);
}

function openRestorePanel(
  document: Document,
  page: HiddenPickPage,
  texts: HiddenPickTexts,
  element: Element,
  places: readonly number[],
): Promise<void> {
  // Create the rule before restoring the element: it is only found for what is hidden.
  const rule = page.createRuleFor(places[0] ?? -1);
  return new Promise((resolve) => {
    const close = () => {
      panel.close();
      resolve();
    };
    const panel = openPanel(document, { onClose: close });
    const actions = createPickerActions({
      ...page,
      panel,
      texts,
      undo: () => page.setRestored(places, false),
      report: (createdRule) => page.report(element, createdRule),
      close,
    });
    page.setRestored(places, true);
    panel.setMessage(texts.restored(places.length));
    panel.setActions([
      {
        label: texts.keepOnSite,
        isPrimary: true,
        onPress: () => void actions.createRule(rule, texts.siteRuleCreated),
      },
      actions.undo,
      actions.report,
      actions.done,
    ]);
  });
}
