import { isInContainer } from '../../layout/container-tree';
import { foldText } from '../../text/fold';
import type { Block } from '../../types';
import { hasClutterWords } from '../clutter-words';
import { isDataRow } from './data-rows';
import type { PartInput } from './types';

/** A block with a larger share of links (0–1) leads to other pages. */
const MAX_LINK_SHARE = 0.1;
/** How many blocks below the last paragraph are looked at. */
const MAX_BLOCKS = 60;
/** Number of words of a sentence that is no label. */
const MIN_SENTENCE_WORDS = 5;
/** Below fewer paragraphs there is no story, but a table or form with notes. */
const MIN_PARAGRAPHS = 3;
const MIN_PARAGRAPH_WEIGHT = 80;
const LEGAL_NOTICE = /©|\(c\)\s*\d{4}|copyright/i;
/** A note about the author names them within so many characters. */
const MAX_AUTHOR_OFFSET = 40;

/**
 * Finds running text and rows of data right below the story's last paragraph, in the container of its text: up to the first
 * block that leads to other pages, or that its words show as clutter or a note about the author.
 *
 * @returns ids of the blocks
 */
export function findProseAtEnd(input: PartInput): number[] {
  const { context, verdicts, isCandidate } = input;
  const { page, mainContent, facts } = context;
  const authors = facts.authors.map(foldText);
  const isAboutAuthor = (text: string) => {
    const opening = foldText(text.slice(0, MAX_AUTHOR_OFFSET * 2));
    return authors.some((name) => name && opening.indexOf(name) >= 0 && opening.indexOf(name) <= MAX_AUTHOR_OFFSET);
  };
  const found: number[] = [];
  if (countParagraphs(input) < MIN_PARAGRAPHS) return found;
  for (const block of page.blocks.slice(mainContent.lastProse + 1, mainContent.lastProse + 1 + MAX_BLOCKS)) {
    if (!isInContainer(page.containers, block.container, mainContent.root)) break;
    if (block.media === 'video' || block.media === 'audio') break;
    if (verdicts[block.id]?.decide === 'keep' || block.media) continue;
    if (!isCandidate(block) || verdicts[block.id]?.origin === 'model') break;
    if (!isPlainText(block, context) || isAboutAuthor(block.text)) break;
    if (isSentence(block, context) || isDataRow(block, input)) found.push(block.id);
    // A short line is the label of something else.
    else if (!/^h[2-6]$/.test(block.tag)) break;
  }
  return found;
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
