import { selectorOfLike } from '../rules/from-selection/selector';
import { onlyLinks, tellingSignals } from '../rules/from-selection/signal-rule';
import { isTelling, labelRule, selectorRule, signalRule, siteRule } from '../rules/from-selection/site-rule';
import type { Rule } from '../rules/rule';
import { labelOf } from '../rules/says';
import type { Values } from '../types';
import type { Clutter } from './clutter';

/** What is to go, and what is known of it. */
export interface Unwanted {
  clutter: Clutter;
  element: Element;
  /** Host name that rules for the site are limited to; empty: the page has none. */
  site: string;
  /** What the signals say of the parts of the page with these elements. */
  measure(elements: readonly Element[]): Values[];
}

/** @returns whether another element may go with the first: it holds nothing of the story, and no more running text */
const fitting = ({ clutter, element }: Unwanted) => {
  const own = clutter.proseIn(element);
  return (other: Element) => !clutter.holdsStory(other) && clutter.proseIn(other) <= own;
};

/**
 * @returns a rule by which what was pointed at is hidden on the site: by the names that the site gives it, else by its label, else by
 *   what the signals say of it and of nothing else that is kept; null where none of these tells it from the story, or the page has
 *   no site
 */
export function ruleForSite(unwanted: Unwanted): Rule | null {
  const { element, site } = unwanted;
  if (!site) return null;
  return (
    siteRule(element, { decide: 'hide', kind: 'user' }, site, fitting(unwanted)) ??
    ruleByLabel(unwanted) ??
    ruleBySignals(unwanted)
  );
}

/** @returns a rule by which all boxes that the site writes like it are hidden, and these; null where it is the only one */
export function ruleForLike(unwanted: Unwanted): { rule: Rule; elements: Element[] } | null {
  const { element, site } = unwanted;
  const found = site ? selectorOfLike(element, fitting(unwanted)) : null;
  return found && isTelling(found.selector)
    ? { rule: selectorRule(found.selector, site), elements: found.elements }
    : null;
}

/** @returns a rule by which every box under the same label is hidden on the site; null where it has no label */
export function ruleByLabel(unwanted: Unwanted): Rule | null {
  const label = labelIn(unwanted);
  return label && unwanted.site
    ? labelRule(label.says, label.under, limits(unwanted, label.under), unwanted.site)
    : null;
}

/** @returns a rule by which what has the same label is hidden on every site; null where no label tells what it is */
export function ruleEverywhere(unwanted: Unwanted): Rule | null {
  const label = labelIn(unwanted);
  return label && labelRule(label.says, label.under, limits(unwanted, label.under));
}

function ruleBySignals({ clutter, element, site, measure }: Unwanted): Rule | null {
  const { inside, others } = clutter.partedBy(element);
  const when = tellingSignals(measure(inside), measure(others));
  return when && signalRule(when, site);
}

const limits = ({ clutter, element, measure }: Unwanted, under: boolean): Rule['when'] =>
  under ? onlyLinks(measure(clutter.partedBy(element).inside)) : [];

/** @returns what names an element by words: all that it says, where that is one short line; else its first line, a label over the rest */
export function labelIn({
  clutter,
  element,
}: Pick<Unwanted, 'clutter' | 'element'>): { says: string; under: boolean } | null {
  if (clutter.proseIn(element)) return null;
  const [line, ...others] = clutter.linesIn(element);
  const says = line === undefined ? null : labelOf(line);
  // Over others a whole line is the label, be there a colon in it or not.
  if (!says || (others.length && says !== line)) return null;
  return { says, under: others.length > 0 };
}
