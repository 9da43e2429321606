/** How the clean view looks. */

export const TYPEFACES = ['page', 'serif', 'sans', 'dyslexic'] as const;
export const THEMES = ['page', 'system', 'light', 'sepia', 'dark', 'contrast'] as const;
export const PICTURES = ['full', 'small', 'off'] as const;

export interface Look {
  /** `page` is the page's own. */
  typeface: (typeof TYPEFACES)[number];
  /** Size of the story's text, in CSS pixels. */
  size: number;
  /** Distance from line to line, as a multiple of the size. */
  lineHeight: number;
  /** How many characters a line holds, about; half as many where characters are as wide as high. */
  measure: number;
  /** Space between paragraphs, as a multiple of the size. */
  spacing: number;
  /** Are lines drawn out to the full width? */
  justify: boolean;
  /** Are words parted at the end of a line, where the browser knows the language? */
  hyphenate: boolean;
  /** `page` keeps the page's own colours, `system` is light or dark as the reader's system is. */
  theme: (typeof THEMES)[number];
  pictures: (typeof PICTURES)[number];
}

/** What a slider may set: least, most, step. */
export const LOOK_RANGES = {
  size: [14, 36, 1],
  lineHeight: [1.2, 2.2, 0.1],
  measure: [40, 100, 2],
  spacing: [0, 2, 0.1],
} as const satisfies Partial<Record<keyof Look, readonly [number, number, number]>>;

/** What a reader gets who has set nothing. */
export const DEFAULT_LOOK: Look = {
  typeface: 'page',
  size: 19,
  lineHeight: 1.6,
  measure: 66,
  spacing: 0.9,
  justify: false,
  hyphenate: false,
  theme: 'system',
  pictures: 'full',
};
