import { type LexiconName, openingLabelScore } from '../../lexicon';
import type { Block, Page } from '../../types';
import { commonContainer } from '../container-tree';
import { headingNumber } from '../numbered-heading';
import { MIN_OWN_HEADLINE_SCORE } from '../own-headline';
import type { BlockMeasures, MeasuredPage } from '../types';

/**
 * Form of a block with which another article may begin; `media` is a picture or player, for an article without a
 * headline.
 */
export type OpeningForm = 'heading' | 'styled-line' | 'linked-line' | 'media';

/** A place in the running text where another article may begin. */
export interface BoundaryCandidate {
  /** Id of the block with which the other article may begin. */
  block: number;
  form: OpeningForm;
  /** Heading level from 1 to 6, or 9 for all other forms. */
  level: number;
  /** Id of the last block in the part of the page that begins here. */
  last: number;
  /** Whether that part is an `<article>` element of its own. */
  isOwnArticle: boolean;
  /** Whether that part is a container of its own inside the container of the text above. */
  isOwnContainer: boolean;
  /** Ids of the prose blocks from the page's headline to the candidate, the nearest last. */
  proseAbove: number[];
  /** Ids of the prose blocks in that part. */
  proseBelow: number[];
  /** Id of the last prose block above the candidate. */
  lastAbove: number;
  /** Id of the first prose block below the candidate. */
  firstBelow: number;
}

/**
 * Maximum number of candidates that are considered, from the top of the page. If there are more, they are entries of a
 * list or of a live blog.
 */
const MAX_CANDIDATES = 80;
/** Maximum number of prose blocks above the candidate that are compared. */
const MAX_PROSE_ABOVE = 150;
/** Maximum number of prose blocks below the candidate that are compared. */
const MAX_PROSE_BELOW = 60;
/** Minimum prose weight of the text above, and of the text below. */
const MIN_TEXT_WEIGHT = 160;
/** Minimum number of paragraphs below; with a single one, it is a section rather than an article. */
const MIN_PARAGRAPHS_BELOW = 2;
/** Maximum number of blocks from the candidate to the first prose below it. */
const MAX_DISTANCE: Record<OpeningForm, number> = { heading: 14, 'styled-line': 8, 'linked-line': 8, media: 4 };
/** Minimum number of tokens of a line without a heading tag that may be a headline. */
const MIN_LINE_TOKENS = 4;
/** Minimum and maximum weight (in Latin letters) of such a line. */
const MIN_LINE_WEIGHT = 18;
const MAX_LINE_WEIGHT = 200;
/** Word lists whose labels open a link to another story: "Read more:". */
const LABELS_OF_LINKS = ['related-links', 'recirculation'] as const satisfies readonly LexiconName[];
const QUESTION_END = /[?؟？]\s*$/u;
const NOT_A_LINE = ['li', 'figcaption', 'blockquote'];

/** Returns the level (1–6) of a heading, or of the heading that contains the block; 9 for all other blocks. */
export function openingLevel(block: Block, measured: BlockMeasures | undefined): number {
  if (/^h[1-6]$/.test(block.tag)) return Number(block.tag[1]);
  return [1, 2, 3, 4, 5, 6].find((level) => measured?.tagsAndRoles.has(`h${level}`)) ?? 9;
}

/** Returns the form in which a block could begin another article; null if it could not. */
export function openingForm(block: Block, measured: BlockMeasures | undefined): OpeningForm | null {
  if (!measured || !block.rendered || measured.inNavigation) return null;
  if (block.media) return 'media';
  const { tokens, weight, proseWeight, isSentence, linkShare, tagsAndRoles } = measured;
  if (!block.text) return null;
  if (openingLevel(block, measured) < 9) return tokens.length >= 2 ? 'heading' : null;
  if (tokens.length < MIN_LINE_TOKENS || weight < MIN_LINE_WEIGHT || weight > MAX_LINE_WEIGHT) return null;
  // A long headline without a heading tag is as long as prose, but does not end like a sentence, unless it is a
  // question.
  const isQuestion = QUESTION_END.test(block.text);
  if (proseWeight && isSentence && !isQuestion) return null;
  if (NOT_A_LINE.some((tag) => tagsAndRoles.has(tag)) || block.links.length > 1) return null;
  if (LABELS_OF_LINKS.some((lexicon) => openingLabelScore(block.text, lexicon) === 1)) return null;
  if (linkShare >= 0.9) return tagsAndRoles.has('li') ? null : 'linked-line';
  // Either the whole headline is a link, or none of it.
  return block.links.length || (isSentence && !isQuestion) ? null : 'styled-line';
}

/**
 * Finds the places below the page's headline where another article may begin.
 *
 * @param headline block id of the page's own headline, or of the first block of its text
 * @param scoreOwn returns how certain it is (0–1) that a heading is the page's own headline
 * @param end id of the last block to consider
 * @returns candidates in document order
 */
export function findBoundaryCandidates(
  { page, measures }: MeasuredPage,
  headline: number,
  scoreOwn: (block: Block) => number,
  end: number,
): BoundaryCandidate[] {
  const prose = page.blocks.flatMap(({ id, rendered }) =>
    id > headline && id <= end && rendered && measures[id]?.proseWeight ? [id] : [],
  );
  const found: BoundaryCandidate[] = [];
  let above = 0;
  let previousForm: OpeningForm | null = null;
  let lastNumber: number | null = null;
  for (let id = headline + 1; id <= end && found.length < MAX_CANDIDATES; id++) {
    const block = page.blocks[id];
    if (!block) continue;
    while (above < prose.length && (prose[above] ?? 0) < id) above++;
    const form = openingForm(block, measures[id]);
    const number = form && form !== 'media' ? headingNumber(block.text) : null;
    const continuesNumbering = number !== null && lastNumber !== null && Math.abs(number - lastNumber) === 1;
    lastNumber = number ?? lastNumber;
    const followsHeadline = previousForm === 'heading' || previousForm === 'media';
    previousForm = form;
    // A picture directly below a headline belongs to it, and consecutive pictures count as one.
    if (!form || continuesNumbering || above === 0 || (form === 'media' && followsHeadline)) continue;
    const firstBelow = prose[prose[above] === id ? above + 1 : above];
    if (firstBelow === undefined || firstBelow - id > MAX_DISTANCE[form]) continue;
    if (form !== 'media' && scoreOwn(block) >= MIN_OWN_HEADLINE_SCORE) continue;
    const lastAbove = prose[above - 1] ?? headline;
    const part = findOpenedPart(block, lastAbove, page);
    if (!part) continue;
    const proseBelow: number[] = [];
    for (let at = above; at < prose.length && proseBelow.length < MAX_PROSE_BELOW; at++) {
      const below = prose[at] ?? 0;
      if (below > part.last) break;
      if (below > id) proseBelow.push(below);
    }
    const proseAbove = prose.slice(Math.max(0, above - MAX_PROSE_ABOVE), above);
    if (proseBelow.length < MIN_PARAGRAPHS_BELOW) continue;
    if (totalProse(proseAbove, measures) < MIN_TEXT_WEIGHT || totalProse(proseBelow, measures) < MIN_TEXT_WEIGHT)
      continue;
    const level = form === 'heading' ? openingLevel(block, measures[id]) : 9;
    found.push({
      block: id,
      form,
      level,
      ...part,
      last: Math.min(part.last, end),
      proseAbove,
      proseBelow,
      lastAbove,
      firstBelow,
    });
  }
  return found;
}

/** Returns the total prose weight (in Latin letters) of some blocks. */
export function totalProse(blocks: readonly number[], measures: readonly BlockMeasures[]): number {
  return blocks.reduce((total, id) => total + (measures[id]?.proseWeight ?? 0), 0);
}

/**
 * Finds the part of the page that begins with a block: a container of its own that continues below the block, or else
 * the rest of the shared container.
 */
function findOpenedPart(
  block: Block,
  lastAbove: number,
  { blocks, containers }: Page,
): Pick<BoundaryCandidate, 'last' | 'isOwnArticle' | 'isOwnContainer'> | null {
  const aboveContainer = blocks[lastAbove]?.container ?? 0;
  const meeting = commonContainer(containers, aboveContainer, block.container);
  let childId = block.container;
  while (childId > 0 && childId !== meeting && containers[childId]?.parent !== meeting)
    childId = containers[childId]?.parent ?? -1;
  const child = childId === meeting ? undefined : containers[childId];
  if (child && child.last - block.id >= 3 && child.first <= block.id)
    return {
      last: child.last,
      isOwnArticle: child.tag === 'article',
      isOwnContainer: meeting !== aboveContainer,
    };
  const rest = containers[meeting];
  return rest ? { last: rest.last, isOwnArticle: false, isOwnContainer: false } : null;
}
