import { fnv1a } from '../../text/hash';
import { tokenize } from '../../text/tokens';
import type { TextSketch } from '../../types';
import { MAX_SKETCH_HASHES } from './comparable-story-limits';

/** Words in a shingle. Shorter runs of words are often the same by chance or in names and titles. */
const SHINGLE_WORDS = 6;
/** Modulus that keeps about a quarter of the hashes. */
const MIN_MODULUS = 4;
/** Hashes have this many bits, to be short when stored. */
const HASH_BITS = 24;
/** Minimum number of hashes for an estimate. */
const MIN_HASHES = 12;

/**
 * Samples the shingles of a text: those whose hash is a multiple of a modulus (FracMinHash; Broder, "On the resemblance
 * and containment of documents", 1997; Irber et al., 2022). The same shingle is in the samples of all texts with that modulus.
 *
 * @param paragraphs shingles do not span paragraphs
 */
export function sketchText(paragraphs: readonly string[]): TextSketch {
  const all = new Set<number>();
  for (const paragraph of paragraphs) {
    const words = tokenize(paragraph);
    for (let at = 0; at + SHINGLE_WORDS <= words.length; at++)
      all.add(fnv1a(words.slice(at, at + SHINGLE_WORDS).join(' ')) >>> (32 - HASH_BITS));
  }
  let modulus = MIN_MODULUS;
  const sample = () => [...all].filter((hash) => hash % modulus === 0);
  let hashes = sample();
  for (; hashes.length > MAX_SKETCH_HASHES; hashes = sample()) modulus *= 2;
  return { modulus, hashes };
}

/**
 * Estimates the share (0–1) of a text that another text contains word for word; 0 if the text is too short for an
 * estimate.
 */
export function sharedTextShare(text: TextSketch, other: TextSketch): number {
  const modulus = Math.max(text.modulus, other.modulus);
  const own = text.hashes.filter((hash) => hash % modulus === 0);
  if (own.length < MIN_HASHES) return 0;
  const others = new Set(other.hashes);
  return own.filter((hash) => others.has(hash)).length / own.length;
}
