/** From one offset up to another, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** Signs that nobody sees, and white space: texts that differ in these alone are one text. */
const UNSEEN = /[\s\u00ad\u200b\u2060\ufeff]/;

/**
 * Finds a part of a block's text in the same block as the page shows it now: a footnote or a button may have gone, and
 * white space may lie elsewhere.
 *
 * @param shown the block's text as it stands on the page
 * @param text the block's text as it was read; the span lies in it
 * @returns where the part stands in what is shown: where it stands several times, the place nearest to its old one; null
 *   where it is gone
 */
export function locate(shown: string, text: string, { start, end }: Span): Span | null {
  const wanted = signsOf(text.slice(start, end)).signs;
  if (!wanted) return null;
  const { signs, places } = signsOf(shown);
  const expected = signsOf(text.slice(0, start)).signs.length;
  let best = -1;
  for (let at = signs.indexOf(wanted); at >= 0; at = signs.indexOf(wanted, at + 1))
    if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  const [first, last] = [places[best], places[best + wanted.length - 1]];
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}

/** The signs that are seen, and where each stands in the text. */
function signsOf(text: string): { signs: string; places: number[] } {
  let signs = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (UNSEEN.test(sign)) continue;
    signs += sign;
    places.push(at);
  }
  return { signs, places };
}
