/** Matches words, and single characters of scripts that are written without spaces. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+/gu;

/** Splits a text into tokens, in lower case unless `keepCase` is set. */
export function tokenizeForScoring(text: string, keepCase = false): string[] {
  const plain = text.normalize('NFKC').replace(/[\u00ad\u200b-\u200f]/g, '');
  return (keepCase ? plain : plain.toLowerCase()).match(TOKEN) ?? [];
}

/** Counts the sequences of four tokens in a text, as the article extraction benchmark does. */
export function countShingles(text: string): Map<string, number> {
  const list = tokenizeForScoring(text, true);
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  if (list.length > 0 && list.length < 4) add(list.join(' '));
  for (let at = 0; at + 4 <= list.length; at++) add(list.slice(at, at + 4).join(' '));
  return counts;
}
