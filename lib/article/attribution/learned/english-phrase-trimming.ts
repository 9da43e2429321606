/** Corrects source phrases that include too much of their clause. */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution, SourceCandidate } from '../types.ts';
import { englishPhraseEndingAt } from './english-phrases.ts';
import {
  findDocument,
  findInvertedSubject,
  findLeader,
  findNameBeforeAppositions,
  findRelativeSubject,
  findSubjectOfParticiple,
  isDocumentNoun,
} from './english-subject-corrections.ts';
import { ADVERBS, AGENT_NOUNS, hasAdverbForm } from './english-word-classes.ts';

const POSTPOSED_ADJECTIVE = /^(?:close|familiar|involved|briefed|aware|opposed|present|loyal|knowledgeable|critical)$/;

/** Probability (0–1) of plain forms that the classifier underrates, because its texts report in the past tense. */
const PLAIN_PROBABILITY = 0.85;

/**
 * Tells whether an attribution has one of these forms: "experts say", "“…”, Runa Aske, a builder, adds", "images show
 * that".
 */
function isPlainForm(tokens: readonly Token[], { cue, source }: DetectedAttribution, language: Language): boolean {
  const { lower, isQuoted } = tokens[cue] as Token;
  const head = tokens[source.head] as Token;
  if (isQuoted) return false;
  if (source.relation === 'aside')
    return head.isCapitalized && /s$/.test(lower) && /^["”]$/.test(tokens[source.first - 1]?.text ?? '');
  if (source.relation !== 'before' || source.last !== cue - 1) return false;
  if (isDocumentNoun(head, language)) return tokens[cue + 1]?.lower === 'that';
  if (/^(?:claim|warn|argue|insist|allege|complain)$/.test(lower)) return language.people.has(head.lower);
  if (!/^says?$/.test(lower)) return false;
  return language.people.has(head.lower) || AGENT_NOUNS.has(head.lower) || (head.isCapitalized && lower === 'says');
}

/**
 * Cuts the source of an attribution at adverbs and at "in a statement", or replaces it by the antecedent of its
 * relative clause.
 */
export function correctSource(
  tokens: readonly Token[],
  attribution: DetectedAttribution,
  language: Language,
): DetectedAttribution {
  const inverted = findInvertedSubject(tokens, attribution, language);
  const source =
    inverted ??
    findDocument(tokens, attribution.source, language) ??
    findRelativeSubject(tokens, attribution, language) ??
    findSubjectOfParticiple(tokens, attribution, language) ??
    findNameBeforeAppositions(tokens, attribution, language) ??
    attribution.source;
  const leader = findLeader(tokens, source, language);
  const corrected = {
    ...attribution,
    source: cutFragments(tokens, leader ?? findDescribedPeople(tokens, source, language) ?? source, language),
  };
  const isPlain = inverted !== null || leader !== null || isPlainForm(tokens, corrected, language);
  return {
    ...corrected,
    probability: isPlain ? Math.max(attribution.probability, PLAIN_PROBABILITY) : attribution.probability,
  };
}

/** Returns the people whom an adjective after them describes: "two people briefed on the matter said". */
function findDescribedPeople(
  tokens: readonly Token[],
  source: SourceCandidate,
  language: Language,
): SourceCandidate | null {
  const link = source.first - 1;
  const [noun, adjective, preposition] = [tokens[link - 2], tokens[link - 1], tokens[link]];
  if (source.relation !== 'before' || noun?.sentence !== tokens[source.first]?.sentence) return null;
  if (!POSTPOSED_ADJECTIVE.test(adjective?.lower ?? '') || !language.people.has(noun?.lower ?? '')) return null;
  if (!/^(?:on|with|by|to|in|of|about|at)$/.test(preposition?.lower ?? '')) return null;
  const people = englishPhraseEndingAt(tokens, link - 2, language);
  return people && { ...source, first: people.first, head: link - 2 };
}

function cutFragments(tokens: readonly Token[], source: SourceCandidate, language: Language): SourceCandidate {
  let { first, last, head } = source;
  const isAdverb = (at: number) => {
    const { lower, isCapitalized } = tokens[at] as Token;
    return !isCapitalized && (ADVERBS.has(lower) || hasAdverbForm(lower));
  };
  // "The ministry in a statement said"
  for (let at = first + 1; at < last; at++)
    if (tokens[at]?.lower === 'in' && /^an?$/.test(tokens[at + 1]?.lower ?? '') && at + 1 < last) {
      last = at - 1;
      break;
    }
  while (last > first && isAdverb(last)) last--;
  head = Math.min(head, last);
  while (head > first && isAdverb(head)) head--;
  // "Speaking to the Daily Mail Lacerda claimed"
  if (
    /ing$/.test(tokens[first]?.lower ?? '') &&
    tokens[first + 1]?.kind === 'word' &&
    language.attached.has(tokens[first + 1]?.lower ?? '')
  ) {
    first = last;
    head = last;
  }
  // "people familiar with the talks", "sources close to the club": the noun is before the adjective.
  const isAdjective = POSTPOSED_ADJECTIVE.test(tokens[head]?.lower ?? '');
  if (isAdjective && head > 0 && language.people.has(tokens[head - 1]?.lower ?? '')) {
    const noun = head - 1;
    first = noun < first ? (englishPhraseEndingAt(tokens, noun, language)?.first ?? noun) : first;
    head = noun;
  }
  return { ...source, first, last, head };
}
