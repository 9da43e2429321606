import { SIGNALS } from '../features';
import type { SignalName } from '../features/names';
import type { Context } from '../layout';
import type { Lexicon } from '../lexicon';
import type { Block } from '../types';
import { CONDITIONS } from './condition-names';

/** @returns what each of `CONDITIONS` sees of a block, in their order */
export function valuesOf(block: Block, context: Context): number[] {
  return CONDITIONS.map((name) => {
    const [signal, lexicon = 'related-links'] = name.split(':') as [SignalName, Lexicon?];
    return SIGNALS[signal](block, context, lexicon);
  });
}
