/** Runs inside a page: what the model would see of each block, for learning and for looking at. */

import { ruled } from '../../lib/classify/decide';
import { asked } from '../../lib/classify/model/asked';
import { readableBlocks } from '../../lib/document/readable';
import { segment } from '../../lib/document/segment';
import { vectors } from '../../lib/features/vector';
import { contextOf } from '../../lib/layout';
import { readFacts } from '../../lib/metadata/facts';
import { bundledRules } from '../../lib/rules/bundled-rules';
import { valuesOf } from '../../lib/rules/conditions';
import type { Block, Verdict } from '../../lib/types';

export interface Inspected {
  /** Of every block: text, tag and two ancestors, what rules and place say. */
  blocks: { text: string; path: string[]; media: boolean; verdict: Verdict; main: boolean }[];
  /** Blocks that the model is asked about, with their numbers in the order of `FEATURES`. */
  asked: number[];
  vectors: number[][];
  /** What rules can ask of the same blocks, in the order of `CONDITIONS`. */
  values: number[][];
}

export { FEATURES } from '../../lib/features/vector';
export { CONDITIONS } from '../../lib/rules/condition-names';
export { figcaptionsOf } from './figcaptions';

export function inspect(document: Document): Inspected {
  const { page, elements } = segment(document);
  const context = contextOf(page, readFacts(document), readableBlocks(document, elements));
  const verdicts = ruled(context, bundledRules());
  const wanted = asked(context);
  return {
    blocks: page.blocks.map((block) => ({
      text: block.text,
      path: block.path.slice(-3),
      media: block.media !== undefined,
      verdict: verdicts[block.id] as Verdict,
      main: context.story.main.has(block.id),
    })),
    asked: wanted,
    values: wanted.map((id) => valuesOf(page.blocks[id] as Block, context)),
    vectors: vectors(context, verdicts, wanted).map((numbers) => [...numbers]),
  };
}
