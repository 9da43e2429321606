import type { hiddenBlocks } from '../hidden/list';
import type { rememberedOf } from '../memory/remembered';
import type { NewsReaders } from '../news/readers';
import type { createPassages } from './passages';

/** What nobody needs before the clean view is drawn: the facts that the popup shows, and how they are found in the page. */
export interface Details extends NewsReaders {
  hiddenBlocks: typeof hiddenBlocks;
  rememberedOf: typeof rememberedOf;
  createPassages: typeof createPassages;
}
