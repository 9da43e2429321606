import { comparedWords } from './sentences.ts';

/** A run of text that both versions have, or only one of them. */
export interface DifferencePiece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Maximum number of words on either side; longer passages are shown as wholly replaced. */
const MAX_WORDS = 700;
/** Matches a word with what follows it up to the next one; a single character in scripts without spaces. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}][^\S\n]*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])\S)+\s*|\s+/gu;

/**
 * Compares two passages word by word: a longest common subsequence (Wagner and Fischer, 1974). Words are the same if they
 * differ only in case and punctuation; the later spelling is returned.
 */
export function compareWords(before: string, after: string): DifferencePiece[] {
  const [old, now] = [before.match(WORD) ?? [], after.match(WORD) ?? []];
  if (old.length > MAX_WORDS || now.length > MAX_WORDS) return join([piece('removed', before), piece('added', after)]);
  const [oldKeys, nowKeys] = [old.map(keyOf), now.map(keyOf)];
  const width = now.length + 1;
  // At (i, j): length of the longest common subsequence of what follows.
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] = oldKeys[i] === nowKeys[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pieces: DifferencePiece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && oldKeys[i] === nowKeys[j]) {
      pieces.push(piece('same', now[j++] ?? ''));
      i++;
    } else if (i < old.length && (j === now.length || at(i + 1, j) >= at(i, j + 1)))
      pieces.push(piece('removed', old[i++] ?? ''));
    else pieces.push(piece('added', now[j++] ?? ''));
  }
  return join(pieces);
}

const piece = (kind: DifferencePiece['kind'], text: string): DifferencePiece => ({ kind, text });

/** Returns what is compared of a word; the same for all punctuation. */
const keyOf = (word: string): string => comparedWords(word).join(' ');

/** Joins neighbours of the same kind. */
function join(pieces: readonly DifferencePiece[]): DifferencePiece[] {
  const joined: DifferencePiece[] = [];
  for (const { kind, text } of pieces) {
    const last = joined.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text) joined.push({ kind, text });
  }
  return joined;
}
