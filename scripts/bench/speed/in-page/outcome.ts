import type { PageSnapshot } from '../../../../lib/pipeline/snapshot';
import type { Reading } from '../../../../lib/types';

/** @returns all that a reading says, as one text */
export function serializeOutcome({ reading, readable }: Pick<PageSnapshot, 'readable'> & { reading: Reading }): string {
  const { found, absence, article, verdicts } = reading;
  return JSON.stringify([found, absence, [...readable], article, verdicts]);
}
