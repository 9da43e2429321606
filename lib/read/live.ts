/** What a session needs: readings that can grow. */
export { type Additions, readAdditions } from './additions';
export { type Beside, storiesBeside } from './beside';
export type { ReadOptions } from './options';
export { readWhole, type Whole } from './whole';
