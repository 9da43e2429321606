import type { BlockMeasures } from '../types';
import { isContentWord, sharedShare } from '../vocabulary';
import { type BoundaryPage, headingTokens, shareOf } from './boundary-page';
import type { BoundaryCandidate } from './candidates';
import { boundaryCohesion, type ParagraphWords, paragraphWords, setSimilarity, unionOf } from './cohesion';

/** Minimum similarity of the two halves of a text, and its value for a text of one paragraph. */
const MIN_HALF_SIMILARITY = 0.05;
const USUAL_HALF_SIMILARITY = 0.25;
/** Minimum number of tokens of a paragraph that is searched for in the article body of the structured data. */
const MIN_STATED_TOKENS = 3;

/** Features of what the words of headline and text say about the topic. */
export function wordFeatures(
  { block, form, proseAbove, proseBelow }: BoundaryCandidate,
  page: BoundaryPage,
): Record<string, number> {
  const { measures, titleWords, statedBody } = page;
  const above = proseAbove.map((id) => wordsOfBlock(id, page));
  const below = proseBelow.map((id) => wordsOfBlock(id, page));
  const contentAbove = unionOf(above, 'content');
  const contentBelow = unionOf(below, 'content');
  const namesAbove = unionOf(above, 'names');
  const namesBelow = unionOf(below, 'names');
  const half = Math.ceil(above.length / 2);
  const halves =
    above.length > 1
      ? sharedShare(unionOf(above.slice(half), 'content'), unionOf(above.slice(0, half), 'content'))
      : USUAL_HALF_SIMILARITY;
  const opening = new Set(form === 'media' ? [] : headingTokens(block, page).filter(isContentWord));
  const cohesion = sharedShare(contentBelow, contentAbove) / Math.max(MIN_HALF_SIMILARITY, halves);
  const { relative, deviations } = boundaryCohesion(above, below);
  const knownShare = opening.size ? sharedShare(opening, contentAbove) : 0.5;
  const withTitle = (paragraphs: readonly ParagraphWords[]) =>
    shareOf(paragraphs, ({ content }) => overlaps(content, titleWords));
  const stated = (ids: readonly number[]) => shareOf(ids, (id) => isStated(measures[id], statedBody));
  const statedAbove = statedBody ? stated(proseAbove) : 0;
  const statedBelow = statedBody ? stated(proseBelow) : 0;
  return {
    knownShare,
    isUnknown: Number(knownShare <= 0.2),
    describesBelow: opening.size ? sharedShare(opening, contentBelow) : 0.5,
    inTitle: opening.size ? sharedShare(opening, titleWords) : 0,
    cohesion: Math.min(2, cohesion),
    isIncoherent: Number(cohesion < 0.6),
    similarity: setSimilarity(contentBelow, contentAbove),
    openingSimilarity: setSimilarity(unionOf(below.slice(0, 6), 'content'), contentAbove),
    relativeCohesion: relative,
    cohesionDeviations: deviations,
    knownNames: namesBelow.size ? sharedShare(namesBelow, namesAbove) : 0.3,
    withKnownNames: shareOf(below, ({ names }) => overlaps(names, namesAbove)),
    mentionsKnownNames: shareOf(below, ({ tokens }) => tokens.some((token) => namesAbove.has(token))),
    newMainNames: newMainNames(below, namesAbove, contentAbove),
    titleShift: withTitle(below) - withTitle(above),
    withTitleWords: withTitle(below),
    statedShift: statedBelow - statedAbove,
    isUnstated: Number(statedAbove > 0.6 && statedBelow < 0.1),
  };
}

function wordsOfBlock(id: number, { page, measures, words }: BoundaryPage): ParagraphWords {
  const known = words.get(id);
  if (known) return known;
  const [block, measured] = [page.blocks[id], measures[id]];
  const found: ParagraphWords =
    block && measured ? paragraphWords(block.text, measured) : { content: new Set(), names: new Set(), tokens: [] };
  words.set(id, found);
  return found;
}

/** Returns the share (0–1) of names that occur repeatedly below the candidate but never above it. */
function newMainNames(
  below: readonly ParagraphWords[],
  namesAbove: ReadonlySet<string>,
  contentAbove: ReadonlySet<string>,
): number {
  const counts = new Map<string, number>();
  for (const { names } of below) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const main = [...counts].filter(([, count]) => count >= 2).map(([name]) => name);
  return main.length ? shareOf(main, (name) => !namesAbove.has(name) && !contentAbove.has(name)) : 0.4;
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

function isStated(measured: BlockMeasures | undefined, statedBody: string): boolean {
  const tokens = measured?.tokens ?? [];
  return tokens.length >= MIN_STATED_TOKENS && statedBody.includes(` ${tokens.join(' ')} `);
}
