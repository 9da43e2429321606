import { TokenAlignment } from '../../train/token-alignment.ts';
import type { BlockVerdict } from '../types.ts';
import { MATCH_SHARE, PARTIAL_MATCH_SHARE } from './match-units.ts';

/** Rule that hides secondary articles. */
const SECONDARY_ARTICLE_RULE = 'other-story';

/**
 * Returns the lost texts that were hidden as a secondary article.
 *
 * @param verdicts Clean Copy's verdicts on all blocks of the page
 * @param lost texts of the story that were lost, one paragraph or block each
 */
export function findFalseCuts(verdicts: readonly BlockVerdict[], lost: readonly string[]): string[] {
  const hidden = new TokenAlignment(
    verdicts.flatMap(({ decide, rule, text }) => (decide === 'hide' && rule === SECONDARY_ARTICLE_RULE ? text : [])),
  );
  return hidden.lines.length
    ? lost.filter((text) => hidden.claim(text, 'lost', PARTIAL_MATCH_SHARE) >= MATCH_SHARE)
    : [];
}
