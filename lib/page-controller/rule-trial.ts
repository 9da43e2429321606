import { firstNodeOf } from '../document/dom';
import { selectsStoryText } from '../pipeline/selects-story';
import type { PageSnapshot } from '../pipeline/snapshot';
import type { Rule } from '../rules/rule';
import { isRuleForUrl } from '../rules/rule-sites';
import type { ReadingCore, RuleTrial } from '../types';

/** Maximum number of lines of affected text that are shown. */
const MAX_LINES = 3;
const MAX_LINE_CHARS = 80;

/**
 * Determines the effect of a rule on this page; null if the page has no story. The page is not changed.
 *
 * @param rule the rule; it replaces the rule with the same id
 * @param rules the rules that currently apply
 * @param read reads the page with other rules
 */
export function tryRule(
  document: Document,
  rule: Rule,
  rules: readonly Rule[],
  read: (rules: Rule[]) => PageSnapshot,
): RuleTrial | null {
  const others = rules.filter(({ id }) => id !== rule.id);
  const without = read(others);
  if (!without.reading.found) return null;
  const { headline } = without.reading.article;
  const nothing = { headline, selectsStory: false, blockCount: 0, lines: [], keptBlockCount: 0 };
  if (!isRuleForUrl(rule, without.reading.url)) return { ...nothing, appliesHere: false };
  const withRule = read([...others, rule]);
  const { reading, elements } = withRule;
  if (!reading.found) return { ...nothing, appliesHere: true };
  const affected = reading.verdicts.filter(({ block, rule: id }) => id === rule.id && reading.blocks[block]?.rendered);
  const kept = keptNodes(without);
  const nodeOf = (id: number) => {
    const place = elements.get(id);
    return place && firstNodeOf(place);
  };
  return {
    ...nothing,
    appliesHere: true,
    selectsStory: selectsStoryText(document, withRule, rule),
    blockCount: affected.length,
    lines: affected.flatMap(({ block }) => toLine(reading.blocks[block]?.text ?? '')).slice(0, MAX_LINES),
    keptBlockCount: affected.filter(({ block }) => kept.has(nodeOf(block))).length,
  };
}

/** Returns the nodes of all kept blocks. */
function keptNodes({ reading, elements }: PageSnapshot): ReadonlySet<Node | undefined> {
  const places = reading.verdicts.flatMap(({ block, decide }) =>
    decide === 'keep' ? (elements.get(block) ?? []) : [],
  );
  return new Set(places.map(firstNodeOf));
}

/** Returns a text as one line, truncated if necessary; an empty list for an empty text. */
const toLine = (text: string): string | [] =>
  text.length > MAX_LINE_CHARS ? `${text.slice(0, MAX_LINE_CHARS - 1).trimEnd()}…` : text || [];

/** Returns the rules with a previewed rule added; it replaces the rule with the same id. */
export function withPreview(rules: Rule[], previewed: Rule | null): Rule[] {
  return previewed ? [...rules.filter(({ id }) => id !== previewed.id), previewed] : rules;
}

/** Counts the visible blocks that a rule decides. */
export function countDecidedBy(rule: Rule, { blocks, verdicts }: ReadingCore): number {
  return verdicts.filter(({ block, rule: id }) => id === rule.id && blocks[block]?.rendered).length;
}
