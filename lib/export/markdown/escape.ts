/** Text of a page as Markdown that says the same and nothing else. Strings in, strings out. */

/** Signs that mean something wherever they stand. A picture's is one of them: some readers take `\[` for `[` within links. */
const ANYWHERE = /[\\`*_[\]<~]|!(?=\[)/g;
/** Words that would be read as a character's name: `&copy;`. */
const ENTITY = /&(?=#?\w+;)/g;
/** What makes a line a heading, an item, a quote, a rule or a fence. */
const LINE_START = /^([ \t]*)(?:(#{1,6}(?=\s|$)|[-+](?=\s|$)|=+[ \t]*$|-+[ \t]*$|>)|(\d{1,9})([.)](?=\s|$)))/gm;

/** @returns text that stays text within a line */
export function escapeText(text: string): string {
  return text.replace(ANYWHERE, '\\$&').replace(ENTITY, '\\&');
}

/**
 * @param content Markdown of the inside of one block: emphasis and links at most, so that any list or heading in it can
 *   only be text
 */
export function escapeLineStarts(content: string): string {
  return content.replace(LINE_START, (_, space: string, sign?: string, number?: string, stop?: string) =>
    sign ? `${space}\\${sign}` : `${space}${number}\\${stop}`,
  );
}

/** @returns an address as it stands between the brackets of a link */
export function escapeAddress(href: string): string {
  return href.replace(/[\s<>\\]/g, (sign) => encodeURIComponent(sign)).replace(/[()]/g, '\\$&');
}

/** @returns the content of a cell: one line, in which no stroke ends it */
export function cellText(content: string): string {
  return content
    .replace(/\\?\s*\n\s*/g, ' ')
    .replace(/\|/g, '\\|')
    .trim();
}

/** Around marks of emphasis, CommonMark asks whether space, punctuation or a letter stands there. */
const PUNCTUATION = /[\p{P}\p{S}]/u;
const opens = (before: string, inside: string) =>
  !PUNCTUATION.test(inside) || !before || /[\s\p{P}\p{S}]/u.test(before);

/**
 * @param mark `*`, `**` or `~~`
 * @param before the sign in front of the content in the page's text, '' at the start of a block
 * @param after the sign behind it
 * @returns the content between marks. Where marks would be read as text ("**(a)**b"), punctuation is left outside of
 *   them, and where that does not help the marks are left out: what is said counts for more than how
 */
export function emphasise(content: string, mark: string, before: string, after: string): string {
  const [, head = '', core = '', tail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(content) ?? [];
  if (!core) return content;
  const first = head ? ' ' : before;
  const last = tail ? ' ' : after;
  const fits = (inside: string, left: string, right: string) => {
    const signs = [...inside];
    return opens(left, signs[0] ?? '') && opens(right, signs.at(-1) ?? '');
  };
  if (fits(core, first, last)) return head + mark + core + mark + tail;
  // Only where no markup within could be torn apart.
  const [, left = '', middle = '', right = ''] = /^([\p{P}\p{S}]*)(.*?)([\p{P}\p{S}]*)$/su.exec(core) ?? [];
  if (/[\\`*[\]~<]/.test(core) || !middle || /^\s|\s$/.test(middle)) return content;
  if (!fits(middle, left.at(-1) ?? first, right[0] ?? last)) return content;
  return head + left + mark + middle + mark + right + tail;
}
