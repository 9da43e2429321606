/**
 * Finds captions: lines that belong to a picture or player by their form, their figure, their container or their
 * position.
 */

import { analyzeText } from '../lexicon/analyzed-text';
import { containment, tokenSimilarity } from '../text/similarity';
import type { Block, Container } from '../types';
import { isInContainer } from './container-tree';
import { hasPhotoCredit } from './photo-credit';
import type { ArticleHeader, BlockMeasures, HeaderInput } from './types';

/** Minimum weight (in Latin letters) of a caption in a media element's container; shorter text is a counter. */
const MIN_CAPTION_WEIGHT = 12;
const MAX_CAPTION_WEIGHT = 300;
/** Minimum weight of a caption that is recognized in another way. */
const MIN_MATCHED_CAPTION_WEIGHT = 8;
const MAX_MATCHED_CAPTION_WEIGHT = 500;
const MAX_FIGURE_CAPTION_WEIGHT = 600;
/** Maximum share (0–1) of links in a caption. */
const MAX_LINK_SHARE = 0.6;
/** Maximum share (0–1) of links in a caption that only its position identifies. */
const MAX_POSITION_LINK_SHARE = 0.3;
/** Maximum number of blocks in a media element's container. */
const MAX_MEDIA_BOX_BLOCKS = 8;
/** Maximum number of lines in a media element's container. */
const MAX_MEDIA_BOX_LINES = 4;
/**
 * Maximum number of words that a caption may have in addition to the alternative text that it repeats: a name and an
 * agency.
 */
const MAX_EXTRA_WORDS = 8;
/** Maximum number of blocks from a picture to a caption below it. */
const MAX_CAPTION_DISTANCE = 2;

/** Matches class names of buttons. */
const BUTTON_CLASS = /\bbtn|button/i;
/** Matches class names of captions. */
const CAPTION_CLASS = /caption|cutline|(?:photo|image|picture)[-_]*(?:credit|legend|text)|bildunterschrift|bildtext/i;
/** Matches the name of a photographer or agency in brackets at the end of a line. */
const CREDIT_IN_BRACKETS =
  /[([](?:[^()[\]]*\b(?:photo|foto|fotoğraf|bild|image|picture|handout|file|courtesy|getty|reuters|afp|ap|epa|dpa|apa|anp|tass|upi|efe|ansa|imago|shutterstock|via)\b[^()[\]]*|[^()[\]/]{2,40}\/[^()[\]]{2,40})[)\]]\.?$/iu;

/** Returns whether a block is in a figure and has the form of a caption. */
export function isFigureCaption({ tagsAndRoles, linkShare, weight }: BlockMeasures): boolean {
  const isInFigure = tagsAndRoles.has('figcaption') || tagsAndRoles.has('figure');
  return isInFigure && linkShare <= MAX_LINK_SHARE && weight > MIN_MATCHED_CAPTION_WEIGHT;
}

/**
 * Tells whether a block is a caption outside a figure: it is next to a picture, and repeats its alternative text, ends
 * with a credit, or has the class name of a caption.
 */
export function isUntaggedCaption(block: Block, { page, measures }: HeaderInput): boolean {
  const measured = measures[block.id];
  if (!measured || measured.linkShare > MAX_LINK_SHARE) return false;
  if (measured.weight <= MIN_MATCHED_CAPTION_WEIGHT || measured.weight > MAX_MATCHED_CAPTION_WEIGHT) return false;
  for (const id of [block.id - 1, block.id + 1, block.id - 2]) {
    const neighbour = page.blocks[id];
    if (!neighbour?.media && !neighbour?.src) continue;
    if (CREDIT_IN_BRACKETS.test(block.text) || hasPhotoCredit(block.text)) return true;
    if (CAPTION_CLASS.test(block.path.at(-1) ?? '') || repeatsAlt(measured.tokens, neighbour.alt)) return true;
  }
  return false;
}

function repeatsAlt(tokens: string[], alt = ''): boolean {
  const altTokens = analyzeText(alt).tokens;
  const extraWords = tokens.length - altTokens.length;
  return (
    tokenSimilarity(altTokens, tokens) > 0.7 ||
    (altTokens.length >= 4 && extraWords > 0 && extraWords <= MAX_EXTRA_WORDS && containment(altTokens, tokens) >= 0.9)
  );
}

/** The lines of a header that are not captions, as block ids. */
export type HeaderLines = Pick<ArticleHeader, 'headline' | 'standfirst' | 'byline' | 'date'>;

/**
 * Finds the lines in the smallest container of a media block that has any. If the container has more than a few short
 * lines without links, or contains part of the text or header, they are not captions.
 *
 * @param media id of the media block
 * @returns block ids
 */
export function findLinesInMediaBox(media: number, input: HeaderInput, header: HeaderLines): number[] {
  const { blocks, containers } = input.page;
  const headerLines = new Set([header.headline, ...header.standfirst, ...header.byline, ...header.date]);
  for (let up = blocks[media]?.container ?? 0; up > 0; up = containers[up]?.parent ?? 0) {
    const box = containers[up];
    if (!box || box.fields || box.last - box.first >= MAX_MEDIA_BOX_BLOCKS) return [];
    const lines = range(box.first, box.last).filter((id) => {
      const block = blocks[id];
      return block?.text && block.rendered && !input.measures[id]?.inNavigation;
    });
    if (!lines.length) continue;
    const areCaptions =
      lines.length <= MAX_MEDIA_BOX_LINES &&
      lines.every((id) => !headerLines.has(id) && mayBeCaption(blocks[id], input));
    return areCaptions ? lines : [];
  }
  return [];
}

/** Tells whether a line in a media element's container has the form of a caption. */
function mayBeCaption(block: Block | undefined, { measures, mainContent }: HeaderInput): boolean {
  const measured = block && measures[block.id];
  if (!measured) return false;
  return (
    measured.weight >= MIN_CAPTION_WEIGHT &&
    measured.weight <= MAX_CAPTION_WEIGHT &&
    measured.linkShare <= MAX_POSITION_LINK_SHARE &&
    !measured.tagsAndRoles.has('li') &&
    !measured.tagsAndRoles.has('aside') &&
    !isHeading(block) &&
    !BUTTON_CLASS.test(block.path.at(-1) ?? '') &&
    !(mainContent.bodyBlocks.has(block.id) && measured.proseWeight > 0)
  );
}

/**
 * Finds the captions in a media block's figure: short lines without links that are not next to a heading.
 *
 * @param media id of the media block
 * @returns block ids
 */
export function findFigureCaptions(media: number, { page, measures }: HeaderInput): number[] {
  const { blocks, containers } = page;
  const figure = findFigure(blocks[media], containers);
  if (!figure) return [];
  return range(figure.first, figure.last).filter((id) => {
    const block = blocks[id];
    const measured = measures[id];
    if (!block?.text || !block.rendered || !measured || measured.inNavigation) return false;
    if (measured.linkShare > MAX_LINK_SHARE || measured.weight > MAX_FIGURE_CAPTION_WEIGHT) return false;
    const isTagged = measured.tagsAndRoles.has('figcaption');
    if (measured.weight < MIN_CAPTION_WEIGHT && (!isTagged || /\d/.test(block.text))) return false;
    const container = containers[block.container];
    const isNested = container && container.id !== figure.id && isInContainer(containers, container.id, figure.id);
    const neighbours = isNested ? range(container.first, container.last) : [id];
    return !neighbours.some((neighbour) => isHeading(blocks[neighbour]));
  });
}

const isHeading = (block: Block | undefined) => /^h[1-6]$/.test(block?.tag ?? '');

function findFigure(block: Block | undefined, containers: Container[]): Container | undefined {
  for (let at = block?.container ?? -1; at >= 0; at = containers[at]?.parent ?? -1)
    if (containers[at]?.tag === 'figure') return containers[at];
  return undefined;
}

/** Returns the ids of captions outside of figures that directly follow a media block. */
export function captionsBelow(media: number, captions: readonly number[], { measures }: HeaderInput): number[] {
  return captions.filter((id) => {
    const tags = measures[id]?.tagsAndRoles;
    return id > media && id <= media + MAX_CAPTION_DISTANCE && !tags?.has('figure') && !tags?.has('figcaption');
  });
}

/** Returns the ids from `first` to `last`, inclusive. */
function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
