import { TokenAlignment } from '../../train/token-alignment.ts';
import type { BlockVerdict } from '../types.ts';
import { MATCH_SHARE, PARTIAL_MATCH_SHARE } from './match-units.ts';

/** Rule that hides secondary articles. */
const SECONDARY_ARTICLE_RULE = 'other-story';

/**
 * @param verdicts ours, of all blocks
 * @param lost story that was lost, a paragraph or block each
 * @returns the lost texts that were hidden as a secondary article
 */
export function findFalseCuts(verdicts: readonly BlockVerdict[], lost: readonly string[]): string[] {
  const hidden = new TokenAlignment(
    verdicts.flatMap(({ decide, rule, text }) => (decide === 'hide' && rule === SECONDARY_ARTICLE_RULE ? text : [])),
  );
  return hidden.lines.length
    ? lost.filter((text) => hidden.claim(text, 'lost', PARTIAL_MATCH_SHARE) >= MATCH_SHARE)
    : [];
}
