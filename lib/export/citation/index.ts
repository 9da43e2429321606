/** A story as a citation, and the styles that it is written in. */
export { apa } from './apa';
export { bibtex } from './bibtex';
export { citationOf } from './citation';
export { citeNews } from './cite-news';
export { cslJson } from './csl';
