/** What begins a script, in a selector, a label or an example; also within a word that only it has. */
const SCRIPT =
  /(?<![\p{L}\p{N}])scripts?(?![\p{L}\p{N}])|scriptlet|(?:java|vb)script|\bon[a-z]{3,}\s*=|\bdata:|\bexpression\s*\(/iu;
/** Tags; examples alone are HTML. */
const TAG = /<[/!?a-z]/i;
/** Characters that are not seen, or turn around what stands beside them. */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/**
 * @param text a string of a rule that somebody else may have written
 * @param html is it an example, and so may hold tags?
 * @returns why it is refused; null: it is not
 */
export function refusalOf(text: string, html = false): string | null {
  if (SCRIPT.test(text)) return 'no script, nor a word for one';
  if (!html && TAG.test(text)) return 'no tags';
  if (UNSEEN.test(html ? text.replace(/[\n\t]/g, ' ') : text)) return 'no characters that are not seen';
  return null;
}

/** @returns the first refused string in a value, and the way to it; null: none is */
export function refusedIn(
  value: unknown,
  path: (string | number)[] = [],
): { path: (string | number)[]; reason: string } | null {
  if (typeof value === 'string') {
    const reason = refusalOf(value, path.includes('examples'));
    return reason === null ? null : { path, reason };
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    const found = refusedIn(part, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return null;
}
