import type { Article, SearchEngine } from '../types';

const SEARCH_URLS: Record<SearchEngine, (words: string) => string> = {
  duckduckgo: (words) => `https://duckduckgo.com/?iar=news&ia=news&q=${words}`,
  google: (words) => `https://news.google.com/search?q=${words}`,
  bing: (words) => `https://www.bing.com/news/search?q=${words}`,
  brave: (words) => `https://search.brave.com/news?q=${words}`,
  yahoo: (words) => `https://news.search.yahoo.com/search?p=${words}`,
};

/** Brand names of the search engines, which are the same in all languages. */
export const ENGINE_NAMES: Record<SearchEngine, string> = {
  duckduckgo: 'DuckDuckGo',
  google: 'Google News',
  bing: 'Bing News',
  brave: 'Brave Search',
  yahoo: 'Yahoo News',
};

/** Maximum number of words in a query; with more, fewer reports are found. */
const MAX_WORDS = 9;
/** Matches words of a headline that do not describe the event: short ones without a capital letter or a digit. */
const FILLER_WORD = /^(?:\p{Ll}{1,3}|[^\p{L}\p{N}]+)$/u;

/** Returns the URL of a search for other reports of a story, by the most significant words of its headline. */
export function newsSearchUrl(engine: SearchEngine, { headline }: Pick<Article, 'headline'>): string {
  const words = headline
    .normalize('NFC')
    .split(/[\s\u2010-\u2015/|:;,.!?…“”„«»"()[\]]+/u)
    .filter(Boolean);
  const significant = words.filter((word) => !FILLER_WORD.test(word));
  return SEARCH_URLS[engine](
    encodeURIComponent((significant.length > 2 ? significant : words).slice(0, MAX_WORDS).join(' ')),
  );
}
