import WORDS from '#data/credit-words';

/** Maximum number of characters of a name and an agency together. */
const MAX_NAME_CHARS = 60;

let compiled: RegExp | undefined;

/** Returns whether a line begins or ends with a photo credit: "Photo: A. Reporter", "… © Agency", "…何屿摄". */
export function hasPhotoCredit(text: string): boolean {
  compiled ??= compilePattern();
  return compiled.test(text.trim());
}

/** Matches the first sentence of a text that has more than one. */
const FIRST_SENTENCE = /^.{12,}?(?:[.!?…]\s|[。！？])/u;

/** Returns whether a line is a photo credit, without a caption before it: "Photo: A. Reporter". */
export function isPhotoCreditAlone(text: string): boolean {
  const [sentence] = FIRST_SENTENCE.exec(text) ?? [];
  return hasPhotoCredit(text) && (!sentence || hasPhotoCredit(sentence));
}

function compilePattern(): RegExp {
  const word = `(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives(WORDS.before)})`;
  const name = `[^.!?。！？]{2,${MAX_NAME_CHARS}}`;
  const introduction = `${word}(?:\\s*[.:：/／|＝=]\\s*|\\s+(?:by|von|de|di|da|av|af|door)\\s+)`;
  return new RegExp(
    [
      `^${introduction}\\S`,
      `${introduction}${name}[.)）\\]]*$`,
      `(?:©|\\([cC]\\))\\s*\\S${name}[.)）\\]]*$`,
      `(?:${alternatives(WORDS.after)})[)）\\]]?$`,
      `[/／]\\s*(?:${alternatives(WORDS.before)})$`,
    ].join('|'),
    'iu',
  );
}

/**
 * Builds an alternation for a regular expression from words, longest first, so that a longer word matches before its
 * beginning.
 */
const alternatives = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
