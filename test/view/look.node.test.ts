import { describe, expect, test } from 'vitest';
import { checkedLook } from '../../lib/types/checked-look';
import { DEFAULT_LOOK, LOOK_RANGES, type Look, THEMES, TYPEFACES } from '../../lib/types/look';
import { type Colour, contrast } from '../../lib/view/colour';
import { lookSheet, PALETTES } from '../../lib/view/theme';

function hex(text: string): Colour {
  const [red = 0, green = 0, blue = 0] = (text.match(/[0-9a-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return { rgb: [red, green, blue], alpha: 1 };
}

describe.each(Object.entries(PALETTES))('the colours of %s', (_, palette) => {
  test.each(['ground', 'box'] as const)('can be read on its %s', (on) => {
    for (const ink of ['ink', 'soft', 'link', 'visited'] as const)
      expect(contrast(hex(palette[ink]), hex(palette[on])), ink).toBeGreaterThanOrEqual(7);
  });

  test('tell a link from the text around it, before and after it was followed', () => {
    if (palette === PALETTES.print) return;
    expect(new Set([palette.ink, palette.link, palette.visited]).size).toBe(3);
  });
});

describe('a look', () => {
  const strange = {
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

  test('of strange values is the default, and numbers stay in their ranges', () => {
    expect(checkedLook(strange)).toEqual({
      ...DEFAULT_LOOK,
      measure: LOOK_RANGES.measure[1],
      spacing: LOOK_RANGES.spacing[0],
    });
    for (const nothing of [undefined, null, 7, 'dark', []]) expect(checkedLook(nothing)).toEqual(DEFAULT_LOOK);
  });

  test('that is a look stays as it is, without what does not belong to it', () => {
    const look: Look = { ...DEFAULT_LOOK, typeface: 'serif', size: 24, theme: 'sepia', pictures: 'off', justify: true };
    expect(checkedLook({ ...look, more: '}' })).toEqual(look);
  });

  test('writes nothing into the sheet but what we know', () => {
    const bad = { ...strange, measure: '66ch', spacing: {} } as unknown as Look;
    expect(lookSheet(bad)).toBe(lookSheet(DEFAULT_LOOK));
    expect(lookSheet(bad, 'shadow')).toBe(lookSheet(DEFAULT_LOOK, 'shadow'));
  });

  test('has braces that match and no declaration that a page could beat', () => {
    for (const theme of THEMES)
      for (const typeface of TYPEFACES)
        for (const scope of ['document', 'shadow'] as const) {
          const css = lookSheet({ ...DEFAULT_LOOK, theme, typeface, justify: true, hyphenate: true }, scope);
          expect(css.split('{')).toHaveLength(css.split('}').length);
          for (const [declarations] of css.matchAll(/(?<=\{ )[^{}]+(?= \})/g)) {
            for (const one of declarations.split(/; ?/).filter(Boolean)) expect(one).toMatch(/ !important$/);
          }
          expect(css).not.toMatch(/undefined|NaN|null/);
        }
  });

  test('for a shadow root asks nothing of a document', () => {
    expect(lookSheet(DEFAULT_LOOK, 'shadow')).not.toMatch(/\bhtml:has|\bbody\[|@page/);
  });
});
