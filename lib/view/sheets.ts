import type { HiddenKind, Look } from '../types';
import { PASSAGE_SHEET } from './passages';
import { pointSheet } from './point';
import { CLEAN_SHEET, SHADOW_SHEET } from './sheet';
import { ALOUD_SHEET } from './speech-highlight';
import { lookSheet } from './theme';

export { lookSheet } from './theme';

/** What is spoken, and who is cited: marks that a page can wear with the clean view off as well. */
export const MARKS_SHEET = ALOUD_SHEET + PASSAGE_SHEET;

/** What each kind is called, in the reader's language. */
type Names = Readonly<Record<HiddenKind, string>>;

/** The sheet that the extension inserts into a document whose clean view is on. */
export function cleanSheet(names: Names): string {
  return CLEAN_SHEET + pointSheet(names) + MARKS_SHEET;
}

/**
 * The sheet of open shadow roots, which no user-origin sheet reaches. Of two layers the earlier one is the stronger where all is
 * important, so no look takes the outline away.
 */
export function shadowSheet(look: Look, names: Names): string {
  return `${SHADOW_SHEET}@layer clean-copy-point {${pointSheet(names)}}${lookSheet(look, 'shadow')}${MARKS_SHEET}`;
}
