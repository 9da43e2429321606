/** The core as a library: no browser API, the same file for the extension, the bench and measurements from outside. */

export { citedSources } from './article/attribution';
export { datelineOf } from './article/dateline';
export { segment } from './document/segment';
export { keptText, readPage } from './pipeline';
export { hiddenCounts } from './pipeline/hidden-counts';
export type * from './types';
export { showClean } from './view/show-clean';
