import type { Token } from '../tokenizer.ts';
import type { ArabicPhrase, ArabicPhrases } from './arabic-phrases.ts';
import { type ArabicWords, hasArticle, withoutConjunction } from './arabic-words.ts';

/** Confidence (0–1) of an attribution, by how its content is marked. */
export const ARABIC_CONFIDENCE = { quoted: 0.9, clause: 0.85, according: 0.9, bare: 0.6, weak: 0.45 };

const MAX_TOKENS_TO_CONTENT = 36;
const MAX_ADVERBIAL_TOKENS = 12;
const OPENING_MARK = /^[«“"]$/;

/** Tells whether a token is a verb form or participle that attributes. */
export const isCueWord = (words: ArabicWords, { lower }: Token): boolean =>
  words.verbKind(lower) !== undefined || words.isIn('circumstantials', lower);

/** Finds what marks the content of an attribution, and what separates a verb from its subject. */
export class ArabicStatements {
  private readonly tokens: readonly Token[];
  private readonly words: ArabicWords;

  constructor(tokens: readonly Token[], words: ArabicWords) {
    this.tokens = tokens;
    this.words = words;
  }

  /**
   * Rates what follows a cue.
   *
   * @param end token index to stop before
   * @returns confidence (0–1) if a content clause, a colon or a quotation follows; otherwise 0
   */
  confidenceAfter(cue: number, end = Number.POSITIVE_INFINITY): number {
    const { sentence } = this.tokens[cue] as Token;
    for (let at = cue + 1; at < end && at - cue < MAX_TOKENS_TO_CONTENT; at++) {
      const token = this.tokens[at];
      if (!token || token.sentence !== sentence) break;
      if (token.text === ':') return ARABIC_CONFIDENCE.quoted;
      if (OPENING_MARK.test(token.text) && !this.isNameQuoted(at)) return ARABIC_CONFIDENCE.quoted;
      if (token.isQuoted || token.kind !== 'word') continue;
      if (this.words.isIn('complementizers', token.lower)) return ARABIC_CONFIDENCE.clause;
      if (isCueWord(this.words, token) && /^[وف]/.test(token.lower) && this.words.classify(token.lower) === null) break;
    }
    return 0;
  }

  isNegated(cue: number): boolean {
    const previous = this.tokens[cue - 1];
    const [word, sentence] = [previous?.lower ?? '', this.tokens[cue]?.sentence];
    // "ما قال إن": what somebody said.
    return previous?.sentence === sentence && word !== 'ما' && this.words.isIn('negations', word);
  }

  /** Tells whether a verb form is a noun there: after an article, a preposition or a number. */
  isNoun(cue: number): boolean {
    const previous = this.tokens[cue - 1];
    if (hasArticle((this.tokens[cue] as Token).lower)) return true;
    if (previous?.sentence !== this.tokens[cue]?.sentence || previous?.kind !== 'word') return false;
    return (
      this.words.language.prepositions.has(previous.lower) && this.words.sourcePhraseLength(this.tokens, cue - 1) === 0
    );
  }

  /** Returns the first token, from `at` on, that is neither an adverbial nor an addressee. */
  skipAdverbials(at: number): number {
    let next = at;
    for (let count = 0; count < MAX_ADVERBIAL_TOKENS; count++) {
      const length = this.adverbialLength(next);
      if (length === 0) break;
      next += length;
    }
    return next;
  }

  private adverbialLength(at: number): number {
    const token = this.tokens[at];
    if (!token || token.sentence !== this.tokens[at - 1]?.sentence) return 0;
    const { lower } = token;
    const next = this.tokens[at + 1]?.lower ?? '';
    // "أكد ذلك الوزير", "قال كل من الوزير"
    if (/^(?:ذلك|هذا)$/.test(lower) && !hasArticle(next)) return 1;
    if (lower === 'كل' && next === 'من') return 2;
    if (this.words.isIn('adverbs', lower) || this.words.classify(lower) === 'time' || token.kind === 'number') return 1;
    if (token.text === '،' || token.text === ',') return this.parenthesisLength(at);
    const isAddressee = /^ل/.test(lower) && (lower === 'ل' || this.words.classify(lower.slice(1)) === 'news');
    if (isAddressee) return this.addresseeLength(at);
    if (lower === 'في' || lower === 'خلال' || lower === 'عبر' || lower === 'على') return this.occasionLength(at);
    return 0;
  }

  /** Returns the length of an adverbial between commas: "، أمس،"; 0 if there is none. */
  private parenthesisLength(at: number): number {
    for (let end = at + 1; end - at <= MAX_ADVERBIAL_TOKENS; end++) {
      const token = this.tokens[end];
      if (token?.sentence !== this.tokens[at]?.sentence) return 0;
      if (token?.text !== '،' && token?.text !== ',') continue;
      const opening = (this.tokens[at + 1] as Token).lower;
      const isAdverbial =
        this.words.classify(opening) === 'time' ||
        this.words.language.prepositions.has(opening) ||
        /^[لب]/.test(opening);
      return isAdverbial ? end - at + 1 : 0;
    }
    return 0;
  }

  /** Returns the length of an addressee: "لصحيفة «المرفأ»", "لـ«المرفأ»". */
  private addresseeLength(at: number): number {
    let end = at + 1;
    while (
      this.tokens[end]?.sentence === this.tokens[at]?.sentence &&
      OPENING_MARK.test(this.tokens[end]?.text ?? '')
    ) {
      end++;
      while (this.tokens[end]?.isQuoted) end++;
      end++;
    }
    const next = this.tokens[end]?.lower ?? '';
    const isAttribute = end === at + 1 && this.words.classify(next) === 'news';
    return end - at + (isAttribute || this.words.isAdjective(next) ? 1 : 0);
  }

  /** Returns the length of "في بيان", "خلال مؤتمر صحافي"; 0 if no occasion of speech follows. */
  private occasionLength(at: number): number {
    const noun = this.tokens[at + 1]?.lower ?? '';
    if (!this.words.isIn('occasions', noun)) return 0;
    let end = at + 2;
    const isAttribute = (word: string) =>
      this.words.isAdjective(word) || /^(?:صح(?:ا)?في|خاص|متلفز|صحافيه|صحفيه|له|لها)$/.test(word);
    while (isAttribute(this.tokens[end]?.lower ?? '')) end++;
    return end - at;
  }

  /** Tells whether a quotation mark opens a name after its noun, not a statement. */
  private isNameQuoted(open: number): boolean {
    const previous = this.tokens[open - 1];
    if (previous?.kind !== 'word') return false;
    const kind = this.words.classify(previous.lower) ?? this.words.classify(previous.lower.slice(1));
    return previous.lower === 'ل' || kind === 'news' || kind === 'organisation';
  }

  /** Finds the noun phrase after a preposition, which may be prefixed to it: "للبيان", "لصحيفة". */
  afterPreposition(first: number, phrases: ArabicPhrases): ArabicPhrase | null {
    const token = this.tokens[first];
    if (!token) return null;
    if (OPENING_MARK.test(token.text)) {
      let last = first + 1;
      while (this.tokens[last + 1]?.isQuoted) last++;
      return this.tokens[first + 1]?.isQuoted ? { first: first + 1, last, head: first + 1 } : null;
    }
    const stem = withoutConjunction(token.lower);
    const isPrefixed = /^لل\p{L}/u.test(stem) || (/^ل/.test(stem) && this.words.classify(stem) === null);
    if (!isPrefixed) return phrases.startingAt(first);
    const rest = phrases.startingAt(first + 1);
    const kind = this.words.classify(stem.slice(1)) ?? this.words.classify(stem);
    // The word itself, and what belongs to it.
    const last =
      kind !== null && rest && !rest.name && this.belongsTo(first + 1) ? rest.last : (rest?.name?.last ?? first);
    const takesName = kind === 'role' && rest?.name ? { name: rest.name } : {};
    return { first, last: rest?.name && kind !== 'role' ? first : last, head: first, ...takesName };
  }

  private belongsTo(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && (hasArticle(token.lower) || this.words.classify(token.lower) !== null);
  }
}

/** Returns the gender and number of a verb form or participle: `f`, `p` or `m`. */
export function formOf(word: string): 'f' | 'p' | 'm' {
  const stem = withoutConjunction(word).replace(/^س(?=[يت])/, '');
  if (/(?:وا|ون|ين)$/.test(stem)) return 'p';
  return /[ته]$/.test(stem) || /^ت\p{L}{3}/u.test(stem) ? 'f' : 'm';
}
