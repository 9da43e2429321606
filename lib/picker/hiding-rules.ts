import { findDistinguishingConditions, findLinkBoxCondition } from '../rules/from-selection/distinguishing-conditions';
import {
  createElementRule,
  createLabelRule,
  createSelectorRule,
  createSignalRule,
  isDescriptiveSelector,
} from '../rules/from-selection/reader-rule';
import { findSimilarElements } from '../rules/from-selection/selector';
import { extractLabel, type RuleLabel } from '../rules/label';
import type { Rule } from '../rules/rule';
import type { SignalValues } from '../types';
import type { KeptContent } from './kept-content';

/** An element to hide, and what is known about it. */
export interface HidingTarget {
  content: KeptContent;
  element: Element;
  /** Host name that site rules are limited to; '' if the page has none. */
  site: string;
  /** Returns the signal values of the blocks of these elements. */
  measureSignals(elements: readonly Element[]): SignalValues[];
}

/**
 * Creates a rule that hides an element on its site: by the site's names for it, else by its label, else by signals that
 * hold for it and for no other kept content.
 *
 * @returns null if nothing distinguishes it from the story, or the page has no site
 */
export function createRuleForSite(target: HidingTarget): Rule | null {
  const { element, site } = target;
  if (!site) return null;
  return (
    createElementRule(element, { decide: 'hide', kind: 'user' }, site, similarityTest(target)) ??
    createRuleByLabel(target) ??
    createRuleBySignals(target)
  );
}

/** Creates a rule that hides all elements with the same names, and returns these; null if there are no others. */
export function createRuleForSimilar(target: HidingTarget): { rule: Rule; elements: Element[] } | null {
  const { element, site } = target;
  const found = site ? findSimilarElements(element, similarityTest(target)) : null;
  return found && isDescriptiveSelector(found.selector)
    ? { rule: createSelectorRule(found.selector, site), elements: found.elements }
    : null;
}

/** Creates a rule that hides everything under the same label on the site; null if the element has no label. */
export function createRuleByLabel(target: HidingTarget): Rule | null {
  const label = findElementLabel(target);
  return label && target.site ? createLabelRule(label, labelConditions(target, label), target.site) : null;
}

/** Creates a rule that hides everything with the same label on every site; null if the element has no label. */
export function createRuleForAllSites(target: HidingTarget): Rule | null {
  const label = findElementLabel(target);
  return label && createLabelRule(label, labelConditions(target, label));
}

function createRuleBySignals({ content, element, site, measureSignals }: HidingTarget): Rule | null {
  const { inside, others } = content.partitionBy(element);
  const when = findDistinguishingConditions(measureSignals(inside), measureSignals(others));
  return when && createSignalRule(when, site);
}

/**
 * Returns a test for other elements that the rule may also hide: they contain no part of the story, and not more
 * running text than the target.
 */
function similarityTest({ content, element }: HidingTarget): (other: Element) => boolean {
  const paragraphs = content.countParagraphsIn(element);
  return (other) => !content.containsStory(other) && content.countParagraphsIn(other) <= paragraphs;
}

function labelConditions({ content, element, measureSignals }: HidingTarget, { under }: RuleLabel): Rule['when'] {
  return under ? findLinkBoxCondition(measureSignals(content.partitionBy(element).inside)) : [];
}

/**
 * Returns the label of an element: its only line if that is short, otherwise its first line if that is a label of the
 * rest.
 */
export function findElementLabel({ content, element }: Pick<HidingTarget, 'content' | 'element'>): RuleLabel | null {
  if (content.countParagraphsIn(element)) return null;
  const [line, ...others] = content.textsIn(element);
  const says = line === undefined ? null : extractLabel(line);
  // A heading must be a label as a whole, with or without a colon.
  if (!says || (others.length && says !== line)) return null;
  return { says, under: others.length > 0 };
}
