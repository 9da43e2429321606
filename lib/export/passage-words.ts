/** A text fragment from the words of a passage alone. */
import type { TextFragment } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/** So many words from the beginning, until they stand but once on the page; and so many to the end. */
const WORDS = [5, 8, 12];
const LAST_WORDS = 5;

/**
 * For passages with words in them that are not shown (a script, a closed tooltip): the package takes those for shown and
 * finds nothing.
 *
 * @param said what is shown of the passage, white space folded
 * @returns the whole of it or its first and last words; undefined where they stand more than once on the page
 */
export function fragmentFromWords(said: string, body: HTMLElement): TextFragment | undefined {
  const lines = body.innerText.split(/\n+/).map((line) => line.replace(/\s+/g, ' ').toLowerCase());
  const times = (words: string) => lines.reduce((sum, line) => sum + line.split(words.toLowerCase()).length - 1, 0);
  const words = said.split(' ');
  if (words.length <= LAST_WORDS * 2) return times(said) === 1 ? { textStart: said } : undefined;
  const textEnd = words.slice(-LAST_WORDS).join(' ');
  // The browser takes the first that follows.
  if (!times(textEnd) || said.indexOf(textEnd) !== said.length - textEnd.length) return undefined;
  for (const count of WORDS) {
    const textStart = words.slice(0, Math.min(count, words.length - LAST_WORDS)).join(' ');
    if (times(textStart) === 1) return { textStart, textEnd };
  }
  return undefined;
}
