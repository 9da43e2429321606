import { definePart } from '../../lib/browser/parts';
import type { NewsReaders } from '../../lib/news/readers';

/** Who is cited, where and when a story was written, what is related. */
export const sourcesPart = definePart<NewsReaders>('sources');
