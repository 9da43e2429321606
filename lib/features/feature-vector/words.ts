import { isInStructuredData } from '../../layout/in-structured-data';
import { countPhrases, LEXICON_NAMES, labelShare, openingLabelScore } from '../../lexicon';
import { containment } from '../../text/similarity';
import { findBlocksUnderLabels } from '../label-scope';
import { boxSignals } from '../signals/box';
import { linkSignals } from '../signals/links';
import { textSignals } from '../signals/text';
import type { Feature, FeatureFamily, FeatureInput } from './feature';
import { topicWords } from './page-statistics';

const MAX_PHRASES = 3;
const MAX_COPIES = 4;
/** Value of the cohesion (0–1) for a block with too few words to measure it. */
const UNKNOWN_COHESION = 0.5;

const LABEL_FEATURES = Object.fromEntries(
  LEXICON_NAMES.flatMap((lexicon): [string, Feature][] => [
    [`label:${lexicon}`, ({ block }) => labelShare(block.text || (block.alt ?? ''), lexicon)],
    [`phrase:${lexicon}`, ({ block }) => Math.min(MAX_PHRASES, countPhrases(block.text, lexicon))],
  ]),
);

const OPENING_LEXICONS = ['related-links', 'recirculation', 'furniture', 'note', 'newsletter', 'tools'] as const;
const OPENING_FEATURES = Object.fromEntries(
  OPENING_LEXICONS.map((lexicon): [string, Feature] => [
    `opens:${lexicon}`,
    ({ block }) => openingLabelScore(block.text, lexicon),
  ]),
);

const SCOPE_LEXICONS = ['related-links', 'recirculation', 'comments', 'furniture', 'newsletter', 'tools'] as const;
const SCOPE_FEATURES = Object.fromEntries(
  SCOPE_LEXICONS.flatMap((lexicon): [string, Feature][] => [
    [`under:${lexicon}`, ({ block, context }) => (findBlocksUnderLabels(context, lexicon).has(block.id) ? 1 : 0)],
    [`box-label:${lexicon}`, ({ block, context }) => boxSignals['box-label'](block, context, lexicon)],
  ]),
);

/** Returns the share (0–1) of the block's topic words that other paragraphs of the story contain. */
function measureCohesion({ block, measured, context, statistics }: FeatureInput): number {
  const words = topicWords(measured.tokens);
  if (words.length < 2) return UNKNOWN_COHESION;
  const own = context.mainContent.bodyBlocks.has(block.id) && measured.proseWeight > 0 ? 1 : 0;
  return words.filter((word) => (statistics.paragraphFrequency.get(word) ?? 0) > own).length / words.length;
}

/** Returns the share (0–1) of the block's words that occur in the alternative text of a neighbouring picture. */
function measureAltRepetition({ block, measured, context: { page, measures } }: FeatureInput): number {
  for (const id of [block.id - 1, block.id + 1, block.id - 2]) {
    const neighbour = page.blocks[id];
    if (neighbour?.media && neighbour.alt && measured.tokens.length > 2 && measures[id])
      return containment(measured.tokens, neighbour.alt.toLowerCase().split(/[^\p{L}\p{N}\p{M}]+/u));
  }
  return 0;
}

/** Features of the block's words: labels, and similarity to headline, description and story. */
export const WORD_FEATURES: FeatureFamily = {
  ...LABEL_FEATURES,
  ...OPENING_FEATURES,
  ...SCOPE_FEATURES,
  'repeats-headline': ({ block, context }) => textSignals['repeats-headline'](block, context),
  'matches-description': ({ block, context }) => textSignals['matches-description'](block, context),
  'same-site': ({ block, context }) => linkSignals['same-site'](block, context),
  /**
   * Relation to the article body in structured data: 1 if it contains the block; negative if it contains other text of
   * the story but not this block; 0 if there is no article body.
   */
  'in-body': ({ block, context, statistics }) =>
    isInStructuredData(context, block.id) ? 1 : -statistics.structuredDataShare,
  copies: ({ block, statistics }) => Math.min(MAX_COPIES, statistics.textCopies[block.id] ?? 0),
  cohesion: measureCohesion,
  'repeats-alt': measureAltRepetition,
};
