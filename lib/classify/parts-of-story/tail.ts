import { isInContainer } from '../../layout/container-tree';
import type { Block } from '../../types';
import { isDataRow } from './data-rows';
import { isAboutAuthor, isPlainText } from './plain-text';
import type { PartInput } from './types';

/** Maximum number of blocks below the last paragraph that are examined. */
const MAX_BLOCKS = 60;
/** Minimum number of words of a sentence; a shorter line may be a label. */
const MIN_SENTENCE_WORDS = 5;
/** Minimum number of paragraphs of the story; a page with fewer may be a table or form with notes. */
const MIN_PARAGRAPHS = 3;
const MIN_PARAGRAPH_WEIGHT = 80;

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
    if (context.measures[block.id]?.tagsAndRoles.has('aside')) break;
    if (!isPlainText(block, context) || isAboutAuthor(block.text, context)) break;
    if (isSentence(block, context) || isDataRow(block, input)) found.push(block.id);
    // A short line labels something other than the story; a heading may belong to it.
    else if (!/^h[2-6]$/.test(block.tag)) break;
  }
  return found;
}

function countParagraphs({ context: { mainContent, measures }, verdicts }: PartInput): number {
  const isParagraph = (id: number) =>
    verdicts[id]?.kind === 'paragraph' && (measures[id]?.proseWeight ?? 0) >= MIN_PARAGRAPH_WEIGHT;
  return [...mainContent.bodyBlocks].filter(isParagraph).length;
}

function isSentence({ id }: Block, { measures }: PartInput['context']): boolean {
  const measured = measures[id];
  return measured?.isSentence === true && measured.tokens.length >= MIN_SENTENCE_WORDS;
}
