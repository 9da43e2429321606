import type { Token } from '../tokenizer.ts';
import type { Grammar } from './grammar.ts';
import type { PhraseWords } from './phrase-words.ts';

/** Maximum number of tokens in a noun phrase, and in each phrase attached to it. */
export const MAX_PHRASE_TOKENS = 18;
/** Maximum number of adjectives between a determiner and the noun group. */
const MAX_ADJECTIVES = 4;
const PARTICIPLE = /(?:[ai]d[oa]|ée?)s?$/;

/** Maximum number of tokens from the preposition to the noun in "mit den Plänen der Stadt vertraute Personen". */
export const MAX_EXTENSION_TOKENS = 7;
/** Matches German participles before a noun. */
const GERMAN_PARTICIPLE = /^\p{Ll}{2,}(?:t|en|d)en?$/u;

/** Finds where noun groups start and end: a noun with its adjectives and names, without attached phrases. */
export class NounGroups {
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;
  private readonly words: PhraseWords;

  constructor(tokens: readonly Token[], grammar: Grammar, words: PhraseWords) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.words = words;
  }

  /**
   * Finds the end of a noun group.
   *
   * @param first first token after the determiner
   * @param phraseStart first token of the phrase
   * @returns index of the last token of the noun group that starts at `first`; `first - 1` if none does
   */
  endOf(first: number, phraseStart: Token): number {
    const { compounds } = this.grammar;
    let last = first - 1;
    let capitals = 0;
    for (let at = first; at - first < MAX_PHRASE_TOKENS; at++) {
      const token = this.tokens[at];
      if (!token) break;
      if (capitals > 0 && (this.words.isNameParticle(at) || this.words.joinsRoles(at))) continue;
      if (!this.words.isNominal(at, phraseStart)) break;
      if (!token.isCapitalized && !this.mayFollow(token, capitals)) break;
      if (token.isCapitalized) capitals++;
      last = at;
    }
    // "el grupo apoyado por Irán"
    const isPassive =
      !compounds &&
      last > first &&
      /^p[ao]r$/.test(this.tokens[last + 1]?.lower ?? '') &&
      PARTICIPLE.test(this.tokens[last]?.lower ?? '');
    if (isPassive) last--;
    return compounds && capitals === 0 ? first - 1 : last;
  }

  /**
   * Returns the first token of the noun group (including its determiner) that ends at a token; `last + 1` if none does.
   */
  startOf(last: number): number {
    const end = this.tokens[last] as Token;
    const { compounds } = this.grammar;
    let first = last + 1;
    for (let at = last; at >= 0 && last - at < MAX_PHRASE_TOKENS; at--) {
      const token = this.tokens[at] as Token;
      if (token.sentence !== end.sentence || token.isQuoted !== end.isQuoted) break;
      if (this.words.isNameParticle(at)) continue;
      if (first <= last && this.words.isArticleOfOutlet(at)) {
        first = at;
        continue;
      }
      if (this.words.isDeterminer(at)) {
        if (first <= last) first = at;
        break;
      }
      const isNumber = token.kind === 'number' && first <= last;
      if (!isNumber && !this.words.isNominal(at, end)) break;
      if (compounds && !token.isCapitalized) {
        if (at === last || !this.words.mayBeAdjective(token) || !this.followsDeterminer(at - 1, end)) break;
      }
      first = at;
    }
    return first;
  }

  /** Returns the noun after a participle with words of its own: "zwei mit dem Plan vertraute Personen"; 0 if there is none. */
  endOfExtended(preposition: number): number {
    const { language, compounds } = this.grammar;
    if (!compounds || !language.prepositions.has(this.tokens[preposition]?.lower ?? '')) return 0;
    for (let at = preposition + 2; at - preposition <= MAX_EXTENSION_TOKENS; at++) {
      const noun = this.tokens[at + 1];
      if (!noun || noun.sentence !== this.tokens[preposition]?.sentence || this.tokens[at]?.kind !== 'word') return 0;
      const isParticiple = GERMAN_PARTICIPLE.test(this.tokens[at]?.text ?? '') && !this.words.isDeterminer(at);
      if (isParticiple && language.people.has(noun.lower)) return at + 1;
    }
    return 0;
  }

  /**
   * Tells whether a lower-case word may continue a noun group: not after a name ("dijo Pérez ayer") nor, in German,
   * after a noun.
   */
  private mayFollow(token: Token, capitals: number): boolean {
    if (this.grammar.compounds) return capitals === 0 && this.words.mayBeAdjective(token);
    return capitals === 0 || this.words.isAdjectiveOfNames(token);
  }

  /** Tells whether there are only adjectives between a token and a determiner before it. */
  private followsDeterminer(from: number, end: Token): boolean {
    for (let at = from; at >= 0 && from - at < MAX_ADJECTIVES; at--) {
      if (this.words.isDeterminer(at)) return true;
      const token = this.tokens[at];
      if (!token || token.sentence !== end.sentence || token.isCapitalized || !this.words.mayBeAdjective(token))
        return false;
    }
    return false;
  }
}
