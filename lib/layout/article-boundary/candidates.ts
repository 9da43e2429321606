import type { Block, Page } from '../../types';
import { commonContainer } from '../container-tree';
import { MIN_OWN_HEADLINE_SCORE } from '../own-headline';
import type { BlockMeasures, MeasuredPage } from '../types';
import { findNumberedSections } from './numbered-sections';
import { type OpeningForm, openingForm, openingLevel } from './opening-form';

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
  const numbered = findNumberedSections({ page, measures }, headline, end);
  const found: BoundaryCandidate[] = [];
  let above = 0;
  let previousForm: OpeningForm | null = null;
  for (let id = headline + 1; id <= end && found.length < MAX_CANDIDATES; id++) {
    const block = page.blocks[id];
    if (!block) continue;
    while (above < prose.length && (prose[above] ?? 0) < id) above++;
    const form = openingForm(block, measures[id]);
    const followsHeadline = previousForm === 'heading' || previousForm === 'media';
    previousForm = form;
    // A picture directly below a headline belongs to it, and consecutive pictures count as one.
    if (!form || numbered.has(id) || above === 0 || (form === 'media' && followsHeadline)) continue;
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
