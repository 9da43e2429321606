import type { Kind, Reading, StoryText } from '../types';

const COMPARED_KINDS = new Set<Kind>(['standfirst', 'paragraph', 'subheading', 'list', 'quote', 'note']);
/** Number of blocks before the first and after the last paragraph that count as beside the story. */
const BESIDE = 8;
/** Minimum number of characters of a hidden text; shorter ones are labels. */
const MIN_HIDDEN_CHARS = 40;
/** Number of characters of all hidden texts together. */
const MAX_HIDDEN_CHARS = 20_000;
const MAX_SOURCES = 40;

/** Extracts what is compared when the story is read again, and what in it may announce corrections. */
export function extractStoryText({ verdicts, blocks, article }: Reading): StoryText {
  const isCompared = verdicts.map(({ decide, kind }) => decide === 'keep' && COMPARED_KINDS.has(kind));
  const from = isCompared.indexOf(true) - BESIDE;
  const to = isCompared.lastIndexOf(true) + BESIDE;
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
  const sources = article.sources?.filter(({ type, lessCertain }) => type !== 'unnamed' && !lessCertain);
  return { paragraphs, hidden, ...(sources && { sources: sources.slice(0, MAX_SOURCES).map(({ name }) => name) }) };
}
