import type { HiddenKind } from '../types';
import { ALOUD_SHEET } from './aloud';
import { pointSheet } from './point';
import { CLEAN_SHEET } from './sheet';

export { DYSLEXIC_FAMILY, lookSheet } from './look';

/**
 * The sheet that the extension inserts into a document whose clean view is on.
 *
 * @param names what each kind is called, in the reader's language
 */
export function cleanSheet(names: Readonly<Record<HiddenKind, string>>): string {
  return CLEAN_SHEET + pointSheet(names) + ALOUD_SHEET;
}
