/** Returns a 32-bit hash of a text: FNV-1a over code points (Fowler, Noll and Vo, 1991). */
export function fnv1a(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
