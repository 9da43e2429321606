import type { Look } from '../../types/look.ts';

/** The family name under which the content script adds the typeface for dyslexic readers (OpenDyslexic). */
export const DYSLEXIC_FAMILY = 'Clean Copy Dyslexic';

interface Face {
  /** What `font-family` says; null leaves the page's own. Scripts that none of the named has come from the system. */
  family: string | null;
  /** How wide a character is on average, spaces included, in the unit that tells it best for this face. */
  character: { width: number; unit: 'ch' | 'em' };
}

/**
 * Good text faces that come with the systems, the best first: macOS and iOS, Windows, Android, Linux. Widths were
 * measured in Chromium on running text in English, German and Spanish.
 */
export const FACES: Record<Look['typeface'], Face> = {
  page: { family: null, character: { width: 0.48, unit: 'em' } },
  serif: {
    family: `'Iowan Old Style', 'Sitka Text', 'Source Serif 4', 'Source Serif Pro', 'Noto Serif', Charter, Georgia, P052, 'Palatino Linotype', serif`,
    character: { width: 0.86, unit: 'ch' },
  },
  sans: {
    family: `-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Source Sans 3', 'Noto Sans', Ubuntu, Cantarell, 'Helvetica Neue', Arial, sans-serif`,
    character: { width: 0.82, unit: 'ch' },
  },
  dyslexic: {
    family: `'${DYSLEXIC_FAMILY}', OpenDyslexic, 'Comic Sans MS', Verdana, sans-serif`,
    character: { width: 1.1, unit: 'ch' },
  },
};
