/** Finds whom a report relies on: "citing two officials", "per the Marrow Post", "in the words of Runa Aske". */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution, NounPhrase } from '../types.ts';
import { denotesSpeaker } from './english-constructions.ts';
import { englishPhraseStartingAt } from './english-phrases.ts';
import { DOCUMENT_NOUNS } from './english-word-classes.ts';

const PROBABILITY = 0.7;
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
  const startsClause = previous === '' || /^[,(–—]$/.test(previous);
  if (lower === 'citing' || (lower === 'quoting' && previous === ',')) {
    const phrase = englishPhraseStartingAt(tokens, at + 1, language);
    return phrase && (denotesSpeaker(tokens, phrase, language) || isDocument(tokens, phrase, language)) ? phrase : null;
  }
  if (lower === 'per' && startsClause) {
    const phrase = englishPhraseStartingAt(tokens, at + 1, language);
    return phrase && isDocument(tokens, phrase, language) ? phrase : findName(tokens, at + 1, language);
  }
  if (lower === 'via' && previous === ',' && SPEECH_BEFORE.test(tokens[at - 2]?.lower ?? ''))
    return findName(tokens, at + 1, language);
  const isWordsOf = lower === 'words' && tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'in';
  return isWordsOf && tokens[at + 1]?.lower === 'of' ? findName(tokens, at + 2, language) : null;
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
