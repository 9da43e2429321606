import { DEFAULT_LOOK } from '../types';
import type { Settings } from './schema';

/** Where other reports are looked for until the reader chooses. */
export const SEARCH = 'duckduckgo';

/** What a reader has who has set nothing. */
export const DEFAULTS: Settings = {
  look: DEFAULT_LOOK,
  shown: [],
  aloud: { rate: 1 },
  search: SEARCH,
  sites: {},
  rules: [],
  lists: [],
};
