export const REPORT_FORMAT = 'clean-copy-report';
/** Format of reports of wrong sources. */
export const SOURCE_REPORT_FORMAT = 'clean-copy-source-report';
/** Version of the file format. */
export const REPORT_VERSION = 1;
export const MAX_REPORT_CHARS = 200_000;
/** Maximum number of boxes, lines and marked lines in a report. */
export const MAX_ITEMS = { boxes: 400, lines: 300, marked: 60 } as const;
/** Maximum number of characters of the texts in a report of a wrong source. */
export const MAX_SOURCE_CHARS = { name: 120, cue: 60, words: 300 } as const;
export const SOURCE_TYPES = ['person', 'institution', 'news', 'document', 'unnamed'] as const;
