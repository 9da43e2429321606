/** Are stories of two outlets about one event? */
import type { Article, Fingerprint } from '../types';
import { termsOf } from './related/terms';

/** So many terms of a story are kept: names first, then what it says most often. */
const TERMS = 40;
/** Stories that lie further apart than so many days tell of different events, most likely. */
const DAYS = 6;
const DAY = 86_400_000;

interface Known extends Fingerprint {
  /** Terms of the headline. */
  head: string[];
  /** The most telling terms of headline and text. */
  terms: string[];
  /** Those of them that are names. */
  names: string[];
  day?: string;
}

/** @returns what a story is about, less than a kilobyte of plain data: terms of its headline and text, and its day */
export function fingerprintOf({ headline, standfirst, published }: Article, text: string): Fingerprint {
  const weights = new Map<string, number>();
  const names = namesIn(text);
  const add = (part: string, by: number) => {
    for (const term of termsOf(part).keys())
      weights.set(term, (weights.get(term) ?? 0) + by * (names.has(term) ? 1.6 : 1));
  };
  add(headline, 3);
  add(standfirst ?? '', 2);
  for (const paragraph of text.split('\n')) add(paragraph, 1);
  const terms = [...weights]
    .sort((one, other) => other[1] - one[1])
    .slice(0, TERMS)
    .map(([term]) => term);
  const known: Known = {
    head: [...termsOf(headline).keys()].slice(0, 20),
    terms,
    names: terms.filter((term) => names.has(term)),
    ...(published && { day: published.slice(0, 10) }),
  };
  return known;
}

/** @returns how surely two stories tell of one event, 0..1: by names and words they share, and how near they are in time */
export function sameEvent(one: Fingerprint, other: Fingerprint): number {
  const [a, b] = [known(one), known(other)];
  const names = shared(a.names, b.names);
  const terms = shared(a.terms, b.terms);
  const head = Math.max(shared(a.head, b.terms), shared(b.head, a.terms));
  const near = a.day && b.day ? Math.max(0, 1 - Math.abs(Date.parse(a.day) - Date.parse(b.day)) / DAY / DAYS) : 0.7;
  // Half of what both say in common is much; without the words of the headline it is another story of the same beat.
  return Math.min(1, names + terms) * (0.3 + 0.7 * Math.min(1, 2 * head)) * (0.4 + 0.6 * near);
}

/** Terms that stand with a capital within sentences, and hardly ever without one. */
function namesIn(text: string): Set<string> {
  const capital = new Map<string, number>();
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]{3,}/gu)) {
    // A capital that opens a sentence says nothing.
    const opens = /(?:^|[.!?:…"“”„«»\n])\s*$/u.test(text.slice(Math.max(0, index - 3), index));
    for (const [term, name] of termsOf(word))
      if (!(name && opens)) capital.set(term, (capital.get(term) ?? 0) + (name ? 1 : -3));
  }
  return new Set([...capital].flatMap(([term, sum]) => (sum > 0 ? [term] : [])));
}

/** What lies in storage may be anything. */
function known({ head, terms, names, day }: Fingerprint): Known {
  const list = (value: unknown) => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
  return { head: list(head), terms: list(terms), names: list(names), ...(typeof day === 'string' && { day }) };
}

/** The share of the shorter list that the longer one holds. */
function shared(one: readonly string[], other: readonly string[]): number {
  const [short, long] = one.length <= other.length ? [one, new Set(other)] : [other, new Set(one)];
  return short.length ? short.filter((term) => long.has(term)).length / short.length : 0;
}
