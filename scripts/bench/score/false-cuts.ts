import { TokenAlignment } from '../../train/token-alignment.ts';
import type { BlockVerdict } from '../types.ts';
import { FOUND, PARTLY } from './match-units.ts';

/** The rule that shuts out a second story. */
const FENCE = 'other-story';

/**
 * @param verdicts ours, of all blocks
 * @param lost story that was lost, a paragraph or block each
 * @returns those of the lost that stand among the blocks which the fence hid
 */
export function falseCuts(verdicts: readonly BlockVerdict[], lost: readonly string[]): string[] {
  const hidden = new TokenAlignment(
    verdicts.flatMap(({ decide, rule, text }) => (decide === 'hide' && rule === FENCE ? text : [])),
  );
  return hidden.lines.length ? lost.filter((text) => hidden.claim(text, 'lost', PARTLY) >= FOUND) : [];
}
