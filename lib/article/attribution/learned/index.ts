import type { LanguageAnalyzer } from '../analyzer.ts';
import type { Language } from '../language.ts';
import type { SourceClassifier } from './classifier.ts';
import { findEnglishAddressee } from './english-addressees.ts';
import { detectEnglishAttributions } from './english-detector.ts';
import { collectCapitalizedWords, parseEnglishMention } from './english-mentions.ts';

/** Creates the analyzer of a language with a classifier trained on annotated texts: English. */
export function createLearnedAnalyzer(language: Language, classifier: SourceClassifier): LanguageAnalyzer {
  return {
    language,
    detectAttributions: (tokens) => detectEnglishAttributions(tokens, language, classifier),
    findAddressee: (tokens, at) => findEnglishAddressee(tokens, at, language),
    createMentionParser(tokens, text) {
      const context = { tokens, text, language, capitalizedWords: collectCapitalizedWords(tokens) };
      return (phrase, fullNames) => parseEnglishMention(phrase, { ...context, fullNames });
    },
  };
}
