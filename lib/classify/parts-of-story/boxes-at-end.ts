import type { PageContext } from '../../layout';
import { childToward } from '../../layout/container-tree';
import { topicSimilarity } from '../../layout/topic-profile';
import type { Block } from '../../types';
import type { BuiltInRuleId } from '../built-in-rule-ids';
import { isAboutAuthor, isPlainText } from './plain-text';
import type { PartInput } from './types';

/** Maximum number of blocks below the last paragraph that are examined, and of a box. */
const MAX_BLOCKS_BELOW = 60;
const MAX_BOX_BLOCKS = 24;
/** Minimum weight (in Latin letters) of the running text of a box, and number of words of one of its sentences. */
const MIN_PROSE_WEIGHT = 80;
const MIN_SENTENCE_WORDS = 8;
/** Rules that hide a text for its place and form; what the classifier or a rule with words has hidden stays hidden. */
const HIDDEN_FOR_PLACE: ReadonlySet<string> = new Set<string>(['after-story', 'stray-line'] satisfies BuiltInRuleId[]);
/** Minimum cosine similarity (0–1) of a box and the story for it to be on the story's topic. */
const MIN_SIMILARITY = 0.06;

/**
 * Finds boxes with background to the story below its last paragraph, in the container of its text: running text on the story's
 * topic that leads nowhere else, often with a heading. Nothing but its place speaks against such a box.
 *
 * @returns ids of all texts of these boxes
 */
export function findBoxesAtEnd(input: PartInput): number[] {
  const { page, mainContent } = input.context;
  const end = Math.min(mainContent.lastProse + MAX_BLOCKS_BELOW, page.containers[mainContent.root]?.last ?? -1);
  const below = page.blocks.slice(mainContent.lastProse + 1, end + 1);
  const boxes = Map.groupBy(below, ({ container }) => childToward(page.containers, container, mainContent.root));
  // What is in no box of its own is judged block by block.
  boxes.delete(-1);
  return [...boxes.values()].flatMap((blocks) => {
    const texts = blocks.filter(({ text }) => text);
    return isBackground(blocks, texts, input) ? texts.map(({ id }) => id) : [];
  });
}

function isBackground(blocks: readonly Block[], texts: readonly Block[], input: PartInput): boolean {
  const { context, verdicts, isCandidate } = input;
  if (!texts.length || blocks.length > MAX_BOX_BLOCKS) return false;
  // A box with a picture is a teaser, or its text a caption.
  if (blocks.some(({ media }) => media)) return false;
  const isPossible = (block: Block) => {
    const verdict = verdicts[block.id];
    return verdict?.decide === 'keep' || (isCandidate(block) && HIDDEN_FOR_PLACE.has(verdict?.rule ?? ''));
  };
  if (!texts.every(isPossible)) return false;
  const isClosingNote = ({ id, text }: Block) =>
    context.measures[id]?.tagsAndRoles.has('form') || isAboutAuthor(text, context);
  if (texts.some((block) => !isPlainText(block, context) || isClosingNote(block))) return false;
  if (!texts.some(({ id }) => context.measures[id]?.isSentence)) return false;
  const sentences = texts.filter(({ id }) => (context.measures[id]?.tokens.length ?? 0) >= MIN_SENTENCE_WORDS);
  const weight = sentences.reduce((sum, { id }) => sum + (context.measures[id]?.weight ?? 0), 0);
  return weight >= MIN_PROSE_WEIGHT && similarityToStory(texts, context) >= MIN_SIMILARITY;
}

function similarityToStory(texts: readonly Block[], { header, mainContent, measures }: PageContext): number {
  const story = [header.headline, ...header.standfirst, ...mainContent.bodyBlocks];
  const measuresOf = (ids: readonly number[]) => ids.flatMap((id) => measures[id] ?? []);
  return topicSimilarity(measuresOf(story), measuresOf(texts.map(({ id }) => id)));
}
