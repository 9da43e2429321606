/** Escaping of page text, so that Markdown renders exactly this text. */

/**
 * Matches characters that are markup anywhere in a line. `![` is included because some parsers read `\[` inside links
 * as `[`.
 */
const INLINE_MARKUP = /[\\`*_[\]<~]|!(?=\[)/g;
/** Matches text that would be parsed as a character reference: `&copy;`. */
const CHARACTER_REFERENCE = /&(?=#?\w+;)/g;
/** Matches starts of lines that would be parsed as a heading, list item, quote, thematic break or underline. */
const LINE_START = /^([ \t]*)(?:(#{1,6}(?=\s|$)|[-+](?=\s|$)|=+[ \t]*$|-+[ \t]*$|>)|(\d{1,9})([.)](?=\s|$)))/gm;

/** Escapes inline markup. */
export function escapeText(text: string): string {
  return text.replace(INLINE_MARKUP, '\\$&').replace(CHARACTER_REFERENCE, '\\&');
}

/**
 * Escapes the starts of lines that would be parsed as block markup.
 *
 * @param content inline Markdown of one block
 */
export function escapeLineStarts(content: string): string {
  return content.replace(LINE_START, (_, space: string, marker?: string, number?: string, delimiter?: string) =>
    marker ? `${space}\\${marker}` : `${space}${number}\\${delimiter}`,
  );
}

/** Escapes a URL for use as a link destination. */
export function escapeLinkUrl(href: string): string {
  return href.replace(/[\s<>\\]/g, (char) => encodeURIComponent(char)).replace(/[()]/g, '\\$&');
}

/** Puts inline Markdown on one line and escapes pipes. */
export function escapeTableCell(content: string): string {
  return content
    .replace(/\\?\s*\n\s*/g, ' ')
    .replace(/\|/g, '\\|')
    .trim();
}

const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * Tells whether emphasis marks between two characters are parsed as such (flanking rules of CommonMark,
 * https://spec.commonmark.org/0.31.2/#delimiter-run).
 */
const isFlanking = (outer: string, inner: string) =>
  !PUNCTUATION.test(inner) || !outer || /[\s\p{P}\p{S}]/u.test(outer);

/**
 * Wraps content in emphasis marks. If they would be parsed as text, as in "**(a)**b", punctuation is moved out of them;
 * if that is not enough, they are omitted.
 *
 * @param mark `*`, `**` or `~~`
 * @param before the character before the content; '' at the start of a block
 * @param after the character after the content; '' at the end of a block
 */
export function wrapEmphasis(content: string, mark: string, before: string, after: string): string {
  const [, leading = '', core = '', trailing = ''] = /^(\s*)(.*?)(\s*)$/s.exec(content) ?? [];
  if (!core) return content;
  const outerBefore = leading ? ' ' : before;
  const outerAfter = trailing ? ' ' : after;
  const canWrap = (inner: string, left: string, right: string) => {
    const chars = [...inner];
    return isFlanking(left, chars[0] ?? '') && isFlanking(right, chars.at(-1) ?? '');
  };
  if (canWrap(core, outerBefore, outerAfter)) return leading + mark + core + mark + trailing;
  // Moves punctuation out, unless that could split markup.
  const [, left = '', middle = '', right = ''] = /^([\p{P}\p{S}]*)(.*?)([\p{P}\p{S}]*)$/su.exec(core) ?? [];
  if (/[\\`*[\]~<]/.test(core) || !middle || /^\s|\s$/.test(middle)) return content;
  if (!canWrap(middle, left.at(-1) ?? outerBefore, right[0] ?? outerAfter)) return content;
  return leading + left + mark + middle + mark + right + trailing;
}
