import { flag, type SignalEvaluators } from './evaluator';

/** Signals about the markup and form of a block. */
export const formSignals = {
  'is-heading': flag(({ tag }) => /^h[1-6]$/.test(tag)),
  'is-main': flag(({ id }, { mainContent }) => mainContent.bodyBlocks.has(id)),
  'is-media': flag(({ media }) => media !== undefined),
  'is-prose': flag(({ id }, { measures }) => (measures[id]?.proseWeight ?? 0) > 0),
  'is-readable': flag(({ id }, { readabilityBlocks }) => readabilityBlocks.has(id)),
  'is-sentence': flag(({ id }, { measures }) => measures[id]?.isSentence === true),
} satisfies SignalEvaluators;
