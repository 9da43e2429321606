import { parseMonth } from '../../text/months';

/** Tells whether a text that has the form of a date contains the name of a month, or only numbers. */
export function isDate(text: string, lang: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.length === 0 || words.some((word) => parseMonth(word, lang) !== undefined);
}
