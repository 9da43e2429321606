import { type LexiconName, openingLabelScore } from '../../lexicon';
import type { Block } from '../../types';
import type { BlockMeasures } from '../types';

/**
 * Form of a block with which another article may begin; `media` is a picture or player, for an article without a
 * headline.
 */
export type OpeningForm = 'heading' | 'styled-line' | 'linked-line' | 'media';

/** Minimum number of tokens of a line without a heading tag that may be a headline. */
const MIN_LINE_TOKENS = 4;
/** Minimum and maximum weight (in Latin letters) of such a line. */
const MIN_LINE_WEIGHT = 18;
const MAX_LINE_WEIGHT = 200;
/** Word lists whose labels open a link to another story: "Read more:". */
const LABELS_OF_LINKS = ['related-links', 'recirculation'] as const satisfies readonly LexiconName[];
const QUESTION_END = /[?؟？]\s*$/u;
const NOT_A_LINE = ['li', 'figcaption', 'blockquote'];

/** Returns the level (1–6) of a heading, or of the heading that contains the block; 9 for all other blocks. */
export function openingLevel(block: Block, measured: BlockMeasures | undefined): number {
  if (/^h[1-6]$/.test(block.tag)) return Number(block.tag[1]);
  return [1, 2, 3, 4, 5, 6].find((level) => measured?.tagsAndRoles.has(`h${level}`)) ?? 9;
}

/** Returns the form in which a block could begin another article; null if it could not. */
export function openingForm(block: Block, measured: BlockMeasures | undefined): OpeningForm | null {
  if (!measured || !block.rendered || measured.inNavigation) return null;
  if (block.media) return 'media';
  const { tokens, weight, proseWeight, isSentence, linkShare, tagsAndRoles } = measured;
  if (!block.text) return null;
  if (openingLevel(block, measured) < 9) return tokens.length >= 2 ? 'heading' : null;
  if (tokens.length < MIN_LINE_TOKENS || weight < MIN_LINE_WEIGHT || weight > MAX_LINE_WEIGHT) return null;
  // A long headline without a heading tag is as long as prose, but does not end like a sentence, unless it is a
  // question.
  const isQuestion = QUESTION_END.test(block.text);
  if (proseWeight && isSentence && !isQuestion) return null;
  if (NOT_A_LINE.some((tag) => tagsAndRoles.has(tag)) || block.links.length > 1) return null;
  if (LABELS_OF_LINKS.some((lexicon) => openingLabelScore(block.text, lexicon) === 1)) return null;
  if (linkShare >= 0.9) return tagsAndRoles.has('li') ? null : 'linked-line';
  // Either the whole headline is a link, or none of it.
  return block.links.length || (isSentence && !isQuestion) ? null : 'styled-line';
}
