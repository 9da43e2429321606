import type { Token } from '../tokenizer.ts';
import type { ArabicPhrase } from './arabic-phrases.ts';
import { type ArabicWords, hasArticle, withoutArticle, withoutConjunction } from './arabic-words.ts';

/** A person's full name in the text. */
export interface ArabicName {
  /** Folded words without article. */
  words: string[];
  /** Token indexes of the first occurrence. */
  first: number;
  last: number;
}

const MAX_NAME_TOKENS = 5;

/** Tells whether a word is the second part of a first name: "عز الدين", "عبد الله". */
const isCompoundPart = (word: string) => /^(?:الدين|الله|الاسلام|الرحمن|العزيز)$/.test(word);

/** Finds where names of persons start and end, and remembers the full names of a text. */
export class ArabicNames {
  readonly fullNames: ArabicName[] = [];
  private readonly tokens: readonly Token[];
  private readonly words: ArabicWords;

  constructor(tokens: readonly Token[], words: ArabicWords) {
    this.tokens = tokens;
    this.words = words;
    for (let at = 0; at < tokens.length; at++) {
      const { lower, kind } = tokens[at] as Token;
      if (kind !== 'word' || !words.isFirstName(lower) || words.isFunctionWord(lower)) continue;
      const last = this.endOf(at, true);
      if (last > at) {
        this.remember(at, last);
        at = last;
      }
    }
  }

  /** Adds a full name. */
  remember(first: number, last: number): void {
    const words = this.wordsOf(first, last);
    if (!this.fullNames.some((one) => one.words.join() === words.join())) this.fullNames.push({ words, first, last });
  }

  /** Returns the folded words without article. */
  wordsOf(first: number, last: number): string[] {
    return this.tokens
      .slice(first, last + 1)
      .filter(({ kind }) => kind === 'word')
      .map(({ lower }) => withoutArticle(lower));
  }

  /** Returns the full name that one or two words are the end of; undefined if the text has none. */
  findFullName(words: readonly string[]): ArabicName | undefined {
    return this.fullNames.find(
      (name) => name.words.length > words.length && name.words.slice(-words.length).join(' ') === words.join(' '),
    );
  }

  /**
   * Finds the first full name in a sentence near a token of the same paragraph.
   *
   * @param offset number of sentences to go back, negative
   */
  firstInSentence(at: number, offset: number): ArabicPhrase | null {
    const { sentence, paragraph } = this.tokens[at] as Token;
    for (let first = at; first >= 0 && this.tokens[first]?.paragraph === paragraph; first--) {
      if (this.tokens[first]?.sentence !== sentence + offset) continue;
      let start = first;
      while (this.tokens[start - 1]?.sentence === sentence + offset) start--;
      for (let token = start; token <= first; token++) {
        const { lower, isQuoted } = this.tokens[token] as Token;
        const last = !isQuoted && this.words.isFirstName(lower) ? this.endOf(token, true) : token;
        if (last > token) return { first: token, last, head: token, name: { first: token, last } };
      }
      return null;
    }
    return null;
  }

  /** Tells whether a token is the last word of a known full name. */
  isKnownSurname(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && this.findFullName([withoutArticle(token.lower)]) !== undefined;
  }

  /**
   * Returns the last token of the name that starts at a token.
   *
   * @param mayTakeArticle whether the second word may have an article, as surnames do: "أحمد الطيب"
   * @param mayEndInArticle whether a later word may, which after some verbs is the object
   */
  endOf(first: number, mayTakeArticle: boolean, mayEndInArticle = mayTakeArticle): number {
    let last = first;
    while (last - first + 1 < MAX_NAME_TOKENS) {
      const [previous, next] = [this.tokens[last] as Token, this.tokens[last + 1]];
      if (next?.kind !== 'word' || next.sentence !== previous.sentence || next.isQuoted !== previous.isQuoted) break;
      const followsParticle = this.words.isNameParticle(previous.lower);
      const isSurname = last === first && this.mayBeSurname(last + 1);
      if (
        !followsParticle &&
        !isSurname &&
        !this.mayContinue(next.lower, last === first ? mayTakeArticle : mayEndInArticle)
      )
        break;
      last++;
      // A surname with an article ends the name: "أحمد الطيب", but not "عز الدين الأصبحي".
      if (!followsParticle && hasArticle(next.lower) && !isCompoundPart(next.lower)) break;
    }
    while (last > first && this.words.isNameParticle((this.tokens[last] as Token).lower)) last--;
    return last;
  }

  /** Tells whether a common noun after a first name is the surname, as in "سمير حداد": no complement follows. */
  private mayBeSurname(at: number): boolean {
    const { words } = this;
    const [token, next] = [this.tokens[at] as Token, this.tokens[at + 1]];
    const kind = words.classify(token.lower);
    if (words.isFunctionWord(token.lower) || words.verbKind(token.lower)) return false;
    if (kind !== 'other' && kind !== 'role' && kind !== 'adjective') return false;
    const endsPhrase =
      next?.kind !== 'word' ||
      words.isIn('quotedNouns', next.lower) ||
      /^(?:بال|لل)\p{L}{2}/u.test(next.lower) ||
      words.isIn('circumstantials', next.lower) ||
      words.isFunctionWord(next.lower) ||
      words.verbKind(next.lower) !== undefined;
    return kind === 'role' || hasArticle(token.lower)
      ? endsPhrase
      : endsPhrase || words.language.prepositions.has(next.lower);
  }

  private mayContinue(word: string, mayTakeArticle: boolean): boolean {
    const { words } = this;
    if (words.isFunctionWord(word)) return false;
    if (words.isNameParticle(word) || words.isFirstName(word) || isCompoundPart(word)) return true;
    const isPreposition = [word, withoutConjunction(word)].some((form) => words.language.prepositions.has(form));
    if (words.verbKind(word) || isPreposition) return false;
    if (words.isIn('circumstantials', word) || words.isIn('quotedNouns', word)) return false;
    if (words.classify(word) !== null) return false;
    // "للصحيفة", "بالحزب", "والخبير"
    if (/^(?:لل|بال|وال|كال|فال)\p{L}{2}/u.test(word)) return false;
    if (/^[وبلفك]/.test(word) && words.classify(word.slice(1)) !== null) return false;
    // "رسميًا"
    if (/[^يو]ا$/.test(word) && word.length > 5 && words.isAdjective(word.slice(0, -1))) return false;
    return mayTakeArticle || !hasArticle(word);
  }
}
