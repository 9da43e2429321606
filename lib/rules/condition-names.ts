import { SIGNAL_IDS, takesLexicon } from '../features/signal-definitions.ts';
import { LEXICON_NAMES } from '../lexicon/lexicon-names.ts';

export { isFlagSignal } from '../features/signal-definitions.ts';

/** Everything that a condition of a rule can ask: signals, those that take a word list as `signal:list`. */
export const CONDITION_NAMES: readonly string[] = SIGNAL_IDS.flatMap((id) =>
  takesLexicon(id) ? LEXICON_NAMES.map((lexicon) => `${id}:${lexicon}`) : [id],
);
