import type { Language } from '../language.ts';
import type { Reader } from '../read.ts';
import { Attributions } from './attributions.ts';
import { grammarOf } from './grammar.ts';
import { Namings } from './namings.ts';

/**
 * Reads a language by what its file says of its grammar.
 *
 * @throws Error where the file says nothing of it
 */
export function grammarReader(language: Language): Reader {
  const grammar = grammarOf(language);
  if (!grammar) throw new Error('A language without a grammar is read by learned weights alone.');
  return {
    language,
    attributionsOf: (tokens) => new Attributions(tokens, grammar).all(),
    namer(tokens, text) {
      const namings = new Namings(tokens, text, grammar);
      return (phrase, names) => namings.of(phrase, names);
    },
  };
}
