import { buildHighlightSheet } from './highlight-sheet';

/** Name of the highlight of the spoken sentence, in the document's highlight registry. */
export const SPEECH_HIGHLIGHT = 'clean-copy-aloud';

export const SPEECH_HIGHLIGHT_SHEET = buildHighlightSheet(SPEECH_HIGHLIGHT, 36);
