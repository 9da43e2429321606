import { containment, likeness, tokensOf } from '../text/tokens';
import type { Facts, HeadlineSource } from '../types';

/** What each source's word counts. What a page shows counts once more where it is its `h1`. */
const VOTES: Record<HeadlineSource | 'shown', number> = {
  'json-ld': 4,
  'open-graph': 4,
  shown: 2,
  h1: 1,
  title: 1,
  twitter: 1,
};
/** Whose spelling is taken of those that say the same: signs that the page draws by style stand in data only. */
const SPELLING = ['json-ld', 'open-graph', 'shown', 'h1', 'twitter', 'title'] as const;

/** Sources that hold a headline somebody wrote for this story. */
const WRITTEN: (HeadlineSource | 'shown')[] = ['json-ld', 'open-graph', 'shown'];
/** What it counts that the shown headline holds all of these words and few more: the rest is a kicker. */
const INSIDE = 3;

/** Fewer words behind a colon are no headline of their own. */
const TAIL = 4;

interface Candidate {
  source: HeadlineSource | 'shown';
  text: string;
}

/**
 * The headline that most of a page's own words for it agree on. Search engines' titles, kickers and social media's
 * teasers each change one of them, seldom two in the same way.
 *
 * @param shown the headline block's text, where the page shows one
 * @param named what structured data and the title element call the story
 * @returns '' where nothing names it
 */
export function headlineOf(shown: string | undefined, named: Facts['headlines']): string {
  const all: Candidate[] = [...(shown ? [{ source: 'shown' as const, text: shown }] : []), ...named];
  const groups = new Map<string, Candidate[]>();
  for (const one of all.map((candidate) => shortened(candidate, all))) {
    const key = tokensOf(one.text).join(' ') || one.text;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const ranked = [...groups.values()];
  const votes = new Map(ranked.map((group) => [group, votesFor(group, ranked)]));
  ranked.sort((a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0) || Number(isShown(b)) - Number(isShown(a)));
  const best = ranked[0];
  if (!best) return '';
  const tails = shown
    ? named.flatMap(({ source, text }) => (WRITTEN.includes(source) ? (sharedTail(shown, text) ?? []) : []))
    : [];
  return tails[0] ?? spelled(best);
}

const isShown = (group: Candidate[]) => group.some(({ source }) => source === 'shown');

function votesFor(group: Candidate[], all: Candidate[][]): number {
  const own = tokensOf(spelled(group));
  const written = group.some(({ source }) => WRITTEN.includes(source));
  const inside =
    written &&
    own.length >= 4 &&
    all.some((other) => {
      const theirs = tokensOf(spelled(other));
      const more = theirs.length - own.length;
      return isShown(other) && more > 0 && more <= 4 && containment(own, theirs) === 1;
    });
  return group.reduce((sum, { source }) => sum + VOTES[source], inside ? INSIDE : 0);
}

function spelled(group: Candidate[]): string {
  for (const source of SPELLING) {
    const found = group.find((one) => one.source === source);
    if (found) return found.text;
  }
  return '';
}

/**
 * A title element's "Headline | Section", a cut "Headlin…", and a "Kicker: Headline" that no other source has while the
 * page shows the headline, mean the headline that another source has alone.
 */
function shortened(one: Candidate, all: Candidate[]): Candidate {
  const alone = all.every((other) => other === one || other.text !== one.text);
  const whole = all.find(({ source, text }) => {
    if (source === one.source || !text || text === one.text) return false;
    if (source === 'shown' && alone && isTail(text, one.text)) return true;
    const rest = one.text.startsWith(text) ? one.text.slice(text.length) : '';
    if (/^\s*[|｜•·»]\s*\S/.test(rest)) return true;
    if ((one.source === 'title' || one.source === 'twitter') && /^\s+[–—-]\s/.test(rest)) return true;
    const cut = one.text.match(/^(.{30,}?)\s*(?:…|\.{3})$/)?.[1];
    return cut !== undefined && text.length > cut.length && text.startsWith(cut);
  });
  return whole ? { source: one.source, text: whole.text } : one;
}

/** Is the whole a kicker, a colon and this headline? */
function isTail(headline: string, whole: string): boolean {
  return (
    whole.endsWith(headline) &&
    /^.{3,60}:\s+$/u.test(whole.slice(0, -headline.length)) &&
    tokensOf(headline).length >= TAIL
  );
}

/** Two kickers before one headline: "Kicker A - Headline" and "Kicker B: Headline". */
function sharedTail(shown: string, named: string): string | undefined {
  const [one, other] = [parted(shown), parted(named)];
  if (!one || !other || likeness(tokensOf(one.kicker), tokensOf(other.kicker)) > 0.4) return undefined;
  const words = tokensOf(one.rest);
  return words.length >= 4 && words.join() === tokensOf(other.rest).join() ? one.rest : undefined;
}

function parted(text: string): { kicker: string; rest: string } | undefined {
  const [, kicker, rest] = text.match(/^([^:–—]{3,40}?)(?::|\s[–—-])\s+(.+)$/u) ?? [];
  return kicker && rest ? { kicker, rest } : undefined;
}
