import { TokenAlignment } from '../../train/token-alignment.ts';
import { tokenize } from '../../train/tokens.ts';
import { PARTLY } from '../score/match-units.ts';
import type { BlockVerdict } from '../types.ts';
import { judged, type PageResult } from './result.ts';

/** From this share of its words on, a kept block that holds clutter counts as left. */
const LEFT = 0.25;

export interface ShownBlock extends BlockVerdict {
  is: 'kept' | 'left' | 'double' | 'lost' | 'hidden';
  /** How many of its words were left, or lost. */
  words: number;
}

/** @returns the page's blocks in order, each with what became of it; and lost story that is in no block */
export function shownBlocks(result: PageResult): { blocks: ShownBlock[]; nowhere: string[] } {
  const { lost, extraLost, leftByLine } = judged(result);
  const doubles = new Set(result.scores.ours?.doubleLines);
  const hidden = result.verdicts.filter((verdict) => !isKept(verdict, result));
  const search = new TokenAlignment(hidden.map(({ text, media }) => (media ? '' : text)));
  const nowhere = [...lost, ...extraLost].filter((text) => search.claim(text, 'lost', PARTLY) < PARTLY);
  const lostWords = new Map<BlockVerdict, number>();
  for (const [place, owner] of search.owners.entries()) {
    const verdict = hidden[search.lineOfToken[place] as number];
    if (owner && verdict) lostWords.set(verdict, (lostWords.get(verdict) ?? 0) + 1);
  }
  let line = 0;
  const blocks = result.verdicts.map((verdict): ShownBlock => {
    const size = tokenize(verdict.text).length;
    if (!isKept(verdict, result)) {
      const words = lostWords.get(verdict) ?? 0;
      return { ...verdict, is: words > size * PARTLY ? 'lost' : 'hidden', words };
    }
    // A picture without text is no line of the kept text.
    if (!hasText(verdict)) return { ...verdict, is: 'kept', words: 0 };
    const share = leftByLine[line] ?? 0;
    const is = doubles.has(line) ? 'double' : share >= LEFT ? 'left' : 'kept';
    line++;
    return { ...verdict, is, words: Math.round(share * size) };
  });
  return { blocks, nowhere };
}

const isKept = ({ decide }: BlockVerdict, { found }: PageResult) => found && decide === 'keep';
const hasText = ({ text, media }: BlockVerdict) => text !== `[${media ?? ''}]`;

/** What one rule did wrong over all pages. */
export interface RuleFaults {
  rule: string;
  lost: number;
  left: number;
  doubles: number;
  /** Words of all of these. */
  words: number;
  pages: string[];
}

/** @returns the rules by the words that they lost or left, worst first */
export function faultsByRule(results: readonly PageResult[]): RuleFaults[] {
  const faults = new Map<string, RuleFaults>();
  for (const result of results)
    for (const { is, words, rule } of shownBlocks(result).blocks) {
      if (is === 'kept' || is === 'hidden') continue;
      const own = faults.get(rule) ?? { rule, lost: 0, left: 0, doubles: 0, words: 0, pages: [] };
      faults.set(rule, own);
      own[is === 'double' ? 'doubles' : is]++;
      own.words += words;
      if (!own.pages.includes(result.id)) own.pages.push(result.id);
    }
  return [...faults.values()].sort((a, b) => b.words - a.words || b.pages.length - a.pages.length);
}
