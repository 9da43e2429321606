/** The style sheets that the extension inserts. */
import type { HiddenKind, ReadingTheme } from '../types';
import { CLEAN_VIEW_SHEET, SHADOW_ROOT_SHEET } from './clean-view-sheet';
import { PASSAGE_HIGHLIGHT_SHEET } from './passage-highlight';
import { READER_HIGHLIGHT_SHEET } from './reader-highlight';
import { buildRevealSheet } from './reveal';
import { SPEECH_HIGHLIGHT_SHEET } from './speech-highlight';
import { buildThemeSheet } from './theme';

export { buildThemeSheet } from './theme';

/**
 * Style sheet of the reader's highlights, of the spoken sentence and of passages. It is also used while the clean view is off.
 */
export const HIGHLIGHTS_SHEET = READER_HIGHLIGHT_SHEET + SPEECH_HIGHLIGHT_SHEET + PASSAGE_HIGHLIGHT_SHEET;

/** Names of the kinds, in the reader's language. */
type KindLabels = Readonly<Record<HiddenKind, string>>;

/** Builds the sheet for a document whose clean view is on. */
export function buildCleanViewSheet(labels: KindLabels): string {
  return CLEAN_VIEW_SHEET + buildRevealSheet(labels) + HIGHLIGHTS_SHEET;
}

/**
 * Builds the sheet for open shadow roots, which no user-origin sheet reaches. Among `!important` rules the earlier
 * layer wins, so no theme overrides the outline of revealed blocks.
 *
 * @param labels names of the kinds, in the reader's language
 */
export function buildShadowRootSheet(theme: ReadingTheme, labels: KindLabels): string {
  return `${SHADOW_ROOT_SHEET}@layer clean-copy-point {${buildRevealSheet(labels)}}${buildThemeSheet(theme, 'shadow')}${HIGHLIGHTS_SHEET}`;
}
