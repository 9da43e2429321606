import type { Language } from '../language.ts';
import type { Reader } from '../read.ts';
import { attributionsOf } from './attributions.ts';
import type { Model } from './model.ts';
import { namesIn, namingOf } from './names.ts';

/** Reads a language whose attributions have been learned from marked texts. */
export function learnedReader(language: Language, model: Model): Reader {
  return {
    language,
    attributionsOf: (tokens) => attributionsOf(tokens, language, model),
    namer(tokens, text) {
      const capitals = namesIn(tokens);
      return (phrase) => namingOf(tokens, phrase, text, language, capitals);
    },
  };
}
