import type { PageContext } from '../../layout';
import type { Block } from '../../types';
import { findBlocksUnderLabels } from '../label-scope';
import { flag, type SignalEvaluators } from './evaluator';

/** Number of blocks at the end of the running text that count as its end. */
export const END_BLOCKS = 4;

const isInTag = ({ id }: Block, { measures }: PageContext, ...tags: string[]) =>
  tags.some((tag) => measures[id]?.tagsAndRoles.has(tag));

/** Signals about the position of a block on the page. */
export const placeSignals = {
  'after-story': flag(({ id }, { mainContent }) => mainContent.lastProse >= 0 && id > mainContent.lastProse),
  'before-story': flag(({ id }, { mainContent }) => mainContent.firstProse >= 0 && id < mainContent.firstProse),
  'in-aside': flag((block, context) => isInTag(block, context, 'aside')),
  'in-figure': flag((block, context) => isInTag(block, context, 'figure', 'figcaption')),
  'in-list': flag((block, context) => isInTag(block, context, 'li')),
  'in-navigation': flag(({ id }, { measures }) => measures[id]?.inNavigation === true),
  'near-end': flag(({ id }, { mainContent }) => mainContent.lastProse >= 0 && id > mainContent.lastProse - END_BLOCKS),
  'under-label': (block, context, lexicon) => (findBlocksUnderLabels(context, lexicon).has(block.id) ? 1 : 0),
} satisfies SignalEvaluators;
