/** Runs inside a page: what the model would see of each block, for learning and for looking at. */
import { readFacts } from '../page/metadata';
import { readableBlocks } from '../page/readable';
import { segment } from '../page/segment';
import { SIGNALS } from '../signals';
import { type Context, contextOf } from '../signals/context';
import { LEXICONS, type Lexicon } from '../signals/lexicon';
import { vectors } from '../signals/vector';
import type { Block, Verdict } from '../types';
import { ruled } from '../verdicts/decide';
import { asked } from '../verdicts/model/asked';
import { ABOUT_WORDS } from '../verdicts/rule';
import { bundledRules } from '../verdicts/rules';

export interface Inspected {
  /** Of every block: text, tag and two ancestors, what rules and place say. */
  blocks: { text: string; path: string[]; media: boolean; verdict: Verdict; main: boolean }[];
  /** Blocks that the model is asked about, with their numbers in the order of `FEATURES`. */
  asked: number[];
  vectors: number[][];
  /** What rules can ask of the same blocks, in the order of `CONDITIONS`. */
  values: number[][];
}

/** All that a rule's condition can ask, with `:` before a lexicon's name. */
export const CONDITIONS: readonly string[] = Object.keys(SIGNALS).flatMap((name) =>
  ABOUT_WORDS.has(name) ? LEXICONS.map((lexicon) => `${name}:${lexicon}`) : [name],
);

function valuesOf(block: Block, context: Context): number[] {
  return CONDITIONS.map((name) => {
    const [signal, lexicon = 'related-links'] = name.split(':') as [keyof typeof SIGNALS, Lexicon?];
    return SIGNALS[signal](block, context, lexicon);
  });
}

export { FEATURES } from '../signals/vector';
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
