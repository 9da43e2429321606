/** Citations of a story. */
export { formatApa } from './apa';
export { formatBibtex } from './bibtex';
export { buildCitation } from './citation';
export { formatCiteNews } from './cite-news';
export { formatCslJson } from './csl';
