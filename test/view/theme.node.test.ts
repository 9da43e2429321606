import { describe, expect, test } from 'vitest';
import {
  COLOUR_SCHEMES,
  DEFAULT_READING_THEME,
  READING_THEME_RANGES,
  type ReadingTheme,
  TYPEFACES,
} from '../../lib/types/reading-theme';
import { parseReadingTheme } from '../../lib/types/reading-theme-schema';
import { type Colour, contrastRatio } from '../../lib/view/colour';
import { buildThemeSheet, PALETTES } from '../../lib/view/theme';

function parseHex(text: string): Colour {
  const [red = 0, green = 0, blue = 0] = (text.match(/[0-9a-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return { rgb: [red, green, blue], alpha: 1 };
}

describe.each(Object.entries(PALETTES))('the palette %s', (_, palette) => {
  test.each(['background', 'boxBackground'] as const)('is legible on its %s', (background) => {
    for (const colour of ['text', 'secondaryText', 'link', 'visitedLink'] as const)
      expect(contrastRatio(parseHex(palette[colour]), parseHex(palette[background])), colour).toBeGreaterThanOrEqual(7);
  });

  test('distinguishes links, visited or not, from text', () => {
    if (palette === PALETTES.print) return;
    expect(new Set([palette.text, palette.link, palette.visitedLink]).size).toBe(3);
  });
});

describe('a reading theme', () => {
  const invalid = {
    typeface: "x'; } body { display: none } /*",
    size: '19px; } * { color: red',
    lineHeight: Number.NaN,
    measure: 1e9,
    spacing: -4,
    justify: 'yes',
    hyphenate: 1,
    theme: 'constructor',
    pictures: ['off'],
  };

  test('falls back to defaults, and clamps numbers to their ranges', () => {
    expect(parseReadingTheme(invalid)).toEqual({
      ...DEFAULT_READING_THEME,
      measure: READING_THEME_RANGES.measure[1],
      spacing: READING_THEME_RANGES.spacing[0],
    });
    for (const value of [undefined, null, 7, 'dark', []])
      expect(parseReadingTheme(value)).toEqual(DEFAULT_READING_THEME);
  });

  test('keeps valid values and drops unknown fields', () => {
    const theme: ReadingTheme = {
      ...DEFAULT_READING_THEME,
      typeface: 'serif',
      size: 24,
      theme: 'sepia',
      pictures: 'off',
      justify: true,
    };
    expect(parseReadingTheme({ ...theme, more: '}' })).toEqual(theme);
  });

  test('cannot inject anything into the sheet', () => {
    const bad = { ...invalid, measure: '66ch', spacing: {} } as unknown as ReadingTheme;
    expect(buildThemeSheet(bad)).toBe(buildThemeSheet(DEFAULT_READING_THEME));
    expect(buildThemeSheet(bad, 'shadow')).toBe(buildThemeSheet(DEFAULT_READING_THEME, 'shadow'));
  });

  test('has balanced braces and `!important` declarations only', () => {
    for (const theme of COLOUR_SCHEMES)
      for (const typeface of TYPEFACES)
        for (const scope of ['document', 'shadow'] as const) {
          const css = buildThemeSheet(
            { ...DEFAULT_READING_THEME, theme, typeface, justify: true, hyphenate: true },
            scope,
          );
          expect(css.split('{')).toHaveLength(css.split('}').length);
          for (const [declarations] of css.matchAll(/(?<=\{ )[^{}]+(?= \})/g)) {
            for (const one of declarations.split(/; ?/).filter(Boolean)) expect(one).toMatch(/ !important$/);
          }
          expect(css).not.toMatch(/undefined|NaN|null/);
        }
  });

  test('has no document selectors for a shadow root', () => {
    expect(buildThemeSheet(DEFAULT_READING_THEME, 'shadow')).not.toMatch(/\bhtml:has|\bbody\[|@page/);
  });
});
