/** Matches anything that can start a script in a selector, a label or an example. */
const SCRIPT =
  /(?<![\p{L}\p{N}])scripts?(?![\p{L}\p{N}])|scriptlet|(?:java|vb)script|\bon[a-z]{3,}\s*=|\bdata:|\bexpression\s*\(/iu;
/** Matches the start of an HTML tag or comment, which only examples may contain. */
const TAG = /<[/!?a-z]/i;
/** Matches control, zero-width and bidirectional formatting characters. */
const INVISIBLE = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/**
 * Checks a string of an untrusted rule or report.
 *
 * @param isHtml true for an example, which may contain tags
 * @returns why the text is refused; null if it is allowed
 */
export function findTextProblem(text: string, isHtml = false): string | null {
  if (SCRIPT.test(text)) return 'no script, nor a word for one';
  if (!isHtml && TAG.test(text)) return 'no tags';
  if (INVISIBLE.test(isHtml ? text.replace(/[\n\t]/g, ' ') : text)) return 'no characters that are not seen';
  return null;
}

/** Returns the path of the first string in a value that is refused, with the reason; null if there is none. */
export function findForbiddenText(
  value: unknown,
  path: (string | number)[] = [],
): { path: (string | number)[]; reason: string } | null {
  if (typeof value === 'string') {
    const reason = findTextProblem(value, path.includes('examples'));
    return reason === null ? null : { path, reason };
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, field] of Object.entries(value)) {
    const found = findForbiddenText(field, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return null;
}
