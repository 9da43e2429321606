export const REPORT_FORMAT = 'clean-copy-report';
/** Version of the file format. */
export const REPORT_VERSION = 1;
export const MAX_REPORT_CHARS = 200_000;
/** Maximum number of boxes, lines and marked lines in a report. */
export const MAX_ITEMS = { boxes: 400, lines: 300, marked: 60 } as const;
