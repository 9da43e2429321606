import type { Whole } from '../../../../lib/pipeline/live';

/** @returns all that a reading says, as one text */
export function outcomeOf({ reading, readable }: Pick<Whole, 'reading' | 'readable'>): string {
  const { found, absence, article, verdicts } = reading;
  return JSON.stringify([found, absence, [...readable], article, verdicts]);
}
