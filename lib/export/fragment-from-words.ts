import type { TextFragment } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/** Numbers of words at the start that are tried until they are unique on the page. */
const START_WORD_COUNTS = [5, 8, 12];
const END_WORD_COUNT = 5;

/**
 * Builds a text fragment from words alone. The package finds nothing for text that contains hidden words, such as a script
 * or a closed tooltip, because it searches for those as well.
 *
 * @param text the visible text, with collapsed white space
 * @returns the whole text, or its first and last words; undefined if they are not unique on the page
 */
export function fragmentFromWords(text: string, body: HTMLElement): TextFragment | undefined {
  const lines = body.innerText.split(/\n+/).map((line) => line.replace(/\s+/g, ' ').toLowerCase());
  const count = (words: string) => lines.reduce((sum, line) => sum + line.split(words.toLowerCase()).length - 1, 0);
  const words = text.split(' ');
  if (words.length <= END_WORD_COUNT * 2) return count(text) === 1 ? { textStart: text } : undefined;
  const textEnd = words.slice(-END_WORD_COUNT).join(' ');
  // The browser takes the first occurrence after the start.
  if (!count(textEnd) || text.indexOf(textEnd) !== text.length - textEnd.length) return undefined;
  for (const startCount of START_WORD_COUNTS) {
    const textStart = words.slice(0, Math.min(startCount, words.length - END_WORD_COUNT)).join(' ');
    if (count(textStart) === 1) return { textStart, textEnd };
  }
  return undefined;
}
