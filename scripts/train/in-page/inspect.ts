/** Runs inside a page: what the model would see of each block, for learning and for looking at. */

import { decideByRules } from '../../../lib/classify/rule-verdicts';
import { findClassifierCandidates } from '../../../lib/classify/classifier/candidates';
import { findReadableBlocks } from '../../../lib/document/readability';
import { segment } from '../../../lib/document/segment';
import { computeFeatureVectors } from '../../../lib/features/feature-vector';
import { buildPageContext } from '../../../lib/layout';
import { readFacts } from '../../../lib/metadata/facts';
import { bundledRules } from '../../../lib/rules/bundled-rules';
import { evaluateConditions } from '../../../lib/rules/condition-values';
import type { Block, Verdict } from '../../../lib/types';

export interface PageInspection {
  /** Of every block: text, tag and two ancestors, what rules and place say. */
  blocks: { text: string; path: string[]; media: boolean; verdict: Verdict; main: boolean }[];
  /** Blocks that the model is asked about, with their numbers in the order of `FEATURES`. */
  candidates: number[];
  featureVectors: number[][];
  /** What rules can ask of the same blocks, in the order of `CONDITIONS`. */
  conditionValues: number[][];
}

export { FEATURE_NAMES as FEATURES } from '../../../lib/features/feature-vector';
export { CONDITION_NAMES as CONDITIONS } from '../../../lib/rules/condition-names';
export { collectFigcaptions as figcaptionsOf } from '../figcaptions';

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
      main: context.mainContent.bodyBlocks.has(block.id),
    })),
    candidates: wanted,
    conditionValues: wanted.map((id) => evaluateConditions(page.blocks[id] as Block, context)),
    featureVectors: computeFeatureVectors(context, verdicts, wanted).map((numbers) => [...numbers]),
  };
}
