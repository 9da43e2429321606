/** Rates the evidence in a story that a name is a name and that its bearer can speak. */
import type { Entity } from '../entities/entity.ts';
import type { Language } from '../language.ts';
import { isLocality, isStateAbbreviation } from '../learned/english-word-classes.ts';
import type { Token } from '../tokenizer.ts';

/** For each lower-case word: how often it occurs within sentences with a capital, and without one. */
export interface CapitalCounts {
  capitalized: ReadonlyMap<string, number>;
  lowerCase: ReadonlyMap<string, number>;
}

/**
 * Counts how often words are capitalised. Ignores the first words of sentences, and paragraphs that look like headings.
 */
export function countCapitals(tokens: readonly Token[]): CapitalCounts {
  const capitalized = new Map<string, number>();
  const lowerCase = new Map<string, number>();
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const previous = tokens[at - 1];
    const opens = !previous || previous.sentence !== token.sentence || previous.kind === 'punctuation';
    const counts = token.isCapitalized ? (opens ? null : capitalized) : lowerCase;
    counts?.set(token.lower, (counts.get(token.lower) ?? 0) + 1);
  }
  return { capitalized, lowerCase };
}

const PLAIN_SPEAKER_PROBABILITY = 0.9;

/**
 * Rates a named entity.
 *
 * @returns 0 if nothing shows that this is a name, 0.5 for a place that does not speak, 1 if only one or two capitals do, 2 or more for firm evidence
 */
export function rateName(
  { name, words, type, role, attributions, contextEvidence = 0 }: Entity,
  counts: CapitalCounts,
  language: Language,
): number {
  const last = words.at(-1) ?? '';
  const parts = name.split(/\s+/);
  const isFunctionWord = (word: string) =>
    language.neverNames.has(word) ||
    language.determiners.has(word) ||
    language.subordinators.has(word) ||
    language.prepositions.has(word);
  if (
    !words.length ||
    (isStateAbbreviation(last) && (words.length === 1 || name.endsWith('.'))) ||
    (isFunctionWord(last) && words.length === 1)
  )
    return 0;
  if (language.months.has(last) && words.length === 1) return 0;
  if (
    isFunctionWord(words[0] ?? '') &&
    type === 'person' &&
    words.length === 2 &&
    !language.firstNames.has(words[0] ?? '')
  )
    return 0;
  if (type !== 'person' && words.length <= 2 && isLocality(name, words)) return 0.5;
  let evidence = 0;
  if (language.firstNames.has(words[0] ?? '')) evidence += 2;
  if (role) evidence += 2;
  evidence += Math.min(2, contextEvidence);
  if (type !== 'person')
    evidence += language.organisations.has(last) || language.news.has(last) || language.places.has(last) ? 2 : 0;
  if (words.length === 1 && /^[\p{Lu}\p{N}]{2,6}$/u.test(name.replace(/\./g, ''))) evidence += 1;
  if (words.length > 1 && parts.every((part) => /^\p{Lu}|^(?:of|the|and|for|de|von|van|al|bin|&)/u.test(part)))
    evidence += 1;
  if ((counts.capitalized.get(last) ?? 0) > 0) evidence += 1;
  if ((counts.capitalized.get(last) ?? 0) > 2) evidence += 1;
  if (attributions.length > 1) evidence += 1;
  // "Brellano said": a word in front of a plain verb of speech that the story never writes in lower case.
  const isPlainSpeaker = attributions.some(({ probability }) => probability >= PLAIN_SPEAKER_PROBABILITY);
  if (isPlainSpeaker && words.length === 1 && !counts.lowerCase.has(last)) evidence += 1;
  if ((counts.lowerCase.get(last) ?? 0) > (counts.capitalized.get(last) ?? 0) && words.length === 1) evidence -= 2;
  return Math.max(0, evidence);
}
