import type { TokenAlignment } from '../../train/token-alignment.ts';
import { tokenizeForScoring } from '../../train/tokens.ts';

/**
 * Returns the share (0–1) of kept tokens that were not claimed. Tokens claimed by `excluded` (errors in the ground truth)
 * are ignored.
 */
export function measureResidue(kept: TokenAlignment): number {
  const all = kept.owners.filter((owner) => owner !== 'excluded').length;
  return all ? kept.owners.filter((owner) => owner === null).length / all : 0;
}

/** Lists the residue by line: the whole line, or only its unclaimed words if they are less than half of it. */
export function listResidue(kept: TokenAlignment): string[] {
  return [...residueWords(kept)]
    .filter(([, words]) => words.length > 1)
    .map(([at, words]) =>
      words.length * 2 < tokenizeForScoring(kept.lines[at] ?? '').length ? words.join(' ') : (kept.lines[at] ?? ''),
    );
}

/** Returns for each kept line the share (0–1) of its tokens that are residue. */
export function measureResidueByLine(kept: TokenAlignment): number[] {
  const left = residueWords(kept);
  return kept.lines.map((text, at) => (left.get(at)?.length ?? 0) / Math.max(1, tokenizeForScoring(text).length));
}

function residueWords(kept: TokenAlignment): Map<number, string[]> {
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
