import { markerSheet } from './marker';

/** The sentence that is spoken: its name among the document's highlights. */
export const ALOUD_HIGHLIGHT = 'clean-copy-aloud';

/** How it looks. A part of the sheet at user origin, and of shadow roots'. */
export const ALOUD_SHEET = markerSheet(ALOUD_HIGHLIGHT, 36);
