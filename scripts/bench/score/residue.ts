import type { Kept } from '../../train/token-alignment.ts';
import { tokens } from '../../train/tokens.ts';

/** @returns share of the kept tokens that nobody took; struck ones do not count */
export function leftShare(kept: Kept): number {
  const all = kept.owner.filter((owner) => owner !== 'struck').length;
  return all ? kept.owner.filter((owner) => owner === null).length / all : 0;
}

/** @returns what was left, a line each: the whole line, or its left words where they are the smaller part */
export function leftLines(kept: Kept): string[] {
  return [...leftWords(kept)]
    .filter(([, words]) => words.length > 1)
    .map(([at, words]) =>
      words.length * 2 < tokens(kept.lines[at] ?? '').length ? words.join(' ') : (kept.lines[at] ?? ''),
    );
}

/** @returns for each kept line the share of its tokens that was left, 0..1 */
export function leftByLine(kept: Kept): number[] {
  const left = leftWords(kept);
  return kept.lines.map((text, at) => (left.get(at)?.length ?? 0) / Math.max(1, tokens(text).length));
}

function leftWords(kept: Kept): Map<number, string[]> {
  const left = new Map<number, string[]>();
  for (const [place, owner] of kept.owner.entries()) {
    if (owner !== null) continue;
    const at = kept.line[place] as number;
    const words = left.get(at);
    if (words) words.push(kept.list[place] as string);
    else left.set(at, [kept.list[place] as string]);
  }
  return left;
}
