import { SIGNALS } from '../signals';
import type { Context } from '../signals/context';
import type { Lexicon } from '../signals/lexicon';
import type { SignalName } from '../signals/names';
import type { Block } from '../types';
import { CONDITIONS } from './condition-names';

/** @returns what each of `CONDITIONS` sees of a block, in their order */
export function valuesOf(block: Block, context: Context): number[] {
  return CONDITIONS.map((name) => {
    const [signal, lexicon = 'related-links'] = name.split(':') as [SignalName, Lexicon?];
    return SIGNALS[signal](block, context, lexicon);
  });
}
