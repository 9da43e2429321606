import type { TokenAlignment } from '../../train/token-alignment.ts';
import { tokenize } from '../../train/tokens.ts';

/** @returns share of the kept tokens that nobody took; struck ones do not count */
export function leftShare(kept: TokenAlignment): number {
  const all = kept.owners.filter((owner) => owner !== 'struck').length;
  return all ? kept.owners.filter((owner) => owner === null).length / all : 0;
}

/** @returns what was left, a line each: the whole line, or its left words where they are the smaller part */
export function leftLines(kept: TokenAlignment): string[] {
  return [...leftWords(kept)]
    .filter(([, words]) => words.length > 1)
    .map(([at, words]) =>
      words.length * 2 < tokenize(kept.lines[at] ?? '').length ? words.join(' ') : (kept.lines[at] ?? ''),
    );
}

/** @returns for each kept line the share of its tokens that was left, 0..1 */
export function leftByLine(kept: TokenAlignment): number[] {
  const left = leftWords(kept);
  return kept.lines.map((text, at) => (left.get(at)?.length ?? 0) / Math.max(1, tokenize(text).length));
}

function leftWords(kept: TokenAlignment): Map<number, string[]> {
  const left = new Map<number, string[]>();
  for (const [place, owner] of kept.owners.entries()) {
    if (owner !== null) continue;
    const at = kept.lineOfToken[place] as number;
    const words = left.get(at);
    if (words) words.push(kept.tokens[place] as string);
    else left.set(at, [kept.tokens[place] as string]);
  }
  return left;
}
