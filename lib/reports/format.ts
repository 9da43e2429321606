export const REPORT_FORMAT = 'clean-copy-report';
/** Version of the file format. */
export const REPORT_VERSION = 1;
export const MAX_REPORT_CHARS = 200_000;
/** How many boxes, lines and marked lines a report contains at most. */
export const MAX_ITEMS = { boxes: 400, lines: 300, marked: 60 } as const;
