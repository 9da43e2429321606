/**
 * Public API of the core as a library. It uses no browser API, and is the same code for the extension, the benchmarks
 * and external measurements.
 */

export { citedSources } from './article/attribution';
export { datelineOf } from './article/dateline';
export { segment } from './document/segment';
export { keptText, readPage } from './pipeline';
export { hiddenCounts } from './pipeline/hidden-counts';
export type * from './types';
export { showClean } from './view/show-clean';
