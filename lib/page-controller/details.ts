import type { NewsReaders } from '../article/readers';
import type { rememberedOf } from '../history/remembered';
import type { hiddenBlocks } from '../pipeline/hidden-list';
import type { createPassages } from './passages';

/** What nobody needs before the clean view is drawn: the facts that the popup shows, and how they are found in the page. */
export interface Details extends NewsReaders {
  hiddenBlocks: typeof hiddenBlocks;
  rememberedOf: typeof rememberedOf;
  createPassages: typeof createPassages;
}
