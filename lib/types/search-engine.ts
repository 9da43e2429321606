/** Search engines that can look for other reports of a story. */
export const SEARCH_ENGINES = ['duckduckgo', 'google', 'bing', 'brave', 'yahoo'] as const;
export type SearchEngine = (typeof SEARCH_ENGINES)[number];

export const DEFAULT_SEARCH_ENGINE: SearchEngine = 'duckduckgo';
