import MONTHS from '../../../assets/words/months.json' with { type: 'json' };
import VOLATILE from '../../../assets/words/volatile.json' with { type: 'json' };
import { foldText } from '../../text/fold.ts';
import { tokenizeFolded } from '../../text/tokens.ts';

const NUMBER = /\d/;
/** Maximum number of words of a line that only counts or tells a time. */
const MAX_WORDS = 24;

const words = new Set(
  [...Object.values(VOLATILE.words).flat(), ...MONTHS].flatMap((text) => tokenizeFolded(foldText(text))),
);

/**
 * Tells whether a line only counts or tells a time, which differs each time a page is loaded: "12 comments", "5 minutes ago",
 * "Updated 14:20", "Read 1,204 times".
 *
 * @param line its words, folded
 */
export function isVolatile(line: readonly string[]): boolean {
  return line.length <= MAX_WORDS && line.every((word) => NUMBER.test(word) || words.has(word));
}
