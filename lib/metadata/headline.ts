import { containment, tokenSimilarity } from '../text/similarity';
import { tokenize } from '../text/tokens';
import type { Facts, HeadlineSource } from '../types';

/** Number of votes of each source. A shown headline that is also the page's `h1` has the votes of both. */
const VOTE_WEIGHTS: Record<HeadlineSource | 'shown', number> = {
  'json-ld': 4,
  'open-graph': 3,
  shown: 3,
  h1: 1,
  title: 0.1,
  twitter: 1,
};
/**
 * Order of preference for the spelling if several sources have the same headline. Metadata comes first, because only
 * there punctuation is present that the page adds by CSS.
 */
const SPELLING_PREFERENCE = ['json-ld', 'open-graph', 'shown', 'h1', 'twitter', 'title'] as const;

/** Sources whose headline was written for the story rather than for search engines or social media. */
const EDITORIAL_SOURCES: (HeadlineSource | 'shown')[] = ['json-ld', 'open-graph', 'shown'];
/** Additional votes for a headline that is contained in the shown one, whose other words are then a kicker. */
const CONTAINED_BONUS = 4;
const MAX_KICKER_WORDS = 4;

/** Minimum number of words of a headline. */
const MIN_HEADLINE_WORDS = 4;

interface HeadlineCandidate {
  source: HeadlineSource | 'shown';
  text: string;
}

/**
 * Chooses the headline by a vote of the page's sources. SEO titles, kickers and social media teasers each alter one
 * source, and seldom two in the same way.
 *
 * @param shown text of the headline block, if there is one
 * @param named headlines in metadata and the title element
 * @returns '' if there is no headline
 */
export function chooseHeadline(shown: string | undefined, named: Facts['headlines']): string {
  const all: HeadlineCandidate[] = [...(shown ? [{ source: 'shown' as const, text: shown }] : []), ...named];
  const groups = new Map<string, HeadlineCandidate[]>();
  for (const one of all.map((candidate) => toPlainHeadline(candidate, all))) {
    const key = tokenize(one.text).join(' ') || one.text;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const ranked = [...groups.values()];
  const votes = new Map(ranked.map((group) => [group, votesFor(group, ranked)]));
  ranked.sort((a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0) || Number(isShown(b)) - Number(isShown(a)));
  const best = ranked[0];
  if (!best) return '';
  const withoutKickers = shown
    ? named.flatMap(({ source, text }) =>
        EDITORIAL_SOURCES.includes(source) ? (headlineAfterKickers(shown, text) ?? []) : [],
      )
    : [];
  return withoutKickers[0] ?? preferredSpelling(best);
}

const isShown = (group: HeadlineCandidate[]) => group.some(({ source }) => source === 'shown');

function votesFor(group: HeadlineCandidate[], all: HeadlineCandidate[][]): number {
  const own = tokenize(preferredSpelling(group));
  const isEditorial = group.some(({ source }) => EDITORIAL_SOURCES.includes(source));
  const isContained =
    isEditorial &&
    own.length >= MIN_HEADLINE_WORDS &&
    all.some((other) => {
      const tokens = tokenize(preferredSpelling(other));
      const extraWords = tokens.length - own.length;
      return isShown(other) && extraWords > 0 && extraWords <= MAX_KICKER_WORDS && containment(own, tokens) === 1;
    });
  return group.reduce((sum, { source }) => sum + VOTE_WEIGHTS[source], isContained ? CONTAINED_BONUS : 0);
}

/** Returns the text of a group of headlines that differ only in spelling, in the preferred spelling. */
function preferredSpelling(group: HeadlineCandidate[]): string {
  for (const source of SPELLING_PREFERENCE) {
    const found = group.find((one) => one.source === source);
    if (found) return found.text;
  }
  return '';
}

/**
 * Replaces "Headline | Section", a truncated "Headlin…", and a "Kicker: Headline" that no other source has by the plain
 * headline of another source.
 */
function toPlainHeadline(candidate: HeadlineCandidate, all: HeadlineCandidate[]): HeadlineCandidate {
  const isUnique = all.every((other) => other === candidate || other.text !== candidate.text);
  const plain = all.find(({ source, text }) => {
    if (source === candidate.source || !text || text === candidate.text) return false;
    if (source === 'shown' && isUnique && isAfterKicker(text, candidate.text)) return true;
    const rest = candidate.text.startsWith(text) ? candidate.text.slice(text.length) : '';
    if (/^\s*[|｜•·»]\s*\S/.test(rest)) return true;
    if ((candidate.source === 'title' || candidate.source === 'twitter') && /^\s+[–—-]\s/.test(rest)) return true;
    const truncated = candidate.text.match(/^(.{30,}?)\s*(?:…|\.{3})$/)?.[1];
    return truncated !== undefined && text.length > truncated.length && text.startsWith(truncated);
  });
  return plain ? { source: candidate.source, text: plain.text } : candidate;
}

/** Returns whether a text consists of a kicker, a colon and the headline. */
function isAfterKicker(headline: string, text: string): boolean {
  return (
    text.endsWith(headline) &&
    /^.{3,60}:\s+$/u.test(text.slice(0, -headline.length)) &&
    tokenize(headline).length >= MIN_HEADLINE_WORDS
  );
}

/** Returns the common headline of "Kicker A - Headline" and "Kicker B: Headline"; undefined if there is none. */
function headlineAfterKickers(shown: string, named: string): string | undefined {
  const [one, other] = [splitKicker(shown), splitKicker(named)];
  if (!one || !other || tokenSimilarity(tokenize(one.kicker), tokenize(other.kicker)) > MAX_KICKER_SIMILARITY)
    return undefined;
  const tokens = tokenize(one.headline);
  return tokens.length >= MIN_HEADLINE_WORDS && tokens.join() === tokenize(other.headline).join()
    ? one.headline
    : undefined;
}

/** Maximum similarity (0–1) of two different kickers; more similar ones are variants of one kicker. */
const MAX_KICKER_SIMILARITY = 0.4;

function splitKicker(text: string): { kicker: string; headline: string } | undefined {
  const [, kicker, headline] = text.match(/^([^:–—]{3,40}?)(?::|\s[–—-])\s+(.+)$/u) ?? [];
  return kicker && headline ? { kicker, headline } : undefined;
}
