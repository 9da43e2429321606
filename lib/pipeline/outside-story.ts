import type { Verdict } from '../types';

/** Returns the verdict on a block outside the story. */
export const outsideStory = (block: number): Verdict => ({
  block,
  decide: 'hide',
  kind: 'furniture',
  origin: 'layout',
  rule: 'outside-story',
  confidence: 0.9,
  evidence: [],
});
