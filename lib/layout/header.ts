import type { Block } from '../types';
import type { Base } from '.';
import {
  isByline,
  isCaption,
  isDate,
  isLead,
  isStandfirst,
  isTaggedCaption,
  repeatsDescription,
  STANDFIRST,
} from './head-lines';
import { findHeadline } from './headline';
import { PICTURE_BEFORE, pictureAbove, settleLead } from './lead';
import type { Story } from './story';
import { commonContainer, within } from './tree';

/** What stands above the story's text: ids of blocks. */
export interface Header {
  /** −1 where the page shows no headline. */
  headline: number;
  standfirst: number[];
  byline: number[];
  date: number[];
  /** The lead picture or player, and its caption. */
  media: number[];
  caption: number[];
  /** Those of both that more than their place tells. */
  sure: number[];
  /** The container that headline and text share. */
  root: number;
}

export type HeadInput = Base & { story: Story };

/** Finds headline, standfirst, byline, dates and lead picture between the page's headline and the first paragraph. */
export function findHeader(input: HeadInput): Header {
  const { story } = input;
  const header: Header = {
    headline: -1,
    standfirst: [],
    byline: [],
    date: [],
    media: [],
    caption: [],
    sure: [],
    root: story.root,
  };
  if (story.root < 0) return header;
  header.headline = findHeadline(input);
  const { page } = input;
  const from = header.headline >= 0 && header.headline < story.start ? header.headline : story.start;
  const headline = page.blocks[header.headline];
  header.root = headline ? commonContainer(page.containers, headline.container, story.root) : story.root;
  const end = secondParagraph(input);
  for (let id = from; id < end; id++) sort(id, input, header);
  settleStandfirst(input, header, from);
  if (!header.media.length) {
    for (let id = Math.max(0, from - PICTURE_BEFORE); id < from; id++) {
      const block = page.blocks[id];
      if (block?.media && inHead(block, input, header) && isLead(block, input)) header.media.push(id);
    }
  }
  if (!header.media.length && headline && from === header.headline) pictureAbove(from, input, header);
  settleLead(input, header);
  // A byline under the text is as good as one above.
  if (!header.byline.length) {
    for (let id = story.end; id < Math.min(page.blocks.length, story.end + 12); id++) {
      const block = page.blocks[id];
      if (block && inHead(block, input, header) && isByline(block, input)) header.byline.push(id);
    }
  }
  return header;
}

function inHead(block: Block, { page, measured, foreign }: HeadInput, header: Header): boolean {
  const its = measured[block.id];
  return (
    its !== undefined &&
    !foreign.has(block.id) &&
    !its.excluded &&
    block.rendered &&
    within(page.containers, block.container, header.root)
  );
}

/** Names and dates may stand below a standfirst that is written like a paragraph: the head ends at the second paragraph. */
function secondParagraph({ story, measured }: HeadInput): number {
  for (let id = story.start + 1; id <= story.end; id++)
    if (story.main.has(id) && (measured[id]?.prose ?? 0) > 0) return id;
  return story.start;
}

function sort(id: number, input: HeadInput, header: Header): void {
  const { page, measured, story } = input;
  const block = page.blocks[id];
  const its = measured[id];
  if (!block || !its || id === header.headline || !inHead(block, input, header)) return;
  const above = id < story.start;
  if (block.media) {
    if (above && isLead(block, input)) header.media.push(id);
  } else if (isTaggedCaption(its) || (!isByline(block, input) && isCaption(block, input))) header.caption.push(id);
  else if (isByline(block, input)) header.byline.push(id);
  else if (its.linkShare < 0.5 && isDate(block) && !(story.main.has(id) && its.prose > 0)) header.date.push(id);
  else if ((above || id === story.start) && isStandfirst(block, input)) header.standfirst.push(id);
}

/** A heading right beside the standfirst, in the same box and no link, is its second line. */
function withSecond(first: number[], candidates: number[], { page, measured }: HeadInput): number[] {
  const box = page.blocks[first[0] ?? -1]?.container;
  return candidates.filter((id) => {
    const block = page.blocks[id];
    if (first.includes(id)) return true;
    const beside = first.some((one) => Math.abs(one - id) === 1) && block?.container === box;
    return beside && /^h[2-4]$/.test(block?.tag ?? '') && measured[id]?.linkShare === 0;
  });
}

/**
 * Of the texts above the story one is the standfirst: the one that the page's own description repeats, else the first,
 * where its form or its place above byline, date or picture says so. All others are paragraphs.
 */
function settleStandfirst(input: HeadInput, header: Header, from: number): void {
  const { facts, measured, page, story } = input;
  const head = [...header.byline, ...header.date, ...header.media];
  const above = (id: number) => head.some((other) => other > id);
  const described = header.standfirst.filter(
    (id) => (id !== story.start || above(id)) && repeatsDescription(measured[id]?.tokens ?? [], facts),
  );
  if (described.length) {
    const bullets = described.filter((id) => measured[id]?.tags.has('li'));
    header.standfirst = bullets.length
      ? header.standfirst.filter((id) => measured[id]?.tags.has('li'))
      : withSecond(described.slice(0, 1), header.standfirst, input);
    return;
  }
  const candidates = header.standfirst;
  const first = candidates[0];
  header.standfirst = [];
  const block = first === undefined ? undefined : page.blocks[first];
  if (first === undefined || !block || first < from) return;
  const formed =
    /^h[2-4]$/.test(block.tag) ||
    STANDFIRST.test(block.path.slice(-2).join(' ')) ||
    block.whole?.some((tag) => /^(?:strong|b|em|i)$/.test(tag));
  if (!(formed || above(first)) || (first === story.start && !above(first))) return;
  header.standfirst = measured[first]?.tags.has('li')
    ? candidates.filter((id) => measured[id]?.tags.has('li'))
    : [first];
}
