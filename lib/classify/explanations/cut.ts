/** @returns the text, or its beginning with an ellipsis: at most `longest` characters, cut between words where it can be */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Whole characters: an emoji is not cut in two.
  const start = [...text.slice(0, longest - 1)].filter((sign) => sign.isWellFormed()).join('');
  const space = start.lastIndexOf(' ');
  return `${(space > longest / 2 ? start.slice(0, space) : start).replace(/[\s,;:–—-]+$/, '')}…`;
}
