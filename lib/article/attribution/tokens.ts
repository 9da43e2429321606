/** Words and signs of a text, each where it stands, with its sentence and its paragraph. */
import type { Language } from './language.ts';

export interface Token {
  text: string;
  lower: string;
  /** UTF-16 offsets. */
  start: number;
  end: number;
  /** Numbers of its sentence and its paragraph. */
  sentence: number;
  paragraph: number;
  kind: 'word' | 'number' | 'sign';
  /** Does it begin with a capital? */
  capital: boolean;
  /** Is it within quotation marks? The marks themselves are not. */
  quoted: boolean;
}

const PIECE =
  /\p{Lu}\.(?:\p{Lu}\.)+|[\p{L}\p{M}]+(?:['’&.-](?=\p{L})[\p{L}\p{M}]+|-\p{N}+)*|@\w+|\$?\p{N}+(?:[.,:/-]\p{N}+)*%?[\p{L}]*|\.{3}|''|``|\S/gu;
const CLITIC = /^(.+?)(['’](?:s|ve|d|ll|re|m))$/i;

/** @param text paragraphs parted by line breaks */
export function tokensOf(text: string, { abbreviations: short, grammar }: Language): Token[] {
  const elision = grammar?.elisions?.length ? new RegExp(`^(?:${grammar.elisions.join('|')})['’](?=.)`, 'iu') : null;
  const inversion = grammar?.inversions?.length
    ? new RegExp(`^(.+?)-(?:t-)?(${grammar.inversions.join('|')})$`, 'iu')
    : null;
  const tokens: Token[] = [];
  const add = (piece: string, start: number) => {
    const first = piece.charAt(0);
    const kind = /[\p{L}@]/u.test(first) ? 'word' : /[\p{N}$]/u.test(first) ? 'number' : 'sign';
    tokens.push({
      text: piece,
      lower: piece.toLowerCase().replace(/’/g, "'"),
      start,
      end: start + piece.length,
      sentence: 0,
      paragraph: 0,
      kind,
      capital: /^(?:\p{Lu}|(?:al|ad|an|ar|as|el|ibn)-\p{Lu})/u.test(piece),
      quoted: false,
    });
  };
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const before = tokens.at(-1);
    // "Mr." and "J." are one word.
    if (
      piece === '.' &&
      before?.end === index &&
      (short.has(before.lower) || /^\p{Lu}$/u.test(before.text)) &&
      /^\s?\S/.test(text.slice(index + 1))
    ) {
      before.text += '.';
      before.end++;
      continue;
    }
    const [, word, s] = (!grammar && CLITIC.exec(piece)) || [];
    if (word && s) {
      add(word, index);
      add(s, index + word.length);
      continue;
    }
    // "l'agence", "dit-il"
    const cut = elision?.exec(piece)?.[0] ?? '';
    if (cut) add(cut, index);
    const rest = piece.slice(cut.length);
    const [, verb, pronoun] = inversion?.exec(rest) ?? [];
    if (verb && pronoun) {
      add(verb, index + cut.length);
      add(pronoun, index + piece.length - pronoun.length);
    } else add(rest, index + cut.length);
  }
  number(tokens, text);
  return tokens;
}

const CLOSING = /^(?:["”’»)\]]|'')$/;
const ENDS = /^(?:[.!?…]|\.{3})$/;

function number(tokens: Token[], text: string): void {
  let sentence = 0;
  let paragraph = 0;
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (before) {
      const between = text.slice(before.end, token.start);
      if (between.includes('\n')) {
        paragraph++;
        sentence++;
      } else if (
        endsAt(tokens, at - 1) &&
        !CLOSING.test(token.text) &&
        (/[\p{Lu}\p{N}]/u.test(token.text.charAt(0)) || /^(?:["“‘«„(]|''|``)$/.test(token.text))
      )
        sentence++;
    }
    token.sentence = sentence;
    token.paragraph = paragraph;
  }
}

/** Does the sentence end with the token, closing marks included? */
function endsAt(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (end > 0 && CLOSING.test(tokens[end]?.text ?? '')) end--;
  const sign = tokens[end];
  return sign !== undefined && ENDS.test(sign.text);
}
