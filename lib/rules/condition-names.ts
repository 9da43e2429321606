import { ABOUT_WORDS, SIGNAL_NAMES } from '../features/names.ts';
import { LEXICONS } from '../lexicon/names.ts';

/** All that a rule's condition can ask, with `:` before a lexicon's name. */
export const CONDITIONS: readonly string[] = SIGNAL_NAMES.flatMap((name) =>
  ABOUT_WORDS.has(name) ? LEXICONS.map((lexicon) => `${name}:${lexicon}`) : [name],
);
