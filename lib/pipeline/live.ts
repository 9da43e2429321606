/** What a session needs: readings that can grow. */
export { readAdditions } from './additions';
export { storiesBeside } from './beside';
export type { ReadOptions } from './options';
export { isSilent } from './silent';
export { signalValues, valuesIn } from './values';
export { readSteps, readWhole, type Whole } from './whole';
