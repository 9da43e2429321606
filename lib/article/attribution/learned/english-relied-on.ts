/** Finds whom a report relies on: "citing two officials", "per the Marrow Post", "in the words of Runa Aske". */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution, NounPhrase } from '../types.ts';
import { denotesSpeaker } from './english-constructions.ts';
import { englishPhraseEndingAt, englishPhraseStartingAt } from './english-phrases.ts';
import { DOCUMENT_NOUNS } from './english-word-classes.ts';

const PROBABILITY = 0.7;
const MAX_TOKENS_TO_PEOPLE = 4;
const SPEECH_BEFORE = /^(?:said|says|told|wrote|added|reported)$/;

/** Finds the attributions; returns them in text order. */
export function detectReliedOn(tokens: readonly Token[], language: Language): DetectedAttribution[] {
  const found: DetectedAttribution[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.isQuoted || token.kind !== 'word') continue;
    const phrase = findPhrase(tokens, at, language);
    if (phrase) found.push({ cue: at, source: { ...phrase, relation: 'agent' }, probability: PROBABILITY });
  }
  return found;
}

function findPhrase(tokens: readonly Token[], at: number, language: Language): NounPhrase | null {
  const { lower, sentence } = tokens[at] as Token;
  const previous = tokens[at - 1]?.sentence === sentence ? (tokens[at - 1]?.text ?? '') : '';
  const startsClause = previous === '' || /^(?:[,(–—]|as)$/.test(previous);
  if (lower === 'citing' || (lower === 'quoting' && previous === ',')) {
    const phrase = findFamiliarPeople(tokens, at + 1, language) ?? englishPhraseStartingAt(tokens, at + 1, language);
    return phrase && (denotesSpeaker(tokens, phrase, language) || isDocument(tokens, phrase, language)) ? phrase : null;
  }
  if (lower === 'per' && startsClause) {
    const phrase = englishPhraseStartingAt(tokens, at + 1, language);
    return phrase && isDocument(tokens, phrase, language) ? phrase : findName(tokens, at + 1, language);
  }
  // "Athletic are close to a deal, Sky Sports News understands."
  if (lower === 'understands') {
    const phrase = englishPhraseEndingAt(tokens, at - 1, language);
    return phrase && language.news.has(tokens[phrase.last]?.lower ?? '') && tokens[phrase.last]?.isCapitalized
      ? phrase
      : null;
  }
  if (lower === 'via' && previous === ',' && SPEECH_BEFORE.test(tokens[at - 2]?.lower ?? ''))
    return findName(tokens, at + 1, language);
  const isWordsOf = lower === 'words' && tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'in';
  return isWordsOf && tokens[at + 1]?.lower === 'of' ? findName(tokens, at + 2, language) : null;
}

/** Finds people with an adjective after them: "people familiar with the matter", "three officials briefed on the plan". */
function findFamiliarPeople(tokens: readonly Token[], first: number, language: Language): NounPhrase | null {
  let head = first;
  while (head - first < MAX_TOKENS_TO_PEOPLE && !language.people.has(tokens[head]?.lower ?? '')) head++;
  const [adjective, preposition] = [tokens[head + 1]?.lower ?? '', tokens[head + 2]?.lower ?? ''];
  if (!language.people.has(tokens[head]?.lower ?? '') || !/^(?:familiar|close|briefed|informed)$/.test(adjective))
    return null;
  if (!/^(?:with|to|on|about|of)$/.test(preposition)) return null;
  const last = englishPhraseStartingAt(tokens, head + 3, language)?.last;
  return last === undefined ? null : { first, last, head };
}

function findName(tokens: readonly Token[], first: number, language: Language): NounPhrase | null {
  const phrase = englishPhraseStartingAt(tokens, first, language);
  const head = phrase && tokens[phrase.head];
  return head?.isCapitalized && !language.months.has(head.lower) && !language.places.has(head.lower) ? phrase : null;
}

const isDocument = (tokens: readonly Token[], { head }: NounPhrase, { documents }: Language) => {
  const { lower } = tokens[head] as Token;
  return documents.has(lower) || DOCUMENT_NOUNS.has(lower);
};
