import type { PageSnapshot } from '../../../../lib/pipeline/snapshot';
import type { Reading } from '../../../../lib/types';

/** Serializes the result of a reading, in order to compare two of them. */
export function serializeOutcome({ reading, readable }: Pick<PageSnapshot, 'readable'> & { reading: Reading }): string {
  const { found, absence, article, verdicts } = reading;
  return JSON.stringify([found, absence, [...readable], article, verdicts]);
}
