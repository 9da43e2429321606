import type { TextFragment } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/** Numbers of words to try for the start of the fragment, until they are unique on the page. */
const START_WORD_COUNTS = [5, 8, 12];
const END_WORD_COUNT = 5;

/**
 * Builds a text fragment from words alone. It is needed for text with hidden words in it, such as a script or a closed
 * tooltip, for which the package finds nothing because it searches for these as well.
 *
 * @param text the visible text, with white space collapsed
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
