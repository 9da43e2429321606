import { DEFAULT_READING_THEME, type ReadingTheme } from '../types';
import { parseReadingTheme } from '../types/reading-theme-schema';
import { IMPORTANT, THEME_MARKER } from './sheet-markers';

const THEME_PROPERTIES = Object.keys(DEFAULT_READING_THEME) as (keyof ReadingTheme)[];

/** Returns the style sheet of a theme in the form in which it is inserted. */
export function withThemeMarker(css: string, theme: ReadingTheme): string {
  return `${css}\n:root { ${THEME_MARKER}: ${themeKey(theme)} ${IMPORTANT}; }`;
}

/** Returns the key of a theme: a value for a custom property that is the same for equal themes. */
export function themeKey(theme: ReadingTheme): string {
  return THEME_PROPERTIES.map((name) => String(theme[name])).join(' ');
}

/** Parses the key of a theme; null if it is not one. */
export function parseThemeKey(key: string): ReadingTheme | null {
  const words = key.trim().split(/\s+/);
  const given: Record<string, unknown> = Object.fromEntries(
    THEME_PROPERTIES.map((name, at) => {
      const word = words[at] ?? '';
      const { [name]: usual } = DEFAULT_READING_THEME;
      return [name, typeof usual === 'number' ? Number(word) : typeof usual === 'boolean' ? word === 'true' : word];
    }),
  );
  const known = parseReadingTheme(given);
  return themeKey(known) === words.join(' ') ? known : null;
}
