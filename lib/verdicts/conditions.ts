import { SIGNALS } from '../signals';
import type { Context } from '../signals/context';
import { LEXICONS, type Lexicon } from '../signals/lexicon';
import type { SignalName } from '../signals/names';
import type { Block } from '../types';
import { ABOUT_WORDS } from './rule';

/** All that a rule's condition can ask, with `:` before a lexicon's name. */
export const CONDITIONS: readonly string[] = (Object.keys(SIGNALS) as SignalName[]).flatMap((name) =>
  ABOUT_WORDS.has(name) ? LEXICONS.map((lexicon) => `${name}:${lexicon}`) : [name],
);

/** @returns what each of `CONDITIONS` sees of a block, in their order */
export function valuesOf(block: Block, context: Context): number[] {
  return CONDITIONS.map((name) => {
    const [signal, lexicon = 'related-links'] = name.split(':') as [SignalName, Lexicon?];
    return SIGNALS[signal](block, context, lexicon);
  });
}
