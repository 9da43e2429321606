import { LEXICONS, labelShare, opening, phrases } from '../../lexicon';
import { containment } from '../../text/tokens';
import { boxLabel } from '../box-label';
import { covered } from '../label-scope';
import { matchesDescription } from '../matches-description';
import { repeatsHeadline } from '../repeats-headline';
import { sameSite } from '../same-site';
import { isTold } from '../told';
import { sayingWords } from './company';
import type { Family } from './seen';

const labels = Object.fromEntries(
  LEXICONS.flatMap((name): [string, Family[string]][] => [
    [`label:${name}`, ({ block }) => labelShare(block.text || (block.alt ?? ''), name)],
    [`phrase:${name}`, ({ block }) => Math.min(3, phrases(block.text, name))],
  ]),
);
const OPENERS = ['related-links', 'recirculation', 'furniture', 'note', 'newsletter', 'tools'] as const;
const openings = Object.fromEntries(
  OPENERS.map((name): [string, Family[string]] => [`opens:${name}`, ({ block }) => opening(block.text, name)]),
);
const LABELS = ['related-links', 'recirculation', 'comments', 'furniture', 'newsletter', 'tools'] as const;
const above = Object.fromEntries(
  LABELS.flatMap((name): [string, Family[string]][] => [
    [`under:${name}`, ({ block, context }) => (covered(context, name).has(block.id) ? 1 : 0)],
    [`box-label:${name}`, ({ block, context }) => boxLabel(block, context, name)],
  ]),
);

/** What the block's words say: labels, likeness to headline and lead, and how much they are about this story. */
export const WORDS: Family = {
  ...labels,
  ...openings,
  ...above,
  'repeats-headline': ({ block, context }) => repeatsHeadline(block, context, 'related-links'),
  'matches-description': ({ block, context }) => matchesDescription(block, context, 'related-links'),
  'same-site': ({ block, context }) => sameSite(block, context, 'related-links'),
  /** 1 where structured data has it in the story's text; below 0 where it has the story's other text and not this. */
  'in-body': ({ block, context, company }) => (isTold(context, block.id) ? 1 : -company.told),
  copies: ({ block, company }) => Math.min(4, company.copies[block.id] ?? 0),
  /** Share of the words that say something which stand in other paragraphs of the story as well. */
  cohesion: ({ block, its, context, company }) => {
    const words = sayingWords(its.tokens);
    if (words.length < 2) return 0.5;
    const own = context.story.main.has(block.id) && its.prose > 0 ? 1 : 0;
    return words.filter((word) => (company.vocabulary.get(word) ?? 0) > own).length / words.length;
  },
  'repeats-alt': ({ block, its, context: { page, measured } }) => {
    for (const near of [block.id - 1, block.id + 1, block.id - 2]) {
      const other = page.blocks[near];
      if (other?.media && other.alt && its.tokens.length > 2 && measured[near])
        return containment(its.tokens, other.alt.toLowerCase().split(/[^\p{L}\p{N}\p{M}]+/u));
    }
    return 0;
  },
};
