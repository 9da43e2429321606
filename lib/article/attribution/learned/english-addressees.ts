import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { NounPhrase } from '../types.ts';
import { englishPhraseEndingAt, englishPhraseStartingAt } from './english-phrases.ts';
import { ADVERBS, hasAdverbForm } from './english-word-classes.ts';
import { firstOfSentence } from './token-text.ts';

/** Finds the subject of "declined to comment", skipping auxiliaries, adverbs and appositions before the verb. */
export function findEnglishAddressee(tokens: readonly Token[], verb: number, language: Language): NounPhrase | null {
  const { sentence } = tokens[verb] as Token;
  const start = firstOfSentence(tokens, verb);
  let at = verb - 1;
  const isSkipped = ({ lower }: Token) => language.auxiliaries.has(lower) || ADVERBS.has(lower) || hasAdverbForm(lower);
  while (at >= start && isSkipped(tokens[at] as Token)) at--;
  const before = tokens[at];
  if (
    !before ||
    before.sentence !== sentence ||
    (language.subordinators.has(before.lower) && !language.relatives.has(before.lower)) ||
    language.prepositions.has(before.lower)
  )
    return findMainSubject(tokens, verb, language);
  if (
    before.kind === 'punctuation' ||
    before.lower === 'and' ||
    before.lower === 'but' ||
    language.relatives.has(before.lower)
  ) {
    const antecedent = language.relatives.has(before.lower) ? at - (tokens[at - 1]?.text === ',' ? 2 : 1) : -1;
    if (antecedent >= start) return englishPhraseEndingAt(tokens, antecedent, language);
    const named = before.text === ',' ? englishPhraseEndingAt(tokens, at - 1, language) : null;
    return named && namesDescribed(tokens, named, start, language)
      ? named
      : englishPhraseStartingAt(tokens, start, language);
  }
  const phrase = englishPhraseEndingAt(tokens, at, language);
  // "A lawyer assigned to the case did not return a call"
  const isModifier =
    /ed$/.test(tokens[(phrase?.first ?? 0) - 2]?.lower ?? '') && !tokens[phrase?.first ?? 0]?.isCapitalized;
  const link = tokens[(phrase?.first ?? 0) - 1]?.lower ?? '';
  return isModifier && language.prepositions.has(link) ? englishPhraseStartingAt(tokens, start, language) : phrase;
}

/** Tells whether an apposition names whom the opening of its sentence describes: "Her lawyer, Runa Aske, …". */
function namesDescribed(
  tokens: readonly Token[],
  { first, head, last }: NounPhrase,
  start: number,
  language: Language,
): boolean {
  if (tokens[first - 1]?.text !== ',' || head !== last || !tokens[head]?.isCapitalized) return false;
  const noun = tokens[first - 2];
  return (
    noun?.sentence === tokens[start]?.sentence &&
    noun?.isCapitalized === false &&
    (language.people.has(noun.lower) || language.titles.has(noun.lower))
  );
}

/** Finds the subject of the main clause after the comma: "After not answering our calls, Runa Aske …". */
function findMainSubject(tokens: readonly Token[], verb: number, language: Language): NounPhrase | null {
  const { sentence } = tokens[verb] as Token;
  for (let at = verb; tokens[at]?.sentence === sentence; at++) {
    const next = tokens[at + 1];
    const opensClause =
      tokens[at]?.text === ',' &&
      next?.sentence === sentence &&
      (next.isCapitalized || language.pronouns.has(next.lower));
    if (opensClause) return englishPhraseStartingAt(tokens, at + 1, language);
  }
  return null;
}
