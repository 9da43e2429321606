import WORDS from '../../assets/words/unfold.json';
import type { Context } from '../layout';
import { within } from '../layout/tree';
import { leadsWithin, withoutFragment } from '../text/url';
import type { Block, Verdict } from '../types';
import type { BuiltInRule } from './built-in';

/** A button so many blocks after the last line of the story still belongs to it. */
const BELOW = 4;

const folded = (text: string) =>
  text
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .trim();
let known: Set<string> | undefined;

/**
 * A button that unfolds the rest of the story is no clutter: without it the rest cannot be had. A link that leads
 * elsewhere by the same words is.
 */
export function settleUnfolding(verdicts: Verdict[], context: Context): Verdict[] {
  const { page, story, header } = context;
  if (story.root < 0) return verdicts;
  return verdicts.map((verdict) => {
    const block = page.blocks[verdict.block];
    if (!block || verdict.decide === 'keep' || block.id < story.start || block.id > story.end + BELOW) return verdict;
    if (!within(page.containers, block.container, header.root) || !unfolds(block, context)) return verdict;
    const rule = 'unfolds-story' satisfies BuiltInRule;
    return { ...verdict, decide: 'keep', kind: 'note', rule, confidence: 0.8, evidence: [] };
  });
}

function unfolds({ id, text, links }: Block, { measured, boxes, page }: Context): boolean {
  if (!text || text.length > 40) return false;
  const tags = measured[id]?.tags;
  const here = withoutFragment(page.url);
  const stays = links.length > 0 && links.every(({ href }) => leadsWithin(href, here) || /^#$|#$/.test(href));
  const button = links.length === 0 && (tags?.has('button') || tags?.has('role=button'));
  // In a box of links it says more of those.
  if (!(button || stays) || (boxes[id]?.links ?? 0) > 1) return false;
  known ??= new Set(Object.values(WORDS.entries).flat().map(folded));
  return known.has(folded(text));
}
