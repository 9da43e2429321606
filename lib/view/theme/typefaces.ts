import type { ReadingTheme } from '../../types/reading-theme.ts';

/** Family name under which the content script adds OpenDyslexic. */
export const DYSLEXIC_FAMILY = 'Clean Copy Dyslexic';

interface FontStack {
  /** Value of `font-family`; null to keep the page's typeface. */
  family: string | null;
  /** Average width of a character, including spaces, in the unit that is most accurate for this typeface. */
  averageCharacter: { width: number; unit: 'ch' | 'em' };
}

/**
 * System fonts suited to text, in order of preference: macOS and iOS, Windows, Android, Linux. Widths were measured in
 * Chromium on text in English, German and Spanish.
 */
export const FONT_STACKS: Record<ReadingTheme['typeface'], FontStack> = {
  page: { family: null, averageCharacter: { width: 0.48, unit: 'em' } },
  serif: {
    family: `'Iowan Old Style', 'Sitka Text', 'Source Serif 4', 'Source Serif Pro', 'Noto Serif', Charter, Georgia, P052, 'Palatino Linotype', serif`,
    averageCharacter: { width: 0.86, unit: 'ch' },
  },
  sans: {
    family: `-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Source Sans 3', 'Noto Sans', Ubuntu, Cantarell, 'Helvetica Neue', Arial, sans-serif`,
    averageCharacter: { width: 0.82, unit: 'ch' },
  },
  dyslexic: {
    family: `'${DYSLEXIC_FAMILY}', OpenDyslexic, 'Comic Sans MS', Verdana, sans-serif`,
    averageCharacter: { width: 1.1, unit: 'ch' },
  },
};
