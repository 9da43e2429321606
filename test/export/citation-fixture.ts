import { buildCitation } from '../../lib/export/citation';
import type { Article } from '../../lib/types';

const ARTICLE: Article = {
  headline: 'Ferry to Eastmere runs again',
  byline: ['Ida G. Holm', 'Jan van der Berg'],
  site: 'The Harbour Post',
  published: '2026-11-25T23:30:00-05:00',
  sources: null,
  related: [],
};
export const PAGE = { url: 'https://harbour.test/ferry?id=7', lang: 'en' };
const TODAY = new Date(2026, 10, 26, 0, 30);

export const createCitation = (article: Partial<Article> = {}, page: Partial<typeof PAGE> = {}) =>
  buildCitation({ ...ARTICLE, ...article }, { ...PAGE, ...page }, TODAY);
