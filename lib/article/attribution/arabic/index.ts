import type { LanguageAnalyzer } from '../analyzer.ts';
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import { rateArabicCertainty } from './arabic-certainty.ts';
import { ArabicDetector } from './arabic-detector.ts';
import { ArabicMentionParser } from './arabic-mentions.ts';
import { ArabicNames } from './arabic-names.ts';
import { ArabicPhrases } from './arabic-phrases.ts';
import { ArabicWords } from './arabic-words.ts';

/** Matches what somebody refuses to do: "to comment", "to answer". */
const OBJECT = /^(?:التعليق|الإدلاء|الرد|الكشف)$/;

/**
 * Creates the analyzer of Arabic, which has no capitals, and whose verbs precede their subjects.
 *
 * @throws Error if the language has no Arabic grammar
 */
export function createArabicAnalyzer(language: Language): LanguageAnalyzer {
  const words = new ArabicWords(language);
  const namesByText = new WeakMap<readonly Token[], ArabicNames>();
  const namesIn = (tokens: readonly Token[]) => {
    const names = namesByText.get(tokens) ?? new ArabicNames(tokens, words);
    namesByText.set(tokens, names);
    return names;
  };
  return {
    language,
    detectAttributions: (tokens) => new ArabicDetector(tokens, words, namesIn(tokens)).detect(),
    findAddressee(tokens, at) {
      const phrases = new ArabicPhrases(tokens, words, namesIn(tokens));
      const isNegated = words.isIn('negations', tokens[at]?.lower ?? '');
      const phrase = phrases.startingAt(isNegated ? at + 2 : at + 1);
      // "رفض متحدث باسم الشركة التعليق": the object is no part of the subject.
      if (!phrase || /^[أا]ي$/.test(tokens[phrase.first]?.lower ?? '')) return null;
      let { last } = phrase;
      while (last > phrase.first && OBJECT.test(tokens[last]?.lower ?? '')) last--;
      return { ...phrase, last, head: Math.min(phrase.head, last) };
    },
    createMentionParser(tokens, text) {
      const parser = new ArabicMentionParser(tokens, text, words, namesIn(tokens));
      return (phrase) => parser.parse(phrase);
    },
    rateCertainty: (entity, tokens) => rateArabicCertainty(entity, words, namesIn(tokens)),
  };
}
