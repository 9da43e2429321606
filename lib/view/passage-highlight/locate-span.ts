import type { Span } from '../../text/sentences';

/** Matches white space and invisible characters, which are ignored when texts are compared. */
const INVISIBLE = /[\s\u00ad\u200b\u2060\ufeff]/;

/**
 * Locates a span of a block's text in the text that the page shows now. White space may differ, and footnotes or
 * buttons may be missing.
 *
 * @param shown the block's current text
 * @param text the block's text when it was read; the span refers to it
 * @returns the occurrence in `shown` that is nearest to the original position; null if there is none
 */
export function locateSpan(shown: string, text: string, { start, end }: Span): Span | null {
  const wanted = collectVisibleChars(text.slice(start, end)).chars;
  if (!wanted) return null;
  const { chars, offsets } = collectVisibleChars(shown);
  const expected = collectVisibleChars(text.slice(0, start)).chars.length;
  let best = -1;
  for (let at = chars.indexOf(wanted); at >= 0; at = chars.indexOf(wanted, at + 1))
    if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  const [first, last] = [offsets[best], offsets[best + wanted.length - 1]];
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}

/** Returns the visible characters of a text, with the offset of each. */
function collectVisibleChars(text: string): { chars: string; offsets: number[] } {
  let chars = '';
  const offsets: number[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const char = text.charAt(offset);
    if (INVISIBLE.test(char)) continue;
    chars += char;
    offsets.push(offset);
  }
  return { chars, offsets };
}
