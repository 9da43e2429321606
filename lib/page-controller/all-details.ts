import { newsReaders } from '../article/all';
import { rememberedOf } from '../history/remembered';
import { hiddenBlocks } from '../pipeline/hidden-list';
import type { Details } from './details';
import { createPassages } from './passages';

/** All of it, with its word lists: much code that a page gets only when somebody asks. */
export const allDetails: Details = { ...newsReaders, hiddenBlocks, rememberedOf, createPassages };
