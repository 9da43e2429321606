const SHINGLE_WORDS = 3;

/**
 * Returns the share (0–1) of the word shingles (three consecutive words) of `part` that `whole` contains; 0 for a part
 * of up to three words.
 */
export function shingleShare(part: readonly string[], whole: readonly string[]): number {
  if (part.length <= SHINGLE_WORDS) return 0;
  const inWhole = new Set(shinglesOf(whole));
  let shared = 0;
  for (const shingle of shinglesOf(part)) if (inWhole.has(shingle)) shared++;
  return shared / (part.length - SHINGLE_WORDS + 1);
}

/** Cached, because a text is compared with many others. */
const shinglesByText = new WeakMap<readonly string[], readonly string[]>();

function shinglesOf(words: readonly string[]): readonly string[] {
  let shingles = shinglesByText.get(words);
  if (!shingles) {
    const count = Math.max(0, words.length - SHINGLE_WORDS + 1);
    shingles = Array.from({ length: count }, (_, at) => `${words[at]} ${words[at + 1]} ${words[at + 2]}`);
    shinglesByText.set(words, shingles);
  }
  return shingles;
}
