import type { Block, Verdict } from '../types';
import { parseCreditEnding, parseCreditLine } from './credit-line';
import { findAgencies, isAgencyList, isAmbiguousAgency } from './dateline/agencies';
import { findUnlistedAgency } from './unlisted-agency';

const MAX_CREDIT_LINE_CHARS = 80;
/** Maximum number of blocks from the last paragraph, or from the headline, to a credit line after it. */
const MAX_BLOCKS_AFTER_STORY = 4;
const MAX_BLOCKS_AFTER_HEADLINE = 14;
const MAX_BLOCKS_ABOVE_HEADLINE = 3;
/**
 * Number of last paragraphs in which a credit is searched, because notes about the author may follow the story's last
 * paragraph.
 */
const MAX_ENDING_PARAGRAPHS = 3;

interface StoryBlocks {
  blocks: readonly Block[];
  verdicts: readonly Verdict[];
  /** Ids of the blocks that form the byline. */
  byline: readonly number[];
  /** Name of the outlet. */
  site?: string;
}

/**
 * Finds the agency that a story is credited to: in the byline, in the authors of the structured data, on a line of its
 * own above the text, or at the end. Photo credits do not count.
 *
 * @param authors names from structured data
 * @returns agencies as written, joined with ", "; undefined if there is no credit
 */
export function findCredit(story: StoryBlocks, authors: readonly string[]): string | undefined {
  const { blocks, verdicts, byline } = story;
  const credited = new Set<string>();
  const add = (agencies: readonly string[]) => {
    for (const agency of agencies) credited.add(agency);
  };
  const addCreditLines = (from: number, to: number, isTail = false) => {
    for (let id = from; id <= to; id++) add(findInLine(story, id, isTail));
  };
  for (const id of byline) add(findAgencies(blocks[id]?.text ?? ''));
  if (!credited.size)
    for (const author of authors) if (author.split(/[,/()]/).some(isAgencyList)) add(findAgencies(author));
  const paragraphs = verdicts
    .filter(({ decide, kind }) => decide === 'keep' && kind === 'paragraph')
    .map(({ block }) => block);
  const headline = verdicts.find(({ decide, kind }) => decide === 'keep' && kind === 'headline')?.block ?? -1;
  const [first = 0, last = -1] = [paragraphs[0], paragraphs.at(-1)];
  const head = headline >= 0 ? headline + 1 : Math.max(0, first - MAX_BLOCKS_AFTER_HEADLINE);
  if (!credited.size) addCreditLines(head, Math.min(first - 1, head + MAX_BLOCKS_AFTER_HEADLINE - 1));
  if (!credited.size && headline > 0) add(findAboveHeadline(story, headline));
  if (!credited.size) addCreditLines(last - 1, last + MAX_BLOCKS_AFTER_STORY, true);
  for (const id of paragraphs.slice(-MAX_ENDING_PARAGRAPHS))
    if (!credited.size) add(parseCreditEnding(blocks[id]?.text ?? ''));
  if (!credited.size) {
    const captions = verdicts.filter(({ decide, kind }) => decide === 'keep' && kind === 'caption');
    const texts = [
      ...captions.map(({ block }) => block),
      ...paragraphs,
      ...verdicts.slice(last + 1, last + 1 + MAX_BLOCKS_AFTER_STORY).map(({ block }) => block),
    ];
    const pageTexts = texts.map((id) => blocks[id]?.text ?? '');
    for (const id of byline) add([findUnlistedAgency(blocks[id]?.text ?? '', pageTexts, story.site) ?? []].flat());
  }
  return credited.size ? [...credited].join(', ') : undefined;
}

/** Finds an agency alone on a line above the headline, beside the date. */
function findAboveHeadline({ blocks }: StoryBlocks, headline: number): string[] {
  const hasDate = (id: number) => id < headline && /\d{4}|\d:\d\d/.test(blocks[id]?.text ?? '');
  for (let id = Math.max(0, headline - MAX_BLOCKS_ABOVE_HEADLINE); id < headline; id++) {
    const text = blocks[id]?.text.trim() ?? '';
    if (isAgencyList(text) && !isAmbiguousAgency(text) && (hasDate(id - 1) || hasDate(id + 1)))
      return findAgencies(text);
  }
  return [];
}

/** Returns the agencies on a line that contains nothing else; otherwise an empty list. */
function findInLine({ blocks, verdicts }: StoryBlocks, id: number, isTail: boolean): string[] {
  const text = blocks[id]?.text.trim();
  if (!text || text.length > MAX_CREDIT_LINE_CHARS || isPhotoCredit(blocks, verdicts, id)) return [];
  return parseCreditLine(text, isTail);
}

function isPhotoCredit(blocks: readonly Block[], verdicts: readonly Verdict[], id: number): boolean {
  const kind = verdicts[id]?.kind;
  const path = blocks[id]?.path.join(' ') ?? '';
  if (kind === 'caption' || kind === 'duplicate-caption') return true;
  if (/figure|figcaption|caption|credit|copyright/i.test(path)) return true;
  // A paragraph of the story that follows a picture is no line under it.
  return kind !== 'paragraph' && blocks[id - 1]?.media !== undefined;
}
