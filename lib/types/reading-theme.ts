/** Appearance of the clean view: typography and colour scheme. */

export const TYPEFACES = ['page', 'serif', 'sans', 'dyslexic'] as const;
export const COLOUR_SCHEMES = ['page', 'system', 'light', 'sepia', 'dark', 'contrast'] as const;
export const PICTURE_MODES = ['full', 'small', 'off'] as const;

export interface ReadingTheme {
  /** `page` keeps the page's own typeface. */
  typeface: (typeof TYPEFACES)[number];
  /** Size of the running text, in CSS pixels. */
  size: number;
  /** Line height, as a multiple of `size`. */
  lineHeight: number;
  /** Approximate number of characters per line; half as many in Chinese, Japanese and Korean. */
  measure: number;
  /** Space between letters that is added to the typeface's own, as a multiple of their size. */
  letterSpacing: number;
  /** Space between words that is added to the typeface's own, as a multiple of their size. */
  wordSpacing: number;
  /** Space between paragraphs, as a multiple of `size`. */
  spacing: number;
  justify: boolean;
  /** Whether to hyphenate words. It has an effect if the browser knows the language. */
  hyphenate: boolean;
  /** Colour scheme: `page` keeps the page's colours, `system` follows the operating system. */
  theme: (typeof COLOUR_SCHEMES)[number];
  pictures: (typeof PICTURE_MODES)[number];
}

/** Slider ranges: minimum, maximum, step. */
export const READING_THEME_RANGES = {
  size: [14, 36, 1],
  lineHeight: [1.2, 2.2, 0.1],
  measure: [40, 100, 2],
  letterSpacing: [0, 0.15, 0.01],
  wordSpacing: [0, 0.5, 0.02],
  spacing: [0, 2, 0.1],
} as const satisfies Partial<Record<keyof ReadingTheme, readonly [number, number, number]>>;

export const DEFAULT_READING_THEME: ReadingTheme = {
  typeface: 'page',
  size: 19,
  lineHeight: 1.6,
  measure: 66,
  letterSpacing: 0,
  wordSpacing: 0,
  spacing: 0.9,
  justify: false,
  hyphenate: false,
  theme: 'system',
  pictures: 'full',
};
