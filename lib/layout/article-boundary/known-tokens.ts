import type { BoundaryPage } from './boundary-page';
import type { BoundaryCandidate } from './candidates';

/** Numbers of paragraphs below a candidate of which the known tokens are counted. */
const FEW_PARAGRAPHS = 3;
const MORE_PARAGRAPHS = 6;
/** Share (0–1) of known tokens in paragraphs without any token. */
const USUAL_SHARE = 0.5;

/**
 * Returns a function that computes how many tokens of the text below a candidate occur above it. Unlike the features of words
 * and topics, it costs no more than one look-up per token.
 */
export function createKnownTokenFeatures(page: BoundaryPage): (candidate: BoundaryCandidate) => Record<string, number> {
  let firstOccurrences: ReadonlyMap<string, number> | undefined;
  return ({ proseAbove, proseBelow, lastAbove }) => {
    firstOccurrences ??= findFirstOccurrences(page);
    const share = (paragraphs: number) =>
      knownShare(proseBelow.slice(0, paragraphs), lastAbove, firstOccurrences as ReadonlyMap<string, number>, page);
    return {
      knownTokens: share(MORE_PARAGRAPHS),
      firstKnownTokens: share(FEW_PARAGRAPHS),
      paragraphsAbove: Math.log(proseAbove.length),
    };
  };
}

/** Returns the id of the first prose block below the headline in which each token occurs. */
function findFirstOccurrences({ page, measures, headline }: BoundaryPage): Map<string, number> {
  const found = new Map<string, number>();
  for (const { id, rendered } of page.blocks) {
    const measured = measures[id];
    if (id <= headline || !rendered || !measured?.proseWeight) continue;
    for (const token of measured.tokens) if (!found.has(token)) found.set(token, id);
  }
  return found;
}

function knownShare(
  blocks: readonly number[],
  lastAbove: number,
  firstOccurrences: ReadonlyMap<string, number>,
  { measures }: BoundaryPage,
): number {
  let [all, known] = [0, 0];
  for (const id of blocks)
    for (const token of measures[id]?.tokens ?? []) {
      all++;
      if ((firstOccurrences.get(token) ?? Infinity) <= lastAbove) known++;
    }
  return all ? known / all : USUAL_SHARE;
}
