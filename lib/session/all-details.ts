import { hiddenBlocks } from '../hidden/list';
import { rememberedOf } from '../memory/remembered';
import { newsReaders } from '../news/all';
import type { Details } from './details';
import { createPassages } from './passages';

/** All of it, with its word lists: much code that a page gets only when somebody asks. */
export const allDetails: Details = { ...newsReaders, hiddenBlocks, rememberedOf, createPassages };
