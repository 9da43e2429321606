import { SIGNAL_IDS, takesLexicon } from '../features/signal-definitions.ts';
import { LEXICON_NAMES } from '../lexicon/lexicon-names.ts';

export { isFlagSignal } from '../features/signal-definitions.ts';

/** Names of all possible conditions of rules: a signal, or `signal:list` for signals that take a word list. */
export const CONDITION_NAMES: readonly string[] = SIGNAL_IDS.flatMap((id) =>
  takesLexicon(id) ? LEXICON_NAMES.map((lexicon) => `${id}:${lexicon}`) : [id],
);
