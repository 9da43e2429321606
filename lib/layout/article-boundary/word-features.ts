import { isInStructuredData } from '../in-structured-data';
import { isContentWord, sharedShare, type Words } from '../vocabulary';
import { type BoundaryPage, headingTokens, shareOf } from './boundary-page';
import type { BoundaryCandidate } from './candidates';
import { boundaryCohesion, contentOf, type ParagraphWords, paragraphWords, setSimilarity } from './cohesion';
import { SlidingWords } from './sliding-words';

/** Minimum similarity (0–1) of the two halves of a text that other similarities are divided by. */
const MIN_HALF_SIMILARITY = 0.05;
/** Similarity (0–1) of the two halves of a text that has only one paragraph. */
const USUAL_HALF_SIMILARITY = 0.25;

/**
 * Returns a function that computes features of the words in headline and text. It must be called with the candidates in
 * document order.
 */
export function createWordFeatures(page: BoundaryPage): (candidate: BoundaryCandidate) => Record<string, number> {
  const { titleWords } = page;
  const wordsOf = (id: number) => wordsOfBlock(id, page);
  const wordsAbove = new SlidingWords(wordsOf);
  const firstHalf = new SlidingWords(wordsOf);
  const secondHalf = new SlidingWords(wordsOf);
  const wordsBelow = new SlidingWords(wordsOf);
  const isStated = (id: number) => isInStructuredData(page, id);
  return ({ block, form, proseAbove, proseBelow }) => {
    const above = proseAbove.map(wordsOf);
    const below = proseBelow.map(wordsOf);
    const { content: contentAbove, names: namesAbove } = wordsAbove.moveTo(proseAbove);
    const { content: contentBelow, names: namesBelow } = wordsBelow.moveTo(proseBelow);
    const half = Math.ceil(above.length / 2);
    const halves =
      above.length > 1
        ? sharedShare(
            secondHalf.moveTo(proseAbove.slice(half)).content,
            firstHalf.moveTo(proseAbove.slice(0, half)).content,
          )
        : USUAL_HALF_SIMILARITY;
    const opening = new Set(form === 'media' ? [] : headingTokens(block, page).filter(isContentWord));
    const cohesion = sharedShare(contentBelow, contentAbove) / Math.max(MIN_HALF_SIMILARITY, halves);
    const { relative, deviations } = boundaryCohesion(above, below, page.gaps);
    const knownShare = opening.size ? sharedShare(opening, contentAbove) : 0.5;
    const withTitle = (paragraphs: readonly ParagraphWords[]) =>
      shareOf(paragraphs, ({ hasTitleWord }) => hasTitleWord);
    const statedAbove = shareOf(proseAbove, isStated);
    const statedBelow = shareOf(proseBelow, isStated);
    return {
      knownShare,
      isUnknown: Number(knownShare <= 0.2),
      describesBelow: opening.size ? sharedShare(opening, contentBelow) : 0.5,
      inTitle: opening.size ? sharedShare(opening, titleWords) : 0,
      cohesion: Math.min(2, cohesion),
      isIncoherent: Number(cohesion < 0.6),
      similarity: setSimilarity(contentBelow, contentAbove),
      openingSimilarity: setSimilarity(contentOf(below.slice(0, 6)), contentAbove),
      relativeCohesion: relative,
      cohesionDeviations: deviations,
      knownNames: namesBelow.size ? sharedShare(namesBelow, namesAbove) : 0.3,
      withKnownNames: shareOf(below, ({ names }) => overlaps(names, namesAbove)),
      mentionsKnownNames: shareOf(below, ({ tokens }) => tokens.some((token) => namesAbove.has(token))),
      newMainNames: newMainNames(namesBelow, namesAbove, contentAbove),
      titleShift: withTitle(below) - withTitle(above),
      withTitleWords: withTitle(below),
      statedShift: statedBelow - statedAbove,
      isUnstated: Number(statedAbove > 0.6 && statedBelow < 0.1),
    };
  };
}

function wordsOfBlock(id: number, { page, measures, titleWords, words }: BoundaryPage): ParagraphWords {
  const known = words.get(id);
  if (known) return known;
  const [block, measured] = [page.blocks[id], measures[id]];
  const found: ParagraphWords =
    block && measured
      ? paragraphWords(block, measured, titleWords)
      : { id, content: new Set(), names: new Set(), tokens: [], hasTitleWord: false };
  words.set(id, found);
  return found;
}

/**
 * Returns the share (0–1) of the names that occur repeatedly below the candidate but never above it, among all names
 * that occur repeatedly below it.
 *
 * @param namesBelow for each name, the number of paragraphs that contain it
 */
function newMainNames(namesBelow: ReadonlyMap<string, number>, namesAbove: Words, contentAbove: Words): number {
  const main = [...namesBelow].filter(([, count]) => count >= 2).map(([name]) => name);
  return main.length ? shareOf(main, (name) => !namesAbove.has(name) && !contentAbove.has(name)) : 0.4;
}

function overlaps(a: ReadonlySet<string>, b: Words): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}
