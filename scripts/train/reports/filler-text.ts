/** Invented words that are in no lexicon; the index is the number of letters. */
const WORDS = ['', 'o', 'vo', 'lun', 'tave', 'morin', 'selgat', 'durnapo', 'velistan', 'korumanda'];

/** Filler sentences for the text of a story. */
const SENTENCES = [
  'The first ferry in two years left the harbour of Eastmere on Tuesday morning with ninety people on board, the line said.',
  'The old quay had been closed since a storm tore away its northern end, and repairs took longer than the council had hoped for.',
  '“We stood here every day and looked at the water,” said Ida Holm, who sells bread on the quay.',
  'The council paid for the works with a loan that runs for thirty years, and the line will pay a fee for every landing.',
  'A second ship is to follow in the spring, when the light on the breakwater has been mended.',
  'Nobody had counted how many people would come, and the bread was gone before the bells had rung for noon.',
];

/**
 * Returns `words` invented words with `letters` letters in total.
 *
 * @param ends punctuation to append
 */
export function fillerWords(words: number, letters: number, ends: string): string {
  const list: string[] = [];
  let left = Math.max(1, letters - ends.length - Math.max(0, words - 1));
  for (let at = 0; at < words; at++) {
    const length = Math.max(1, Math.round(left / (words - at)));
    list.push((WORDS[Math.min(length, WORDS.length - 1)] ?? 'vo').padEnd(length, 'ena').slice(0, length));
    left -= length;
  }
  const text = list.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${ends}`;
}

/**
 * Returns filler sentences with about `letters` letters.
 *
 * @param number index of the first sentence
 */
export function fillerProse(number: number, letters: number): string {
  let text = '';
  for (let at = 0; text.length < Math.min(letters, 600); at++)
    text += `${text && ' '}${SENTENCES[(number + at) % SENTENCES.length]}`;
  return text;
}
