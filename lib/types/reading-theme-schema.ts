import * as v from 'valibot';
import {
  COLOUR_SCHEMES,
  DEFAULT_READING_THEME,
  PICTURE_MODES,
  READING_THEME_RANGES,
  type ReadingTheme,
  TYPEFACES,
} from './reading-theme.ts';

/** A finite number, clamped to a slider's range. */
const clamped = ([min, max]: readonly [number, number, number]) =>
  v.pipe(
    v.number(),
    v.finite(),
    v.transform((value) => Math.min(max, Math.max(min, value))),
  );

const entries = {
  typeface: v.picklist(TYPEFACES),
  size: clamped(READING_THEME_RANGES.size),
  lineHeight: clamped(READING_THEME_RANGES.lineHeight),
  measure: clamped(READING_THEME_RANGES.measure),
  // Files of earlier versions lack these.
  letterSpacing: v.exactOptional(clamped(READING_THEME_RANGES.letterSpacing), DEFAULT_READING_THEME.letterSpacing),
  wordSpacing: v.exactOptional(clamped(READING_THEME_RANGES.wordSpacing), DEFAULT_READING_THEME.wordSpacing),
  spacing: clamped(READING_THEME_RANGES.spacing),
  justify: v.boolean(),
  hyphenate: v.boolean(),
  theme: v.picklist(COLOUR_SCHEMES),
  pictures: v.picklist(PICTURE_MODES),
} satisfies Record<keyof ReadingTheme, unknown>;

/** Schema that rejects a theme with an invalid, missing or unknown field. */
export const ReadingThemeSchema = v.strictObject(entries);

/** Schema that replaces invalid and missing fields by their defaults, and drops unknown ones. */
const LenientSchema = v.object({
  typeface: v.fallback(entries.typeface, DEFAULT_READING_THEME.typeface),
  size: v.fallback(entries.size, DEFAULT_READING_THEME.size),
  lineHeight: v.fallback(entries.lineHeight, DEFAULT_READING_THEME.lineHeight),
  measure: v.fallback(entries.measure, DEFAULT_READING_THEME.measure),
  letterSpacing: v.fallback(entries.letterSpacing, DEFAULT_READING_THEME.letterSpacing),
  wordSpacing: v.fallback(entries.wordSpacing, DEFAULT_READING_THEME.wordSpacing),
  spacing: v.fallback(entries.spacing, DEFAULT_READING_THEME.spacing),
  justify: v.fallback(entries.justify, DEFAULT_READING_THEME.justify),
  hyphenate: v.fallback(entries.hyphenate, DEFAULT_READING_THEME.hyphenate),
  theme: v.fallback(entries.theme, DEFAULT_READING_THEME.theme),
  pictures: v.fallback(entries.pictures, DEFAULT_READING_THEME.pictures),
});

/**
 * Parses a stored or imported theme. The result contains only known values, so that nothing can be injected into the
 * style sheet built from it.
 */
export function parseReadingTheme(value: unknown): ReadingTheme {
  return v.parse(LenientSchema, typeof value === 'object' && value !== null ? value : {});
}
