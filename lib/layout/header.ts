import type { Block } from '../types';
import { isFigureCaption, isUntaggedCaption } from './captions';
import { commonContainer, isInContainer } from './container-tree';
import { isByline, isDateLine } from './header-lines';
import { findHeadline } from './headline';
import { confirmLead, findLeadAboveHeadline, findMediaAbove, isLeadMedia } from './lead-picture';
import { isStandfirst, selectStandfirst } from './standfirst';
import type { ArticleHeader, BlockTest, HeaderInput } from './types';

/** How many blocks below the text a byline may be. */
const MAX_BYLINE_DISTANCE = 12;
/** A date line has a smaller share of links. */
const MAX_DATE_LINK_SHARE = 0.5;

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
    const part = block && id !== header.headline && isInHeader(block) && classifyHeaderBlock(block, input);
    if (part) header[part].push(id);
  }
  header.standfirst = selectStandfirst(header, start, input);
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

const idsOf = (blocks: Block[]): number[] => blocks.map(({ id }) => id);

type HeaderLineKind = 'leadMedia' | 'leadCaptions' | 'byline' | 'date' | 'standfirst';

/** Returns what a block in the header is by its form; undefined where it is nothing special. */
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
  if (measured.linkShare < MAX_DATE_LINK_SHARE && isDateLine(block) && !isParagraph) return 'date';
  if ((isAboveText || id === mainContent.firstProse) && isStandfirst(block, input)) return 'standfirst';
  return undefined;
}

function createHeaderTest(articleRoot: number, { page, measures, secondaryArticleBlocks }: HeaderInput): BlockTest {
  return (block) =>
    measures[block.id]?.inNavigation === false &&
    !secondaryArticleBlocks.has(block.id) &&
    block.rendered &&
    isInContainer(page.containers, block.container, articleRoot);
}

/**
 * Finds the end of the header: the second paragraph, because bylines and dates may follow a standfirst that is written
 * like a paragraph.
 */
function findSecondParagraph({ mainContent, measures }: HeaderInput): number {
  const { bodyBlocks, firstProse, lastProse } = mainContent;
  for (let id = firstProse + 1; id <= lastProse; id++)
    if (bodyBlocks.has(id) && (measures[id]?.proseWeight ?? 0) > 0) return id;
  return firstProse;
}

/** Finds bylines below the text, where there are none above it. */
function findBylinesBelow(input: HeaderInput): Block[] {
  const { lastProse } = input.mainContent;
  const below = input.page.blocks.slice(Math.max(0, lastProse), Math.max(0, lastProse + MAX_BYLINE_DISTANCE));
  return below.filter((block) => isByline(block, input));
}
