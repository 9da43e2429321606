/** In what form a story can be taken along. */
export const TAKE_FORMATS = ['markdown', 'plain', 'apa', 'cite-news', 'bibtex', 'csl-json', 'link'] as const;
export type TakeFormat = (typeof TAKE_FORMATS)[number];
