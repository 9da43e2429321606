import type { Article, Source } from '../types';

/** Returns the sources of a story that have a name, without those that are uncertain; undefined if sources are not read. */
export function namedSources({ sources }: Pick<Article, 'sources'>): Source[] | undefined {
  return sources?.filter(({ type, lessCertain }) => type !== 'unnamed' && !lessCertain);
}
