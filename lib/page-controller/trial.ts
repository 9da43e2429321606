import { firstNode } from '../document/dom';
import { isSilent, type Whole } from '../pipeline/live';
import type { Rule } from '../rules/rule';
import { isFor } from '../rules/site';
import type { RuleTrial } from '../types';

/** So many lines are named … */
const NAMED = 3;
/** … with so many characters each. */
const LONGEST = 80;

/**
 * @param rule one that is being written; it takes the place of one with the same id
 * @param rules those that the reader has
 * @param read reads the page with these rules; nothing is drawn
 * @returns what the rule would do here; null where the page has no story
 */
export function tryRule(
  document: Document,
  rule: Rule,
  rules: readonly Rule[],
  read: (rules: Rule[]) => Whole,
): RuleTrial | null {
  const others = rules.filter(({ id }) => id !== rule.id);
  const without = read(others);
  if (!without.reading.found) return null;
  const nothing = { title: without.reading.article.headline, silent: false, blocks: 0, lines: [], story: 0 };
  if (!isFor(rule, without.reading.url)) return { ...nothing, here: false };
  const tried = read([...others, rule]);
  const { reading, elements } = tried;
  if (!reading.found) return { ...nothing, here: true };
  const mine = reading.verdicts.filter(({ block, rule: id }) => id === rule.id && reading.blocks[block]?.rendered);
  const seen = keptNodes(without);
  const nodeOf = (id: number) => {
    const place = elements.get(id);
    return place && firstNode(place);
  };
  return {
    ...nothing,
    here: true,
    silent: isSilent(document, tried, rule),
    blocks: mine.length,
    lines: mine.flatMap(({ block }) => lineOf(reading.blocks[block]?.text ?? '')).slice(0, NAMED),
    story: mine.filter(({ block }) => seen.has(nodeOf(block))).length,
  };
}

function keptNodes({ reading, elements }: Whole): ReadonlySet<Node | undefined> {
  const places = reading.verdicts.flatMap(({ block, decide }) =>
    decide === 'keep' ? (elements.get(block) ?? []) : [],
  );
  return new Set(places.map(firstNode));
}

const lineOf = (text: string): string | [] =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text || [];
