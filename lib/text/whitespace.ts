/** Removes soft hyphens and zero-width characters from a text and collapses its white space. */
export function cleanWhitespace(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
