/**
 * Matches digits of Indian scripts, which start at offset 6 in a row of 16 code points; those of all other scripts here
 * start at 0.
 */
const INDIC_DIGIT = /[\u0966-\u0d6f]/;

/** Converts full-width digits and those of other scripts to ASCII. */
export function toAsciiDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => String((digit.charCodeAt(0) & 0xf) - (INDIC_DIGIT.test(digit) ? 6 : 0)));
}
