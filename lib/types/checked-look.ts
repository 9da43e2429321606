import { DEFAULT_LOOK, LOOK_RANGES, type Look, PICTURES, THEMES, TYPEFACES } from './look.ts';

/**
 * A look whose every value is one that we know: numbers within their ranges, words out of their lists. What is missing
 * or strange becomes the default, so nothing that was stored or imported can write into the style sheet.
 *
 * @param given anything at all
 */
export function checkedLook(given: unknown): Look {
  const values = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
  const number = (key: keyof typeof LOOK_RANGES): number => {
    const value = values[key];
    if (typeof value !== 'number' || !Number.isFinite(value)) return DEFAULT_LOOK[key];
    const [least, most] = LOOK_RANGES[key];
    return Math.min(most, Math.max(least, value));
  };
  const word = <K extends 'typeface' | 'theme' | 'pictures'>(key: K, words: readonly Look[K][]): Look[K] =>
    words.find((known) => known === values[key]) ?? DEFAULT_LOOK[key];
  const flag = (key: 'justify' | 'hyphenate'): boolean => {
    const value = values[key];
    return typeof value === 'boolean' ? value : DEFAULT_LOOK[key];
  };
  return {
    typeface: word('typeface', TYPEFACES),
    size: number('size'),
    lineHeight: number('lineHeight'),
    measure: number('measure'),
    spacing: number('spacing'),
    justify: flag('justify'),
    hyphenate: flag('hyphenate'),
    theme: word('theme', THEMES),
    pictures: word('pictures', PICTURES),
  };
}
