/** The core as a library: no browser API, the same file for the extension, the bench and measurements from outside. */
export { hiddenCounts } from './hidden';
export { datelineOf } from './news/dateline';
export { citedSources } from './news/sources';
export { segment } from './page/segment';
export { keptText, readPage } from './read';
export type * from './types';
export { showClean } from './view/show-clean';
