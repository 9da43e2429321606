/** Matches Arabic words, which `foldArabic` changes. */
const ARABIC = /^[\u0600-\u06ff\u0750-\u077f]/;

/**
 * Folds an Arabic word: without diacritics and tatweel, one form of alef and of final teh marbuta. Other
 * words stay as they are.
 */
export function foldArabic(word: string): string {
  if (!ARABIC.test(word)) return word;
  return word
    .replace(/[\u064b-\u065f\u0670\u0640\u06d6-\u06ed]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ة(?=$)/, 'ه');
}
