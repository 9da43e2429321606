import type { Article, SearchEngine } from '../types';

const ADDRESSES: Record<SearchEngine, (words: string) => string> = {
  duckduckgo: (words) => `https://duckduckgo.com/?iar=news&ia=news&q=${words}`,
  google: (words) => `https://news.google.com/search?q=${words}`,
  bing: (words) => `https://www.bing.com/news/search?q=${words}`,
  brave: (words) => `https://search.brave.com/news?q=${words}`,
  yahoo: (words) => `https://news.search.yahoo.com/search?p=${words}`,
};

/** Brand names, the same in all languages. */
export const ENGINE_NAMES: Record<SearchEngine, string> = {
  duckduckgo: 'DuckDuckGo',
  google: 'Google News',
  bing: 'Bing News',
  brave: 'Brave Search',
  yahoo: 'Yahoo News',
};

/** More words find less. */
const WORDS = 9;
/** Words of a headline that say nothing of the event: short ones, without a capital or a figure. */
const FILLER = /^(?:\p{Ll}{1,3}|[^\p{L}\p{N}]+)$/u;

/**
 * @returns the address of a search for other reports of a story, by the words of its headline that say most. Nothing is
 *   asked by making it
 */
export function searchAddress(engine: SearchEngine, { headline }: Pick<Article, 'headline'>): string {
  const words = headline
    .normalize('NFC')
    .split(/[\s\u2010-\u2015/|:;,.!?…“”„«»"()[\]]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !FILLER.test(word));
  return ADDRESSES[engine](encodeURIComponent((telling.length > 2 ? telling : words).slice(0, WORDS).join(' ')));
}
