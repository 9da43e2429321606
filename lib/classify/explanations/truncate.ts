/** Shortens a text to at most `maxChars` UTF-16 units, between words if possible, and appends an ellipsis. */
export function truncate(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  // Drops half of a surrogate pair, such as of an emoji, at the end.
  const start = [...text.slice(0, maxChars - 1)].filter((char) => char.isWellFormed()).join('');
  const space = start.lastIndexOf(' ');
  return `${(space > maxChars / 2 ? start.slice(0, space) : start).replace(/[\s,;:–—-]+$/, '')}…`;
}
