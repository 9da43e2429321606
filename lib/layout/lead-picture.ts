/** Finds the lead picture or player, and its captions. */

import { analyzeText } from '../lexicon/analyzed-text';
import { isSameImage } from '../text/image-name';
import { containment } from '../text/similarity';
import type { Block } from '../types';
import { captionsBelow, findFigureCaptions, findLinesInMediaBox } from './captions';
import { commonContainer, isInContainer } from './container-tree';
import { MIN_DESCRIPTIVE_ALT_CHARS } from './measure';
import type { ArticleHeader, HeaderInput } from './types';

/** Maximum number of blocks from the headline to a lead picture above it. */
const MAX_DISTANCE = 8;
/** Maximum number of blocks from the headline to a picture above it that the page's metadata names. */
const MAX_NAMED_DISTANCE = 15;
const MAX_NAMED_DISTANCE_IN_ROOT = 60;
/** Maximum weight of a label between picture and headline. */
const MAX_LABEL_WEIGHT = 40;
/** Minimum number of words in a caption and an alternative text of which one repeats the other. */
const MIN_REPEATED_WORDS = 4;

/** Matches class names of pictures that are not lead pictures. */
const DECORATION_CLASS =
  /author|avatar|rounded-full|byline|logo|icon|profile|social|share(?!d)|sponsor|badge|flag|emoji/;
const DECORATION_SRC = /logo|icon|avatar|sprite|pixel|spacer|blank|leer\.gif|1x1|placeholder\.(?:svg|png|gif)/;
const ADVERT = /advert|\bads?\b|banner|google|taboola|outbrain/;

/** Tells whether a media block may be the lead picture or player, judging by its class names and URL. */
export function isLeadMedia(block: Block, { page, measures, mainContent }: HeaderInput): boolean {
  const tags = measures[block.id]?.tagsAndRoles;
  if (!tags || tags.has('li') || tags.has('aside')) return false;
  // Class names of containers that include the text say nothing about a picture.
  const shared = commonContainer(page.containers, block.container, mainContent.root);
  const ownPath = block.path.slice(page.containers[shared]?.depth ?? 0);
  const classes = ownPath.slice(-4).join(' ').toLowerCase();
  if (DECORATION_CLASS.test(classes)) return false;
  if (block.media === 'embed') return !ADVERT.test(`${classes} ${block.src ?? ''}`.toLowerCase());
  return !DECORATION_SRC.test((block.src?.startsWith('data:') ? '' : (block.src ?? '')).toLowerCase());
}

/**
 * Finds pictures and players directly above the header.
 *
 * @param start id of the first block of the header
 */
export function findMediaAbove(start: number, input: HeaderInput): Block[] {
  return input.page.blocks
    .slice(Math.max(0, start - MAX_DISTANCE), Math.max(0, start))
    .filter((block) => block.media && isLeadMedia(block, input));
}

/** Lead picture or player with its captions, as block ids. */
interface Lead {
  media: number[];
  captions: number[];
}

/**
 * Finds a lead picture above the headline. One that is named in the metadata may be farther away. Any other must have a
 * description, must be in a figure or in a container with a caption, and there must be only captions and labels between
 * it and the headline.
 *
 * @param headline block id
 */
export function findLeadAboveHeadline(headline: number, header: ArticleHeader, input: HeaderInput): Lead {
  const named = findNamedPicture(headline, header.articleRoot, input);
  return named
    ? { media: [named.id], captions: findFigureCaptions(named.id, input) }
    : findDescribedPicture(headline, header, input);
}

/** Tells whether the page's metadata names this picture as the one that represents the page. */
function isNamed({ media, src }: Block, { facts }: HeaderInput): boolean {
  return media !== undefined && src !== undefined && facts.picture !== undefined && isSameImage(src, facts.picture);
}

function findNamedPicture(headline: number, articleRoot: number, input: HeaderInput): Block | undefined {
  const { blocks, containers } = input.page;
  return blocks.slice(Math.max(0, headline - MAX_NAMED_DISTANCE_IN_ROOT), headline).findLast((block) => {
    const isInRoot = articleRoot > 0 && isInContainer(containers, block.container, articleRoot);
    const isNear = isInRoot || headline - block.id <= MAX_NAMED_DISTANCE;
    return isNear && isNamed(block, input) && isStandalone(block, input) && isLeadMedia(block, input);
  });
}

function findDescribedPicture(headline: number, header: ArticleHeader, input: HeaderInput): Lead {
  const none: Lead = { media: [], captions: [] };
  const lines: number[] = [];
  for (let id = headline - 1; id >= Math.max(0, headline - MAX_DISTANCE); id--) {
    const block = input.page.blocks[id];
    const measured = input.measures[id];
    if (!block || !measured || measured.inNavigation || !block.rendered) return none;
    if (!block.media) {
      lines.push(id);
      continue;
    }
    if (!isStandalone(block, input) || !isLeadMedia(block, input)) return none;
    const isInFigure = measured.tagsAndRoles.has('figure');
    const captions = isInFigure ? findFigureCaptions(id, input) : findLinesInMediaBox(id, input, header);
    if (!lines.every((line) => captions.includes(line) || isLabel(line, input))) return none;
    const isDescribed = (block.alt?.length ?? 0) >= MIN_DESCRIPTIVE_ALT_CHARS;
    if (isInFigure) return isDescribed || captions.length ? { media: [id], captions } : none;
    // In the header of the page, a logo with a slogan looks like a picture with a caption.
    const isInPageHeader = measured.tagsAndRoles.has('header');
    return isDescribed && captions.length && !isInPageHeader ? { media: [id], captions } : none;
  }
  return none;
}

function isLabel(id: number, { measures }: HeaderInput): boolean {
  const measured = measures[id];
  return measured !== undefined && measured.weight <= MAX_LABEL_WEIGHT && measured.proseWeight === 0;
}

/** Tells whether a picture is rendered, and is not part of navigation, an aside, a link or another article. */
function isStandalone(block: Block, { measures, secondaryArticleBlocks }: HeaderInput): boolean {
  const measured = measures[block.id];
  if (!measured || measured.inNavigation || secondaryArticleBlocks.has(block.id) || !block.rendered) return false;
  return !measured.tagsAndRoles.has('aside') && !measured.tagsAndRoles.has('a');
}

/**
 * Adds the captions that are recognized only by their position next to the lead picture, and determines which pictures
 * and captions are confirmed: the picture that the page's metadata names, the lines in a picture's figure or container,
 * and the picture whose alternative text such a line repeats.
 *
 * @returns all captions of the header, and the confirmed pictures and captions, as block ids
 */
export function confirmLead(header: ArticleHeader, input: HeaderInput): { captions: number[]; confirmed: number[] } {
  const captions = [...header.leadCaptions];
  const confirmed: number[] = [];
  for (const id of header.leadMedia) {
    const picture = input.page.blocks[id];
    if (!picture) continue;
    const named = isNamed(picture, input);
    const lines = findCaptions(picture, named, captions, header, input);
    if (named || lines.some((line) => isRepetition(input.measures[line]?.tokens ?? [], picture.alt)))
      confirmed.push(id);
    captions.push(...lines.filter((line) => !captions.includes(line)));
    confirmed.push(...lines.filter((line) => !confirmed.includes(line)));
  }
  return { captions, confirmed };
}

/** Finds the captions of a lead picture by its figure, its container and their position. */
function findCaptions(
  picture: Block,
  named: boolean,
  captions: readonly number[],
  header: ArticleHeader,
  input: HeaderInput,
): number[] {
  const { id, container, alt } = picture;
  const otherLines = new Set([...header.standfirst, ...header.byline, ...header.date]);
  // Outside the article, or next to a picture without a description, a line may belong to a player or a promotion.
  const isTrusted =
    isInContainer(input.page.containers, container, header.articleRoot) &&
    (named || (alt?.length ?? 0) >= MIN_DESCRIPTIVE_ALT_CHARS);
  const nearby = [...findLinesInMediaBox(id, input, header), ...captionsBelow(id, captions, input)];
  const lines = [...findFigureCaptions(id, input), ...nearby.filter((line) => isTrusted || captions.includes(line))];
  return [...new Set(lines)].filter((line) => !otherLines.has(line));
}

/** Tells whether nearly all words of the shorter one of a caption and an alternative text are in the other. */
function isRepetition(caption: string[], alt = ''): boolean {
  const altTokens = analyzeText(alt).tokens;
  const [shorter, longer] = caption.length < altTokens.length ? [caption, altTokens] : [altTokens, caption];
  return shorter.length >= MIN_REPEATED_WORDS && containment(shorter, longer) >= 0.9;
}
