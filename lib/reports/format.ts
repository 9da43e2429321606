export const FORMAT = 'clean-copy-report';
/** The version of the file. */
export const VERSION = 1;
/** A larger report is none of ours, in characters. */
export const LARGEST = 200_000;
/** So many boxes and lines of a page are told … */
export const MOST = { boxes: 400, lines: 300, marked: 60 } as const;
