/** Compares stories of different outlets, to tell whether they are about the same event. */
import type { Article, Fingerprint } from '../types';
import { extractTerms } from './related/terms';

const MAX_TERMS = 40;
const MAX_HEADLINE_TERMS = 20;
const MAX_LEAD_NAMES = 16;
/** Stories that were published more than this many days apart are not about the same event. */
const MAX_DAYS_APART = 6;
const DAY_MS = 86_400_000;
/** Weights of a term by where it occurs. `name` is a factor, because names count more than other words. */
const WEIGHTS = { headline: 3, standfirst: 2, paragraph: 1, name: 1.6 };
/** Closeness in time (0–1) if one of the stories has no date. */
const UNKNOWN_CLOSENESS = 0.7;

interface EventFingerprint extends Fingerprint {
  /** Terms of the headline, as stems. */
  head: string[];
  /** The terms with the highest weights. */
  terms: string[];
  /** Those of the terms that are names. */
  names: string[];
  /** Names in the headline and the first paragraph, without those of weekdays and months. */
  lead: string[];
  /** Day of publication, ISO 8601: `2026-11-25`. */
  day?: string;
}

/**
 * Builds the fingerprint of a story: its most characteristic terms and its day, in less than a kilobyte.
 *
 * @param text the story's text, paragraphs separated by line breaks
 * @param lang language of the text, a BCP 47 tag
 */
export function buildFingerprint(
  { headline, standfirst, published }: Article,
  text: string,
  lang: string,
): Fingerprint {
  const weights = new Map<string, number>();
  const nameTerms = collectNameTerms(text);
  const paragraphs = text.split('\n');
  const lead = [headline, ...paragraphs.slice(0, standfirst ? 2 : 1)].join('\n');
  const calendarTerms = listCalendarTerms(lang);
  const add = (part: string, weight: number) => {
    for (const term of extractTerms(part).keys())
      weights.set(term, (weights.get(term) ?? 0) + weight * (nameTerms.has(term) ? WEIGHTS.name : 1));
  };
  add(headline, WEIGHTS.headline);
  add(standfirst ?? '', WEIGHTS.standfirst);
  for (const paragraph of paragraphs) add(paragraph, WEIGHTS.paragraph);
  const terms = [...weights]
    .sort((one, other) => other[1] - one[1])
    .slice(0, MAX_TERMS)
    .map(([term]) => term);
  const fingerprint: EventFingerprint = {
    head: [...extractTerms(headline).keys()].slice(0, MAX_HEADLINE_TERMS),
    terms,
    names: terms.filter((term) => nameTerms.has(term)),
    lead: [...extractTerms(lead).keys()]
      .filter((term) => nameTerms.has(term) && !calendarTerms.has(term))
      .slice(0, MAX_LEAD_NAMES),
    ...(published && { day: published.slice(0, 10) }),
  };
  return fingerprint;
}

/**
 * Returns the similarity (0–1) of the events of two stories, from shared names and terms, and from closeness in time.
 */
export function eventSimilarity(one: Fingerprint, other: Fingerprint): number {
  const [a, b] = [parseFingerprint(one), parseFingerprint(other)];
  const names = overlap(a.names, b.names);
  const terms = overlap(a.terms, b.terms);
  const head = Math.max(overlap(a.head, b.terms), overlap(b.head, a.terms));
  const closeness =
    a.day && b.day
      ? Math.max(0, 1 - Math.abs(Date.parse(a.day) - Date.parse(b.day)) / DAY_MS / MAX_DAYS_APART)
      : UNKNOWN_CLOSENESS;
  // Half of the terms in common already means the same event. Without a common term in the headlines, it is another
  // event on the same topic.
  return Math.min(1, names + terms) * (0.3 + 0.7 * Math.min(1, 2 * head)) * (0.4 + 0.6 * closeness);
}

/**
 * Tells whether each of two stories names at its beginning what the other one names; undefined where names cannot be told
 * from other words, as in scripts without capital letters.
 */
export function haveLeadNamesInCommon(one: Fingerprint, other: Fingerprint): boolean | undefined {
  const [a, b] = [parseFingerprint(one), parseFingerprint(other)];
  if (!a.names.length || !b.names.length) return undefined;
  const isNamedIn = (lead: readonly string[], story: EventFingerprint) =>
    lead.some((name) => story.lead.includes(name) || story.names.includes(name));
  return isNamedIn(a.lead, b) && isNamedIn(b.lead, a);
}

/** Returns the terms of the names of weekdays and months in a language. */
function listCalendarTerms(lang: string): ReadonlySet<string> {
  const names: string[] = [];
  try {
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(lang || 'en', { ...options, timeZone: 'UTC' });
    for (let day = 1; day <= 7; day++) names.push(format({ weekday: 'long' }).format(Date.UTC(2026, 0, day)));
    for (let month = 0; month < 12; month++) names.push(format({ month: 'long' }).format(Date.UTC(2026, month, 1)));
  } catch {
    // Pages declare invalid language tags.
  }
  return new Set(extractTerms(names.join(' ')).keys());
}

/** Collects terms that are capitalised within sentences and are hardly ever in lower case. */
function collectNameTerms(text: string): Set<string> {
  const balance = new Map<string, number>();
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]{3,}/gu)) {
    // The first word of a sentence is capitalised anyway.
    const opensSentence = /(?:^|[.!?:…"“”„«»\n])\s*$/u.test(text.slice(Math.max(0, index - 3), index));
    for (const [term, isCapitalized] of extractTerms(word))
      if (!(isCapitalized && opensSentence)) balance.set(term, (balance.get(term) ?? 0) + (isCapitalized ? 1 : -3));
  }
  return new Set([...balance].flatMap(([term, sum]) => (sum > 0 ? [term] : [])));
}

/** Validates a stored fingerprint; invalid parts become empty. */
function parseFingerprint({ head, terms, names, lead, day }: Fingerprint): EventFingerprint {
  const strings = (value: unknown) => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
  return {
    head: strings(head),
    terms: strings(terms),
    names: strings(names),
    lead: strings(lead),
    ...(typeof day === 'string' && { day }),
  };
}

/** Returns the share (0–1) of the shorter list that is in the longer one. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const [shorter, longer] = one.length <= other.length ? [one, new Set(other)] : [other, new Set(one)];
  return shorter.length ? shorter.filter((term) => longer.has(term)).length / shorter.length : 0;
}
