import type { Candidate } from './candidates.ts';
import { termsOf } from './terms.ts';

/** What a story is about: its terms, each with its weight. */
export interface Profile {
  weights: ReadonlyMap<string, number>;
  /** Terms of the headline. */
  headline: ReadonlySet<string>;
}

/** A link whose words share more than this with the headline is about it. */
export const GROUPED = 0.3;

/** Words that share so many letters may be parts of each other. */
const PART = 5;

/** What is known of a candidate, numbers of about 0 to 1. */
export const FEATURES = [
  'bias',
  'headline',
  'story',
  'names',
  'rare',
  'inText',
  'beside',
  'told',
  'sameSite',
  'long',
  'none',
  'several',
  'headlineName',
  'group',
  'compounds',
] as const;

/**
 * @param headline and standfirst count for more than the text
 */
export function profileOf(headline: string, standfirst: string, paragraphs: readonly string[]): Profile {
  const weights = new Map<string, number>();
  const add = (terms: ReadonlyMap<string, boolean>, by: number) => {
    for (const [term, name] of terms) weights.set(term, (weights.get(term) ?? 0) + by * (name ? 1.5 : 1));
  };
  const top = termsOf(headline);
  add(top, 4);
  add(termsOf(standfirst), 2);
  for (const paragraph of paragraphs) add(termsOf(paragraph), 1);
  return { weights, headline: new Set(top.keys()) };
}

/**
 * @param spread in how many of the page's links each term stands: what many of them say tells nothing
 * @param total how many links there are
 */
export function featuresOf(
  { url, text, inText, beside, told }: Candidate,
  profile: Profile,
  spread: ReadonlyMap<string, number>,
  total: number,
  site: string,
): number[] {
  const terms = termsOf(`${text} ${slugOf(url)}`);
  let [headline, story, names, rare, several, headlineName] = [0, 0, 0, 0, 0, 0];
  for (const [term, name] of terms) {
    const idf = Math.log((total + 1) / ((spread.get(term) ?? 1) + 0.5)) / Math.log(total + 2);
    const weight = profile.weights.get(term) ?? 0;
    if (!weight) continue;
    const value = Math.max(0, idf);
    if (profile.headline.has(term)) headline += value;
    if (profile.headline.has(term) && name) headlineName += value;
    if (weight >= 3 && value > 0.45) several++;
    if (weight >= 3) story += value;
    if (name && weight >= 2) names += value;
    if (weight >= 2 && term.length >= 5) rare += value;
  }
  const squash = (sum: number) => sum / (sum + 1);
  return [
    1,
    squash(headline),
    squash(story),
    squash(names),
    squash(rare),
    inText ? 1 : 0,
    beside ? 1 : 0,
    told ? 1 : 0,
    URL.parse(url)?.hostname.replace(/^www\./, '') === site ? 1 : 0,
    Math.min(1, terms.size / 12),
    headline + story === 0 ? 1 : 0,
    several >= 2 ? 1 : several / 4,
    squash(headlineName),
    0,
    squash(compoundsOf(text, profile)),
  ];
}

/** How many words of a text hold a stem of the headline: "Landesregierung" holds that of "Regierung". */
function compoundsOf(text: string, { headline }: Profile): number {
  const stems = [...headline]
    .filter((term) => term.length >= PART && !/\P{L}/u.test(term))
    .map((term) => term.slice(0, PART));
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words.filter((word) => stems.some((stem) => word.includes(stem))).length;
}

/** The words of an address: many hold the headline in full. */
function slugOf(url: string): string {
  const path = URL.parse(url)?.pathname ?? '';
  try {
    return decodeURIComponent(path)
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .replace(/\p{N}{5,}/gu, ' ');
  } catch {
    return path.replace(/[^\p{L}]+/gu, ' ');
  }
}
