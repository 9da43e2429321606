import type { PageContext } from '../../layout';
import { isInContainer } from '../../layout/container-tree';
import { foldText } from '../../text/fold';
import type { Block } from '../../types';
import { hasClutterWords } from '../clutter-words';
import { isDataRow } from './data-rows';
import type { PartInput } from './types';

/** Maximum share (0–1) of links in running text; a block with more leads to other pages. */
const MAX_LINK_SHARE = 0.1;
/** Maximum number of blocks below the last paragraph that are examined. */
const MAX_BLOCKS = 60;
/** Minimum number of words of a sentence; a shorter line may be a label. */
const MIN_SENTENCE_WORDS = 5;
/** Minimum number of paragraphs of the story; a page with fewer may be a table or form with notes. */
const MIN_PARAGRAPHS = 3;
const MIN_PARAGRAPH_WEIGHT = 80;
export const LEGAL_NOTICE = /©|\(c\)\s*\d{4}|copyright/i;
/** Maximum number of characters before the author's name in a note about the author. */
const MAX_AUTHOR_OFFSET = 40;

/**
 * Finds running text and rows of data directly below the story's last paragraph, in the container of its text. Stops at
 * the first block that leads to other pages, contains words of clutter, or is a note about the author.
 *
 * @returns block ids
 */
export function findProseAtEnd(input: PartInput): number[] {
  const { context, verdicts, isCandidate } = input;
  const { page, mainContent } = context;
  const found: number[] = [];
  if (countParagraphs(input) < MIN_PARAGRAPHS) return found;
  for (const block of page.blocks.slice(mainContent.lastProse + 1, mainContent.lastProse + 1 + MAX_BLOCKS)) {
    if (!isInContainer(page.containers, block.container, mainContent.root)) break;
    if (block.media === 'video' || block.media === 'audio') break;
    if (verdicts[block.id]?.decide === 'keep' || block.media) continue;
    if (!isCandidate(block) || verdicts[block.id]?.origin === 'model') break;
    if (!isPlainText(block, context) || isAboutAuthor(block.text, context)) break;
    if (isSentence(block, context) || isDataRow(block, input)) found.push(block.id);
    // A short line labels something other than the story; a heading may belong to it.
    else if (!/^h[2-6]$/.test(block.tag)) break;
  }
  return found;
}

/** Returns whether a text begins with the name of one of the page's authors. */
export function isAboutAuthor(text: string, { facts }: PageContext): boolean {
  const opening = foldText(text.slice(0, MAX_AUTHOR_OFFSET * 2));
  return facts.authors.some((author) => {
    const at = author ? opening.indexOf(foldText(author)) : -1;
    return at >= 0 && at <= MAX_AUTHOR_OFFSET;
  });
}

function countParagraphs({ context: { mainContent, measures }, verdicts }: PartInput): number {
  const isParagraph = (id: number) =>
    verdicts[id]?.kind === 'paragraph' && (measures[id]?.proseWeight ?? 0) >= MIN_PARAGRAPH_WEIGHT;
  return [...mainContent.bodyBlocks].filter(isParagraph).length;
}

function isPlainText({ id, text }: Block, { measures }: PartInput['context']): boolean {
  const measured = measures[id];
  return (
    measured !== undefined &&
    measured.linkShare <= MAX_LINK_SHARE &&
    !measured.tagsAndRoles.has('aside') &&
    !LEGAL_NOTICE.test(text) &&
    !hasClutterWords(text)
  );
}

function isSentence({ id }: Block, { measures }: PartInput['context']): boolean {
  const measured = measures[id];
  return measured?.isSentence === true && measured.tokens.length >= MIN_SENTENCE_WORDS;
}
