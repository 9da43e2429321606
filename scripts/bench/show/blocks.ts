import { TokenAlignment } from '../../train/token-alignment.ts';
import { tokenizeForScoring } from '../../train/tokens.ts';
import { PARTIAL_MATCH_SHARE } from '../score/match-units.ts';
import type { BlockVerdict } from '../types.ts';
import { type PageResult, preferredScore } from './result.ts';

/** Minimum share (0–1) of residue for a kept block to count as remaining clutter. */
const MIN_RESIDUE_SHARE = 0.25;

export interface BlockOutcome extends BlockVerdict {
  is: 'kept' | 'left' | 'duplicate' | 'lost' | 'hidden';
  /** Number of words of remaining clutter or of lost story text. */
  words: number;
}

/**
 * Classifies the page's blocks, in order, as kept, hidden, left (remaining clutter), duplicate or lost.
 *
 * @returns the blocks, and in `nowhere` the lost story text that is in no block
 */
export function classifyBlocks(result: PageResult): { blocks: BlockOutcome[]; nowhere: string[] } {
  const { lost, extraLost, leftByLine } = preferredScore(result);
  const duplicates = new Set(result.scores.ours?.duplicateLines);
  const hidden = result.verdicts.filter((verdict) => !isKept(verdict, result));
  const search = new TokenAlignment(hidden.map(({ text, media }) => (media ? '' : text)));
  const nowhere = [...lost, ...extraLost].filter(
    (text) => search.claim(text, 'lost', PARTIAL_MATCH_SHARE) < PARTIAL_MATCH_SHARE,
  );
  const lostWords = new Map<BlockVerdict, number>();
  for (const [place, owner] of search.owners.entries()) {
    const verdict = hidden[search.lineOfToken[place] as number];
    if (owner && verdict) lostWords.set(verdict, (lostWords.get(verdict) ?? 0) + 1);
  }
  let line = 0;
  const blocks = result.verdicts.map((verdict): BlockOutcome => {
    const size = tokenizeForScoring(verdict.text).length;
    if (!isKept(verdict, result)) {
      const words = lostWords.get(verdict) ?? 0;
      return { ...verdict, is: words > size * PARTIAL_MATCH_SHARE ? 'lost' : 'hidden', words };
    }
    // A picture without text has no line in the kept text.
    if (!hasText(verdict)) return { ...verdict, is: 'kept', words: 0 };
    const share = leftByLine[line] ?? 0;
    const is = duplicates.has(line) ? 'duplicate' : share >= MIN_RESIDUE_SHARE ? 'left' : 'kept';
    line++;
    return { ...verdict, is, words: Math.round(share * size) };
  });
  return { blocks, nowhere };
}

const isKept = ({ decide }: BlockVerdict, { found }: PageResult) => found && decide === 'keep';
const hasText = ({ text, media }: BlockVerdict) => text !== `[${media ?? ''}]`;

/** Errors caused by one rule on all pages. */
export interface RuleFaults {
  rule: string;
  lost: number;
  left: number;
  duplicates: number;
  /** Number of words in all of these texts. */
  words: number;
  pages: string[];
}

/** Counts the errors of each rule, sorted by affected words. */
export function countFaultsByRule(results: readonly PageResult[]): RuleFaults[] {
  const faults = new Map<string, RuleFaults>();
  for (const result of results)
    for (const { is, words, rule } of classifyBlocks(result).blocks) {
      if (is === 'kept' || is === 'hidden') continue;
      const own = faults.get(rule) ?? { rule, lost: 0, left: 0, duplicates: 0, words: 0, pages: [] };
      faults.set(rule, own);
      own[is === 'duplicate' ? 'duplicates' : is]++;
      own.words += words;
      if (!own.pages.includes(result.id)) own.pages.push(result.id);
    }
  return [...faults.values()].sort((a, b) => b.words - a.words || b.pages.length - a.pages.length);
}
