import type { Block, Kind, Reading, StoryText } from '../types';
import { namedSources } from './named-sources';

const COMPARED_KINDS = new Set<Kind>(['standfirst', 'paragraph', 'subheading', 'list', 'quote', 'note']);
/** Number of blocks before the first and after the last paragraph that count as beside the story. */
const BEFORE = 8;
const AFTER = 60;
/** Minimum number of characters of a hidden text; shorter ones are labels. */
const MIN_HIDDEN_CHARS = 40;
/** Number of characters of all hidden texts together. */
const MAX_HIDDEN_CHARS = 20_000;
const MAX_SOURCES = 40;
/** From this share (0–1) of link text on, a short block is a link: another story or an offer, which differs with each visit. */
const MIN_LINK_SHARE = 0.8;
const MAX_LINK_CHARS = 200;

/** Extracts what is compared when the story is read again, and what in it may announce corrections. */
export function extractStoryText({ verdicts, blocks, article }: Reading): StoryText {
  const isCompared = verdicts.map(
    ({ block, decide, kind }) => decide === 'keep' && COMPARED_KINDS.has(kind) && !isLink(blocks[block]),
  );
  const from = isCompared.indexOf(true) - BEFORE;
  const to = isCompared.lastIndexOf(true) + AFTER;
  const paragraphs: string[] = [];
  const hidden: string[] = [];
  let hiddenChars = 0;
  for (const [at, { block }] of verdicts.entries()) {
    const text = blocks[block]?.text ?? '';
    if (!text) continue;
    if (isCompared[at]) paragraphs.push(text);
    else if (at >= from && at <= to && text.length >= MIN_HIDDEN_CHARS && hiddenChars < MAX_HIDDEN_CHARS) {
      hidden.push(text);
      hiddenChars += text.length;
    }
  }
  const sources = namedSources(article);
  const shown = verdicts.find(({ decide, kind }) => decide === 'keep' && kind === 'headline');
  const headline = shown && blocks[shown.block]?.text;
  return {
    ...(headline && { headline }),
    paragraphs,
    hidden,
    ...(sources && { sources: sources.slice(0, MAX_SOURCES).map(({ name }) => name) }),
  };
}

function isLink(block: Block | undefined): boolean {
  if (!block?.links.length || block.text.length > MAX_LINK_CHARS) return false;
  const linked = block.links.reduce((sum, { start, end }) => sum + end - start, 0);
  return linked >= MIN_LINK_SHARE * block.text.length;
}
