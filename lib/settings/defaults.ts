import { DEFAULT_READING_THEME, DEFAULT_SEARCH_ENGINE } from '../types';
import type { Settings } from './schema';

/** Settings of a reader who has changed nothing. */
export const DEFAULT_SETTINGS: Settings = {
  look: DEFAULT_READING_THEME,
  shown: [],
  aloud: { rate: 1 },
  search: DEFAULT_SEARCH_ENGINE,
  singleKeys: true,
  sites: {},
  rules: [],
  lists: [],
};
