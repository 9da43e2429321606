import { looksLikePersonName } from '../text/person-name';
import type { Block } from '../types';
import { findBareByline } from './bare-bylines';
import { isFigureCaption, isUntaggedCaption } from './captions';
import { commonContainer, isInContainer } from './container-tree';
import { findDecks, findHeadlineParts } from './decks';
import { isByline, isDateLine, isLinkedDate, withoutDurations } from './header-lines';
import { findHeadline } from './headline';
import { confirmLead, findLeadAboveHeadline, findMediaAbove, isLeadMedia } from './lead-picture';
import { isStandfirst, selectStandfirst } from './standfirst';
import type { ArticleHeader, BlockTest, HeaderInput } from './types';

/** Maximum number of blocks from the text to a byline below it. */
const MAX_BYLINE_DISTANCE = 12;
/** Maximum number of blocks between the headline and a byline or date above it. */
const MAX_LINES_ABOVE = 5;
/** Maximum number of levels between the headline and its common container with such a line. */
const MAX_LEVELS_ABOVE = 2;
/** Maximum share (0–1) of links in a date line, exclusive. */
const MAX_DATE_LINK_SHARE = 0.5;

const NAME_SEPARATOR = /^(?:[,;|/&+·•]|and|und|et|y|e|og|och|en|i|ve|و|と)$/iu;

/** Finds headline, standfirst, byline, dates and lead picture between the page's headline and the first paragraph. */
export function findHeader(input: HeaderInput): ArticleHeader {
  const { page, mainContent } = input;
  const header: ArticleHeader = {
    headline: -1,
    standfirst: [],
    byline: [],
    date: [],
    leadMedia: [],
    leadCaptions: [],
    confirmedLead: [],
    articleRoot: mainContent.root,
  };
  if (mainContent.root < 0) return header;
  header.headline = findHeadline(input);
  const headline = page.blocks[header.headline];
  if (headline) header.articleRoot = commonContainer(page.containers, headline.container, mainContent.root);
  const start = headline && header.headline < mainContent.firstProse ? header.headline : mainContent.firstProse;
  const isInHeader = createHeaderTest(header.articleRoot, input);
  const end = findSecondParagraph(input);
  for (let id = start; id < end; id++) {
    const block = page.blocks[id];
    if (!block || id === header.headline) continue;
    const byForm = isInHeader(block)
      ? classifyHeaderBlock(block, input)
      : classifyLineInNavigation(block, header, input);
    const part = byForm ?? (continuesByline(block, header, input) ? 'byline' : undefined);
    if (part && !repeatsLine(block, part, header, page.blocks)) header[part].push(id);
  }
  header.date = withoutDurations(header.date, page.blocks);
  if (headline) addLinesAboveHeadline(header, headline, isInHeader, input);
  if (!header.byline.length) header.byline = findBareByline(header, input);
  const standfirst = selectStandfirst(header, start, input);
  const decks = findDecks({ ...header, standfirst }, input).filter((id) => !isOtherLine(id, header));
  const parts = findHeadlineParts(header, input);
  header.standfirst = [...new Set([...standfirst, ...decks, ...parts])].sort((a, b) => a - b);
  if (!header.leadMedia.length) header.leadMedia = idsOf(findMediaAbove(start, input).filter(isInHeader));
  if (!header.leadMedia.length && headline && start === header.headline) {
    const { media, captions } = findLeadAboveHeadline(start, header, input);
    header.leadMedia = media;
    header.leadCaptions.push(...captions);
  }
  const { captions, confirmed } = confirmLead(header, input);
  header.leadCaptions = captions;
  header.confirmedLead = confirmed;
  if (!header.byline.length) header.byline = idsOf(findBylinesBelow(input).filter(isInHeader));
  return header;
}

/**
 * Returns whether a byline or date line repeats one above it; some pages contain both lines twice, for two screen
 * widths.
 */
function repeatsLine({ text }: Block, part: HeaderLineKind, header: ArticleHeader, blocks: readonly Block[]): boolean {
  return (part === 'byline' || part === 'date') && header[part].some((line) => blocks[line]?.text === text);
}

const isOtherLine = (id: number, { byline, date, leadCaptions }: ArticleHeader): boolean =>
  [byline, date, leadCaptions].some((lines) => lines.includes(id));

/** Adds the byline and date above the headline, in the same part of the page, if there are none below it. */
function addLinesAboveHeadline(
  header: ArticleHeader,
  headline: Block,
  isInHeader: BlockTest,
  input: HeaderInput,
): void {
  const { page, measures } = input;
  const depthOf = (container: number) => page.containers[container]?.depth ?? 0;
  const found: Pick<ArticleHeader, 'byline' | 'date'> = { byline: [], date: [] };
  for (let id = headline.id - 1; id >= Math.max(0, headline.id - MAX_LINES_ABOVE); id--) {
    const block = page.blocks[id];
    if (!block || !isInHeader(block) || (measures[id]?.proseWeight ?? 0) > 0) break;
    const shared = commonContainer(page.containers, block.container, headline.container);
    if (shared < 1 || depthOf(headline.container) - depthOf(shared) > MAX_LEVELS_ABOVE) break;
    const part = block.media ? undefined : classifyHeaderBlock(block, input);
    if (part === 'byline' || part === 'date') found[part].unshift(id);
  }
  if (!header.byline.length) header.byline = found.byline;
  if (!header.date.length) header.date = found.date;
}

const idsOf = (blocks: Block[]): number[] => blocks.map(({ id }) => id);

type HeaderLineKind = 'leadMedia' | 'leadCaptions' | 'byline' | 'date' | 'standfirst';

/**
 * Returns the part of the header that a block belongs to, judging by its form; undefined if its form is not
 * distinctive.
 */
function classifyHeaderBlock(block: Block, input: HeaderInput): HeaderLineKind | undefined {
  const { measures, mainContent } = input;
  const { id } = block;
  const measured = measures[id];
  if (!measured) return undefined;
  const isAboveText = id < mainContent.firstProse;
  if (block.media) return isAboveText && isLeadMedia(block, input) ? 'leadMedia' : undefined;
  if (isFigureCaption(measured)) return 'leadCaptions';
  if (isByline(block, input)) return 'byline';
  if (isUntaggedCaption(block, input)) return 'leadCaptions';
  const isParagraph = mainContent.bodyBlocks.has(id) && measured.proseWeight > 0;
  const isLinked = measured.linkShare >= MAX_DATE_LINK_SHARE && !isLinkedDate(block);
  if (!isLinked && isDateLine(block) && !isParagraph) return 'date';
  if ((isAboveText || id === mainContent.firstProse) && isStandfirst(block, input)) return 'standfirst';
  return undefined;
}

/**
 * Returns the kind of a line between headline and text that the page marks up as navigation or footer; some pages do
 * that with bylines. Undefined if it is neither byline nor date.
 */
function classifyLineInNavigation(
  block: Block,
  { articleRoot, headline }: ArticleHeader,
  input: HeaderInput,
): 'byline' | 'date' | undefined {
  const { page, measures, mainContent, secondaryArticleBlocks } = input;
  const { id, rendered, container } = block;
  const isBetween = headline >= 0 && id > headline && id < mainContent.firstProse;
  // The words of a button count as linked; an author's name is often one that opens a profile.
  const isLink = block.links.length > 0 && (measures[id]?.linkShare ?? 1) >= MAX_DATE_LINK_SHARE;
  if (!isBetween || !rendered || block.media || isLink || secondaryArticleBlocks.has(id)) return undefined;
  if (articleRoot < 1 || !isInContainer(page.containers, container, articleRoot)) return undefined;
  if (isByline(block, input) && !/[?!]/.test(block.text)) return 'byline';
  return isDateLine(block) ? 'date' : undefined;
}

/**
 * Returns whether a block continues the byline above it: another author's name in an element of the same form, or the
 * comma or "and" before it.
 */
function continuesByline({ id, text }: Block, { byline }: ArticleHeader, { page, measures }: HeaderInput): boolean {
  const last = byline.at(-1);
  if (last === undefined || last !== id - 1) return false;
  const isLike = (name: number | undefined, other: number) =>
    page.blocks[name ?? -1]?.container === page.blocks[other]?.container &&
    measures[name ?? -1]?.templateSignature === measures[other]?.templateSignature &&
    looksLikePersonName(page.blocks[other]?.text ?? '');
  if (NAME_SEPARATOR.test(text)) return isLike(last, id + 1);
  return isLike(NAME_SEPARATOR.test(page.blocks[last]?.text ?? '') ? byline.at(-2) : last, id);
}

function createHeaderTest(articleRoot: number, { page, measures, secondaryArticleBlocks }: HeaderInput): BlockTest {
  return (block) =>
    measures[block.id]?.inNavigation === false &&
    !secondaryArticleBlocks.has(block.id) &&
    block.rendered &&
    isInContainer(page.containers, block.container, articleRoot);
}

/**
 * Returns the id of the block that ends the header: the second paragraph, because a standfirst that looks like a
 * paragraph may precede byline and date.
 */
function findSecondParagraph({ mainContent, measures }: HeaderInput): number {
  const { bodyBlocks, firstProse, lastProse } = mainContent;
  for (let id = firstProse + 1; id <= lastProse; id++)
    if (bodyBlocks.has(id) && (measures[id]?.proseWeight ?? 0) > 0) return id;
  return firstProse;
}

/** Finds the bylines below the text, for pages without a byline above it. */
function findBylinesBelow(input: HeaderInput): Block[] {
  const { lastProse } = input.mainContent;
  const below = input.page.blocks.slice(Math.max(0, lastProse), Math.max(0, lastProse + MAX_BYLINE_DISTANCE));
  return below.filter((block) => isByline(block, input));
}
