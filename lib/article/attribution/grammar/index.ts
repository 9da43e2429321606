import type { LanguageAnalyzer } from '../analyzer.ts';
import type { Language } from '../language.ts';
import { compileGrammar } from './grammar.ts';
import { findGrammarAddressee } from './grammar-addressees.ts';
import { detectWithGrammar } from './grammar-detector.ts';
import { GrammarMentionParser } from './grammar-mentions.ts';

/**
 * Creates the analyzer of a language with an attribution grammar.
 *
 * @throws Error if the language has no grammar
 */
export function createGrammarAnalyzer(language: Language): LanguageAnalyzer {
  const grammar = compileGrammar(language);
  if (!grammar) throw new Error('A language without a grammar needs a learned classifier.');
  return {
    language,
    detectAttributions: (tokens) => detectWithGrammar(tokens, grammar),
    findAddressee: (tokens, at) => findGrammarAddressee(tokens, at, grammar),
    createMentionParser(tokens, text) {
      const parser = new GrammarMentionParser(tokens, text, grammar);
      return (phrase, fullNames) => parser.parse(phrase, fullNames);
    },
  };
}
