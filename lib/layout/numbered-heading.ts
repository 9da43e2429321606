/** Matches the number of a heading: "3. Tools", "Step 3: Tools", "3 – Tools"; but not "2031 budget". */
const NUMBER = /^[^\p{L}\p{N}]*(?:\p{L}+\.?\s)?(\d{1,3})(?:\s?[.):/]|\s*[–—-]|$)/u;

/** Returns the number that a heading begins with, alone or after a word such as "Step"; null if there is none. */
export function headingNumber(text: string): number | null {
  const number = NUMBER.exec(text)?.[1];
  return number === undefined ? null : Number(number);
}
