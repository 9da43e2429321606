import type { LanguageAnalyzer } from '../analyzer.ts';
import type { Language } from '../language.ts';
import type { SourceClassifier } from './classifier.ts';
import { collectCapitalizedWords, parseEnglishMention } from './english-mentions.ts';
import { detectWithClassifier } from './learned-detector.ts';

/** Creates the analyzer of a language with a classifier trained on annotated texts: English. */
export function createLearnedAnalyzer(language: Language, classifier: SourceClassifier): LanguageAnalyzer {
  return {
    language,
    detectAttributions: (tokens) => detectWithClassifier(tokens, language, classifier),
    createMentionParser(tokens, text) {
      const context = { tokens, text, language, capitalizedWords: collectCapitalizedWords(tokens) };
      return (phrase) => parseEnglishMention(phrase, context);
    },
  };
}
