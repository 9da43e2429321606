/** Runs inside a page: computes the input of the classifier for each block. */

import { findClassifierCandidates } from '../../../lib/classify/classifier/candidates';
import { decideByRules } from '../../../lib/classify/rule-verdicts';
import { findReadableBlocks } from '../../../lib/document/readability';
import { segment } from '../../../lib/document/segment';
import { computeFeatureVectors } from '../../../lib/features/feature-vector';
import { buildPageContext } from '../../../lib/layout';
import { readFacts } from '../../../lib/metadata/facts';
import { bundledRules } from '../../../lib/rules/bundled-rules';
import { evaluateConditions } from '../../../lib/rules/condition-values';
import type { Block, Verdict } from '../../../lib/types';

export interface PageInspection {
  /** Every block: its text, its tag with two ancestors (`path`), and the verdict of layout and rules on it. */
  blocks: { text: string; path: string[]; media: boolean; verdict: Verdict; inMainContent: boolean }[];
  /**
   * Ids of the blocks that the classifier decides about. Feature vectors are in the same order, with values in the
   * order of `FEATURES`.
   */
  candidates: number[];
  featureVectors: number[][];
  /** Values of the signals of each candidate, in the order of `CONDITION_NAMES`. */
  conditionValues: number[][];
}

export { FEATURE_NAMES as FEATURES } from '../../../lib/features/feature-vector';
export { CONDITION_NAMES as CONDITIONS } from '../../../lib/rules/condition-names';
export { collectFigcaptions } from '../figcaptions';

export function inspectPage(document: Document): PageInspection {
  const { page, elements } = segment(document);
  const context = buildPageContext(page, readFacts(document), findReadableBlocks(document, elements));
  const verdicts = decideByRules(context, bundledRules());
  const wanted = findClassifierCandidates(context);
  return {
    blocks: page.blocks.map((block) => ({
      text: block.text,
      path: block.path.slice(-3),
      media: block.media !== undefined,
      verdict: verdicts[block.id] as Verdict,
      inMainContent: context.mainContent.bodyBlocks.has(block.id),
    })),
    candidates: wanted,
    conditionValues: wanted.map((id) => evaluateConditions(page.blocks[id] as Block, context)),
    featureVectors: computeFeatureVectors(context, verdicts, wanted).map((numbers) => [...numbers]),
  };
}
