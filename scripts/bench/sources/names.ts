/** A source labelled by a person. */
export interface LabelledSource {
  name: string;
  type: string;
  count: number;
  also?: string[];
}

/** Returns the words of a name in lower case, without title and article. */
export function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an|mr|mrs|ms) /, '')
    .split(/\s+/)
    .filter((word) => word.length > 1);
}

/**
 * Tells whether two sources are the same, by any form of their names. Two names are the same if all words of the shorter
 * one are in the longer one and either their last words are equal or the longer one has at most twice as many words; or
 * if their last words are equal and half of the words of the shorter one are in the longer one.
 */
export function isSameSource(
  one: { name: string; also?: string[] },
  other: { name: string; also?: string[] },
): boolean {
  const forms = ({ name, also = [] }: { name: string; also?: string[] }) => [name, ...also].map(nameWords);
  return forms(one).some((a) => forms(other).some((b) => areSimilar(a, b)));
}

function areSimilar(a: string[], b: string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (!short.length) return false;
  const shared = short.filter((word) => long.includes(word)).length;
  const ends = a.at(-1) === b.at(-1);
  return (
    (shared === short.length && (ends || short.length / long.length >= 0.5)) || (ends && shared / short.length >= 0.5)
  );
}

export const percent = (part: number, whole: number) => (whole ? (100 * part) / whole : 0);
/** Returns the harmonic mean of precision and recall. */
export const f1 = (p: number, r: number) => (p + r ? (2 * p * r) / (p + r) : 0);
