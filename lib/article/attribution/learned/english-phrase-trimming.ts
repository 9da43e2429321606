/** Corrects source phrases that include too much of their clause. */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution, SourceCandidate } from '../types.ts';
import { englishPhraseEndingAt, englishPhraseStartingAt } from './english-phrases.ts';
import { ADVERBS, AGENT_NOUNS, DOCUMENT_NOUNS, MANNER_VERBS } from './english-word-classes.ts';
import { firstOfSentence } from './token-text.ts';

const POSTPOSED_ADJECTIVE = /^(?:close|familiar|involved|briefed|aware|opposed|present|loyal|knowledgeable|critical)$/;
const MAX_TOKENS_TO_RELATIVE = 12;

/** Probability (0–1) of plain forms that the classifier underrates, because its texts report in the past tense. */
const PLAIN_PROBABILITY = 0.85;

/** Tells whether a noun for people or a name is the subject of "say", as in "experts say". */
function isPresentSpeech(tokens: readonly Token[], { cue, source }: DetectedAttribution, language: Language): boolean {
  const { lower, isQuoted } = tokens[cue] as Token;
  if (isQuoted || !/^says?$/.test(lower) || source.relation !== 'before' || source.last !== cue - 1) return false;
  const head = tokens[source.head] as Token;
  return language.people.has(head.lower) || AGENT_NOUNS.has(head.lower) || (head.isCapitalized && lower === 'says');
}

/** Returns the subject of "saying" after a text in which somebody said it: "Aske apologised in a letter, saying". */
function findSubjectOfParticiple(
  tokens: readonly Token[],
  { cue, source }: DetectedAttribution,
  language: Language,
): SourceCandidate | null {
  if (!/ing$/.test(tokens[cue]?.lower ?? '') || source.first <= 0) return null;
  const before = tokens[source.first - 1];
  if (
    before?.sentence !== tokens[cue]?.sentence ||
    !/^(?:in|on|at|with|through|during|after)$/.test(before?.lower ?? '')
  )
    return null;
  const start = firstOfSentence(tokens, cue);
  const phrase = start < source.first - 1 ? englishPhraseStartingAt(tokens, start, language) : null;
  return phrase && phrase.last < source.first ? { ...phrase, relation: 'subject' } : null;
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
    attribution.source;
  const isPlain = inverted !== null || isPresentSpeech(tokens, { ...attribution, source }, language);
  const probability = isPlain ? Math.max(attribution.probability, PLAIN_PROBABILITY) : attribution.probability;
  return { ...attribution, probability, source: cutFragments(tokens, source, language) };
}

function cutFragments(tokens: readonly Token[], source: SourceCandidate, language: Language): SourceCandidate {
  let { first, last, head } = source;
  const isAdverb = (at: number) => {
    const { lower, isCapitalized } = tokens[at] as Token;
    return (
      !isCapitalized &&
      (ADVERBS.has(lower) || (/ly$/.test(lower) && !/^(?:family|ally|bully|assembly|monopoly)$/.test(lower)))
    );
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

/** Returns the name after ", said", which is the source: "Instead, the city moved early, said Julian Hightower". */
function findInvertedSubject(
  tokens: readonly Token[],
  { cue, source }: DetectedAttribution,
  language: Language,
): SourceCandidate | null {
  if (!/^(?:subject|shared|aside|before|after)$/.test(source.relation)) return null;
  const [previous, verb, next] = [tokens[cue - 1], tokens[cue] as Token, tokens[cue + 1]];
  const isInverted =
    /^(?:said|says|say|added|adds|explained|explains|recalled|wrote|warned|noted|argued|insisted)$/.test(verb.lower) ||
    MANNER_VERBS.has(verb.lower);
  if (!isInverted || !previous || !/^[,"”]$/.test(previous.text) || next?.sentence !== verb.sentence) return null;
  const phrase = englishPhraseStartingAt(tokens, cue + 1, language);
  if (!phrase || language.pronouns.has(next.lower)) return null;
  const { isCapitalized, lower } = tokens[phrase.head] as Token;
  if (language.months.has(lower) || (!isCapitalized && !language.people.has(lower))) return null;
  // "…, said Monday he": another subject precedes the verb.
  const end = tokens[phrase.last + 1];
  if (
    end &&
    end.sentence === verb.sentence &&
    end.kind === 'word' &&
    !/^(?:who|in|on|of|at|from|for|with|after|as|during|to|by|when|while|and|about|following|before|via|through|late|last|this|yesterday|today)$/.test(
      end.lower,
    ) &&
    !language.months.has(end.lower)
  )
    return null;
  return { ...phrase, relation: 'after' };
}

/** Returns the document whose origin a phrase states: "A study published in the journal Marsh Letters found". */
function findDocument(tokens: readonly Token[], source: SourceCandidate, language: Language): SourceCandidate | null {
  if (source.relation !== 'before') return null;
  let at = source.first - 1;
  const { sentence } = tokens[source.first] as Token;
  if (!/^(?:in|from|at|on|with)$/.test(tokens[at]?.lower ?? '')) return null;
  if (!/ed$|^(?:led|written|sent)$/.test(tokens[--at]?.lower ?? '')) return null;
  if (/^(?:,|recently|later|first)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  const noun = tokens[at - 1];
  if (noun?.sentence !== sentence || !isDocumentNoun(noun, language)) return null;
  const phrase = englishPhraseEndingAt(tokens, at - 1, language);
  return phrase && { ...source, first: phrase.first, head: at - 1 };
}

const isDocumentNoun = ({ lower }: Token, { documents }: Language) => documents.has(lower) || DOCUMENT_NOUNS.has(lower);

/** Returns the antecedent of a relative clause, which is the source: "A woman who asked not to be named said". */
function findRelativeSubject(
  tokens: readonly Token[],
  { cue, source }: DetectedAttribution,
  language: Language,
): SourceCandidate | null {
  if (source.relation !== 'before') return null;
  const { lower, isCapitalized } = tokens[source.head] as Token;
  if (
    isCapitalized ||
    language.people.has(lower) ||
    language.pronouns.has(lower) ||
    language.determiners.has(tokens[source.first]?.lower ?? '')
  )
    return null;
  const start = firstOfSentence(tokens, cue);
  for (let at = source.first - 1; at > start && source.first - at < MAX_TOKENS_TO_RELATIVE; at--) {
    if (tokens[at]?.kind === 'punctuation') return null;
    if (!/^(?:who|that)$/.test(tokens[at]?.lower ?? '')) continue;
    if (!language.people.has(tokens[at - 1]?.lower ?? '')) return null;
    const phrase = englishPhraseEndingAt(tokens, at - 1, language);
    return phrase && { ...phrase, relation: 'before' };
  }
  return null;
}
