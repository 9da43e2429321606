/** Finds speakers of quotations after a verb that no list contains: "«…»، هتفت سعاد البدري". */
import type { Token } from '../tokenizer.ts';
import type { ArabicPhrase, ArabicPhrases } from './arabic-phrases.ts';
import type { ArabicWords } from './arabic-words.ts';

/** Tells whether a quotation that opens the sentence, and a comma, precede a token. */
export function followsQuotation(tokens: readonly Token[], at: number): boolean {
  const [mark, comma, token] = [tokens[at - 2], tokens[at - 1], tokens[at] as Token];
  if (!/^[»”"]$/.test(mark?.text ?? '') || !/^[،,]$/.test(comma?.text ?? '')) return false;
  let open = at - 3;
  while (tokens[open]?.isQuoted) open--;
  // "اللجنة «الميثاق»، كافة الهيئات": a quoted name inside a sentence is no statement.
  return tokens[open - 1]?.sentence !== token.sentence;
}

/** Returns the phrase after a word that may be a verb; null if the word is a noun or a function word. */
export function findSpeakerAfterQuotation(
  tokens: readonly Token[],
  verb: number,
  words: ArabicWords,
  phrases: ArabicPhrases,
): ArabicPhrase | null {
  const { lower } = tokens[verb] as Token;
  return words.classify(lower) !== null || words.isFunctionWord(lower) ? null : phrases.startingAt(verb + 1);
}
