import type { Block } from '../types';
import { commonContainer, isInContainer } from './container-tree';
import { createOwnHeadlineScorer, MIN_OWN_HEADLINE_SCORE } from './own-headline';
import type { BlockMeasures, MeasuredPage } from './types';
import { collectVocabulary, isContentWord, sharedShare } from './vocabulary';

/** A heading below the page's own headline that may be the headline of another article. */
export interface SecondHeadline {
  heading: number;
  /** Last block of the text below it. */
  last: number;
  /** It is the only one on the page; of h1, one of at most two. */
  isSole: boolean;
  /** Share of the heading's words that the text above it contains, 0–1. */
  knownShare: number;
  /** Share of the text's words that the text above it contains, relative to the same between the latter's two halves. */
  cohesion: number;
}

/** The text below a headline and the text above it have at least this prose weight. */
const MIN_TEXT_WEIGHT = 160;
/** A heading with this score may be the page's own headline. */
const MAX_OTHER_HEADLINE_SCORE = 0.5;
/** The heading most like the page's title is its own headline from this score on. */
const MIN_BEST_HEADLINE_SCORE = 0.3;
/** Floor for the similarity of a text's two halves. */
const MIN_HALF_SIMILARITY = 0.05;
const NO_HEADING_LEVEL = 9;

/**
 * Finds headings below the page's own headline with a text of their own that rank as high: by their level, by the same
 * page template, or because they open an `<article>`.
 *
 * @returns them in document order
 */
export function findSecondHeadlines(input: MeasuredPage): SecondHeadline[] {
  const { page, measures } = input;
  const scoreOwn = createOwnHeadlineScorer(input);
  const isOwn = (block: Block) => scoreOwn(block) >= MIN_OWN_HEADLINE_SCORE;
  const candidates = page.blocks.filter((block) => isHeadlineCandidate(block, isOwn, input));
  const headings = candidates.filter(({ id }) => !measures[id]?.inNavigation);
  const own = headings.find(isOwn) ?? findBestHeadline(candidates, scoreOwn, measures);
  if (!own) return [];
  const level = (block: Block) => headingLevel(block, measures[block.id]);
  const signature = ({ id }: Block) => measures[id]?.templateSignature;
  // Some sites hide a plain h1 and show the headline in another form.
  const ownSignatures = new Set(headings.filter(isOwn).map(signature));
  const found: Omit<SecondHeadline, 'isSole'>[] = [];
  for (const heading of headings) {
    if (heading.id <= own.id || scoreOwn(heading) >= MAX_OTHER_HEADLINE_SCORE) continue;
    const part = findTextBelow(heading, own, input);
    if (!part) continue;
    if (level(heading) > level(own) && !part.isOwnArticle && !ownSignatures.has(signature(heading))) continue;
    const comparison = compareWithTextAbove(heading, own, part.last, measures);
    if (comparison) found.push({ heading: heading.id, last: part.last, ...comparison });
  }
  // Three articles on a page have three headlines; more headings of level 1 are sections.
  const isAllLevel1 = [own, ...found.map(({ heading }) => page.blocks[heading])].every(
    (block) => block && level(block) === 1,
  );
  const isSole = found.length === 1 || (found.length === 2 && isAllLevel1);
  return found.map((second) => ({ ...second, isSole }));
}

/**
 * Returns the level of a heading, or of a part of one (kicker and title in elements of their own).
 *
 * @returns 1–3, or 9 for all other blocks
 */
export function headingLevel(block: Block, measured: BlockMeasures | undefined): number {
  if (/^h[1-6]$/.test(block.tag)) return block.tag <= 'h3' ? Number(block.tag[1]) : NO_HEADING_LEVEL;
  return [1, 2, 3].find((level) => measured?.tagsAndRoles.has(`h${level}`)) ?? NO_HEADING_LEVEL;
}

function isHeadlineCandidate(block: Block, isOwn: (block: Block) => boolean, { measures }: MeasuredPage): boolean {
  const measured = measures[block.id];
  const level = headingLevel(block, measured);
  if (!measured || level > 3) return false;
  // Many sites link a headline to its own article; lower down, a linked heading is a teaser.
  const isTeaser = measured.linkShare >= 0.5 && level > 1 && !isOwn(block);
  return !isTeaser && measured.tokens.length >= (level === 1 ? 2 : 3);
}

/** Finds the page's own headline where no heading is surely it: the one most like its title, else the first h1. */
function findBestHeadline(
  headings: Block[],
  scoreOwn: (block: Block) => number,
  measures: BlockMeasures[],
): Block | undefined {
  const best = Math.max(0, ...headings.map(scoreOwn));
  if (best >= MIN_BEST_HEADLINE_SCORE) return headings.find((block) => scoreOwn(block) === best);
  return headings.find((block) => headingLevel(block, measures[block.id]) === 1);
}

/** The part of the page that a heading opens. */
interface TextBelow {
  last: number;
  /** It is an `<article>` element of its own. */
  isOwnArticle: boolean;
}

/** Finds what a heading opens: its own element, where that goes on below the heading, else the rest of the shared one. */
function findTextBelow(heading: Block, own: Block, input: MeasuredPage): TextBelow | undefined {
  const { containers } = input.page;
  const meeting = findMeetingWithProseAbove(heading, own, input);
  if (meeting < 0) return undefined;
  let childId = heading.container;
  while (childId > 0 && childId !== meeting && containers[childId]?.parent !== meeting)
    childId = containers[childId]?.parent ?? -1;
  const child = childId !== meeting ? containers[childId] : undefined;
  if (child && child.last - heading.id >= 3 && child.first <= heading.id)
    return { last: child.last, isOwnArticle: child.tag === 'article' };
  const rest = containers[meeting];
  return rest && isInContainer(containers, heading.container, meeting)
    ? { last: rest.last, isOwnArticle: false }
    : undefined;
}

/** Returns the common container of a heading and the last prose above it; −1 where there is none. */
function findMeetingWithProseAbove(heading: Block, own: Block, { page, measures }: MeasuredPage): number {
  for (let id = heading.id - 1; id > own.id; id--) {
    const block = page.blocks[id];
    if (block && (measures[id]?.proseWeight ?? 0) > 0)
      return commonContainer(page.containers, block.container, heading.container);
  }
  return -1;
}

/** Compares a heading and the text below it with the text between it and the page's own headline. */
function compareWithTextAbove(
  heading: Block,
  own: Block,
  last: number,
  measures: BlockMeasures[],
): Pick<SecondHeadline, 'knownShare' | 'cohesion'> | null {
  // The text below is usually short: it is collected first, so that most headings cost little.
  const below = collectVocabulary(heading.id + 1, last, measures);
  if (below.proseWeight < MIN_TEXT_WEIGHT) return null;
  const above = collectVocabulary(own.id, heading.id - 1, measures);
  if (above.proseWeight < MIN_TEXT_WEIGHT) return null;
  const headingWords = (measures[heading.id]?.tokens ?? []).filter(isContentWord);
  return {
    knownShare: headingWords.length
      ? headingWords.filter((word) => above.words.has(word)).length / headingWords.length
      : 1,
    cohesion:
      sharedShare(below.words, above.words) /
      Math.max(MIN_HALF_SIMILARITY, sharedShare(above.secondHalf, above.firstHalf)),
  };
}
