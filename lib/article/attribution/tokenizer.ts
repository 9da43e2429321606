/** Splits text into word, number and punctuation tokens with sentence and paragraph numbers. */
import { foldArabic } from './arabic/fold-arabic.ts';
import type { Language } from './language.ts';

export interface Token {
  text: string;
  /** Lower-case text with straight apostrophes; in Arabic without diacritics and spelling variants. */
  lower: string;
  /** UTF-16 offsets in the text, end exclusive. */
  start: number;
  end: number;
  sentence: number;
  paragraph: number;
  kind: 'word' | 'number' | 'punctuation';
  /** Whether it starts with a capital letter. */
  isCapitalized: boolean;
  /** Whether it is inside quotation marks; the marks themselves are not. Set by `markQuotations`. */
  isQuoted: boolean;
}

const TOKEN =
  /\p{Lu}\.(?:\p{Lu}\.)+|(?<![\p{L}\p{N}])\p{Lu}{1,3}\p{N}{1,2}(?![\p{L}\p{N}])|[\p{L}\p{M}]+(?:['’&.-](?=\p{L})[\p{L}\p{M}]+|-\p{N}+)*|@\w+|\p{N}+-year-olds?|\$?\p{N}+(?:[.,:/-]\p{N}+)*%?[\p{L}]*|\.{3}|''|``|\S/gu;
/** Abbreviations that would be pronouns in lower case, with the lower-case form that distinguishes them. */
const ENGLISH_ABBREVIATIONS = new Map([
  ['US', 'u.s.'],
  ['WHO', 'w.h.o.'],
  ['IT', 'i.t.'],
]);
/** Matches a word with an English clitic: "'s", "'ll". */
const CLITIC = /^(.+?)(['’](?:s|ve|d|ll|re|m))$/i;

/**
 * Splits a text into tokens.
 *
 * @param text paragraphs separated by line breaks
 */
export function tokenizeWithOffsets(text: string, language: Language): Token[] {
  const splitWord = createWordSplitter(language);
  const tokens: Token[] = [];
  for (const { 0: piece, index } of text.matchAll(TOKEN)) {
    const previous = tokens.at(-1);
    // "Mr." and "J." are single tokens.
    if (
      piece === '.' &&
      previous?.end === index &&
      (language.abbreviations.has(previous.lower) || /^\p{Lu}$/u.test(previous.text)) &&
      (previous.lower === 'no' ? /^\s?\p{N}/u : /^\s?\S/).test(text.slice(index + 1, index + 3))
    ) {
      // The initial in "Runa A. Holm" is not the article "a".
      if (!language.grammar && previous.text.length === 1) previous.lower += '.';
      previous.text += '.';
      previous.end++;
      continue;
    }
    for (const { text: part, offset } of splitWord(piece)) {
      const token = createToken(part, index + offset);
      if (!language.grammar) token.lower = ENGLISH_ABBREVIATIONS.get(part) ?? token.lower;
      tokens.push(token);
    }
  }
  assignSentences(tokens, text);
  return tokens;
}

interface WordPart {
  text: string;
  offset: number;
}

/** Returns a function that splits contractions: "Aske's", "l'agence", "dit-il". */
function createWordSplitter({ grammar }: Language): (piece: string) => WordPart[] {
  const elisions = grammar?.elisions ?? [];
  const inversions = grammar?.inversions ?? [];
  const elision = elisions.length ? new RegExp(`^(?:${elisions.join('|')})['’](?=.)`, 'iu') : null;
  const inversion = inversions.length ? new RegExp(`^(.+?)-(?:t-)?(${inversions.join('|')})$`, 'iu') : null;
  return (piece) => {
    const [, word, clitic] = (!grammar && CLITIC.exec(piece)) || [];
    if (word && clitic)
      return [
        { text: word, offset: 0 },
        { text: clitic, offset: word.length },
      ];
    const article = elision?.exec(piece)?.[0] ?? '';
    const parts: WordPart[] = article ? [{ text: article, offset: 0 }] : [];
    const rest = piece.slice(article.length);
    const [, verb, pronoun] = inversion?.exec(rest) ?? [];
    if (verb && pronoun)
      parts.push({ text: verb, offset: article.length }, { text: pronoun, offset: piece.length - pronoun.length });
    else parts.push({ text: rest, offset: article.length });
    return parts;
  };
}

const ARABIC_LETTER = /[\u0600-\u06ff]/;

function createToken(text: string, start: number): Token {
  const first = text.charAt(0);
  const lower = text.toLowerCase().replaceAll('’', "'");
  const kind = /[\p{L}@]/u.test(first) ? 'word' : /[\p{N}$]/u.test(first) ? 'number' : 'punctuation';
  return {
    text,
    lower: ARABIC_LETTER.test(lower) ? foldArabic(lower) : lower,
    start,
    end: start + text.length,
    sentence: 0,
    paragraph: 0,
    kind,
    isCapitalized: /^(?:\p{Lu}|(?:al|ad|an|ar|as|el|ibn)-\p{Lu})/u.test(text),
    isQuoted: false,
  };
}

const CLOSING_MARK = /^(?:["”’»)\]]|'')$/;
const SENTENCE_END = /^(?:[.!?…؟]|\.{3})$/;
const SENTENCE_START = /^(?:["“‘«„(]|''|``)$/;

/** Sets the sentence and paragraph numbers of tokens. */
function assignSentences(tokens: Token[], text: string): void {
  let sentence = 0;
  let paragraph = 0;
  for (const [at, token] of tokens.entries()) {
    const previous = tokens[at - 1];
    if (previous) {
      if (token.start > previous.end && text.slice(previous.end, token.start).includes('\n')) {
        paragraph++;
        sentence++;
      } else if (
        endsSentence(tokens, at - 1) &&
        !CLOSING_MARK.test(token.text) &&
        (/[\p{Lu}\p{Lo}\p{N}]/u.test(token.text.charAt(0)) || SENTENCE_START.test(token.text))
      )
        sentence++;
    }
    token.sentence = sentence;
    token.paragraph = paragraph;
  }
}

/** Tells whether a sentence ends at a token, ignoring closing marks after it. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (end > 0 && CLOSING_MARK.test(tokens[end]?.text ?? '')) end--;
  const token = tokens[end];
  return token !== undefined && SENTENCE_END.test(token.text);
}
