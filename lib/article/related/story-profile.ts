import { extractTerms } from './terms.ts';

/** Weights of a term by where it occurs. `name` is a factor, because names count more than other words. */
const WEIGHTS = { headline: 4, standfirst: 2, paragraph: 1, name: 1.5 };

/** The terms of a story. */
export interface StoryProfile {
  /** All terms with their weights. */
  weights: ReadonlyMap<string, number>;
  headline: ReadonlySet<string>;
}

export function buildStoryProfile(headline: string, standfirst: string, paragraphs: readonly string[]): StoryProfile {
  const weights = new Map<string, number>();
  const add = (terms: ReadonlyMap<string, boolean>, weight: number) => {
    for (const [term, isName] of terms)
      weights.set(term, (weights.get(term) ?? 0) + weight * (isName ? WEIGHTS.name : 1));
  };
  const headlineTerms = extractTerms(headline);
  add(headlineTerms, WEIGHTS.headline);
  add(extractTerms(standfirst), WEIGHTS.standfirst);
  for (const paragraph of paragraphs) add(extractTerms(paragraph), WEIGHTS.paragraph);
  return { weights, headline: new Set(headlineTerms.keys()) };
}
