import { selectsStoryParagraph } from '../classify/rule-verdicts';
import { findBlocksBySelector } from '../document/selector-matches';
import { buildPageContext } from '../layout';
import type { Rule } from '../rules/rule';
import { ruleSelectors } from './decide-page';
import type { PageSnapshot } from './snapshot';

/** Tells whether the selector of a rule matches a paragraph of the story. Such a rule has no effect on the page. */
export function selectsStoryText(
  document: Document,
  { page, facts, readable, elements }: PageSnapshot,
  rule: Rule,
): boolean {
  const selected = findBlocksBySelector(document, elements, ruleSelectors([rule]));
  return selectsStoryParagraph(rule, buildPageContext(page, facts, new Set(readable), selected));
}
