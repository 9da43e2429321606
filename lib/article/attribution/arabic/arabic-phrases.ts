import type { Token } from '../tokenizer.ts';
import type { NounPhrase } from '../types.ts';
import type { ArabicNames } from './arabic-names.ts';
import { ArabicPhraseBounds } from './arabic-phrase-bounds.ts';
import { type ArabicWords, hasArticle } from './arabic-words.ts';

const MAX_PHRASE_TOKENS = 18;
const MAX_QUOTED_NAME_TOKENS = 5;
const OPENING_MARK = /^[«“"(]$/;
const CLOSING_MARK = /^[»”")]$/;

/** A noun phrase, and the range of the person's name in it. */
export interface ArabicPhrase extends NounPhrase {
  /** Token indexes of the name; missing if the phrase contains none. */
  name?: { first: number; last: number };
}

/** Finds noun phrases: roles with their complements and names, institutions, descriptions. */
export class ArabicPhrases {
  private readonly tokens: readonly Token[];
  private readonly words: ArabicWords;
  private readonly names: ArabicNames;
  private readonly bounds: ArabicPhraseBounds;

  constructor(tokens: readonly Token[], words: ArabicWords, names: ArabicNames) {
    this.tokens = tokens;
    this.words = words;
    this.names = names;
    this.bounds = new ArabicPhraseBounds(tokens, words);
  }

  /**
   * Finds the noun phrase that starts at a token.
   *
   * @param isAfterSpeech whether the phrase follows a verb that takes no object besides its statement, so that an unknown
   *   name may have a surname with article
   */
  startingAt(first: number, isAfterSpeech = true): ArabicPhrase | null {
    const start = this.tokens[first];
    if (start?.kind !== 'word' || !this.mayOpen(first)) return null;
    let last = first - 1;
    let isDefinite = false;
    for (let at = first; at - first < MAX_PHRASE_TOKENS; at++) {
      const token = this.tokens[at];
      if (!token || token.sentence !== start.sentence) break;
      if (OPENING_MARK.test(token.text)) {
        const close = this.endOfQuotedName(at);
        if (close < 0) break;
        last = close;
        at = close;
        isDefinite = true;
        continue;
      }
      if (token.text === '،' || token.text === ',') {
        const name = this.nameAfterComma(at, first);
        return name ? { first, last: name.last, head: first, name } : this.finish(first, last);
      }
      if (token.kind !== 'word' || token.isQuoted !== start.isQuoted) break;
      // After a verb that takes an object, an unknown noun is the object: "يرفض أصحاب السفن عقود المرفأ".
      const mayBeUnknownName = isDefinite && (isAfterSpeech || this.names.isKnownSurname(at) || this.isNameOfTwo(at));
      if (this.startsName(at, first, mayBeUnknownName)) {
        const end = this.names.endOf(
          at,
          at > first || isAfterSpeech || this.words.isFirstName(token.lower),
          isAfterSpeech,
        );
        return { first, last: end, head: first, name: { first: at, last: end } };
      }
      if (at > first && this.bounds.ends(at, first)) break;
      last = at;
      isDefinite ||= hasArticle(token.lower) || this.words.classify(token.lower) === 'place';
    }
    return this.finish(first, last);
  }

  /** Tells whether two words after an adjective may be a name: "وزير الثقافة المغربي سفيان العلمي". */
  private isNameOfTwo(at: number): boolean {
    const isAfterAdjective = this.words.classify((this.tokens[at - 1] as Token).lower) === 'adjective';
    return isAfterAdjective && this.names.endOf(at, true, false) > at;
  }

  private finish(first: number, last: number): ArabicPhrase | null {
    return last < first ? null : { first, last, head: first };
  }

  private mayOpen(at: number): boolean {
    const { lower } = this.tokens[at] as Token;
    const { words } = this;
    if (this.isUmmInName(at)) return true;
    if (words.language.prepositions.has(lower)) return false;
    if (words.classify(lower) !== null && words.classify(lower) !== 'time') return true;
    if (words.isFunctionWord(lower)) return false;
    if (words.isFirstName(lower) || words.isNameParticle(lower)) return true;
    return !(
      words.isIn('adverbs', lower) ||
      words.classify(lower) === 'time' ||
      words.verbKind(lower) !== undefined ||
      this.bounds.isPrefixedPreposition(lower)
    );
  }

  /**
   * Tells whether the name of a person starts at a token.
   *
   * @param mayBeUnknownName whether a word that is in no list may be a name after the role before it
   */
  private startsName(at: number, first: number, mayBeUnknownName: boolean): boolean {
    const { lower } = this.tokens[at] as Token;
    const { words } = this;
    if (this.isUmmInName(at)) return true;
    // "المتحدث باسم": not the first name Basem.
    if (words.isFunctionWord(lower) || (lower === 'باسم' && at > first)) return false;
    const isAfterSource = words.isIn('circumstantials', lower) || words.isIn('quotedNouns', lower);
    if (words.language.prepositions.has(lower) || isAfterSource) return false;
    if (words.isFirstName(lower)) return true;
    if (/^(?:عبد|ابو|ابن|بن|ام)$/.test(lower) && this.tokens[at + 1]?.kind === 'word') return true;
    if (
      at === first &&
      this.names.isKnownSurname(at) &&
      !/^(?:role|organisation|news)$/.test(words.classify(lower) ?? '')
    )
      return true;
    if (words.classify(lower) !== null || words.language.prepositions.has(lower)) return false;
    if (words.verbKind(lower) || this.bounds.isPrefixedPreposition(lower) || this.bounds.isConjoined(lower))
      return false;
    if (at === first) return !hasArticle(lower) && !this.isUnknownRole(first);
    const head = words.classify((this.tokens[first] as Token).lower);
    if (head !== 'role' && !this.isUnknownRole(first)) return false;
    const previous = (this.tokens[at - 1] as Token).lower;
    const isTitle = words.language.titles.has(previous) && hasArticle(previous);
    if (isTitle) return true;
    return mayBeUnknownName && !hasArticle(lower);
  }

  /** Tells whether an unknown noun with a complement precedes a name: "مصفف الشعر فوشيه". */
  private isUnknownRole(first: number): boolean {
    const [noun, complement, name] = [this.tokens[first], this.tokens[first + 1], this.tokens[first + 2]];
    if (noun?.kind !== 'word' || complement?.kind !== 'word' || name?.kind !== 'word') return false;
    const { words } = this;
    if (words.classify(noun.lower) !== null || hasArticle(noun.lower) || words.isFirstName(noun.lower)) return false;
    if (!hasArticle(complement.lower) || name.sentence !== noun.sentence || hasArticle(name.lower)) return false;
    const isUnknown =
      words.classify(name.lower) === null &&
      !words.verbKind(name.lower) &&
      !words.language.prepositions.has(name.lower);
    return (
      words.isFirstName(name.lower) ||
      (isUnknown && !words.isFunctionWord(name.lower) && !this.bounds.isConjoined(name.lower))
    );
  }

  /** Tells whether "أم" is part of a name, not the conjunction "or". */
  private isUmmInName(at: number): boolean {
    return this.tokens[at]?.lower === 'ام' && this.words.isFirstName(this.tokens[at + 1]?.lower ?? '');
  }

  /**
   * Returns the closing mark of a name in quotation marks or brackets after its noun: "صحيفة «المرفأ»"; −1 if there is
   * none.
   */
  private endOfQuotedName(open: number): number {
    const noun = this.tokens[open - 1];
    const kind = noun?.kind === 'word' ? this.words.classify(noun.lower) : null;
    if (kind !== 'news' && kind !== 'organisation' && kind !== 'document' && kind !== 'role') return -1;
    for (let at = open + 1; at - open <= MAX_QUOTED_NAME_TOKENS + 1; at++) {
      const token = this.tokens[at];
      if (!token || token.sentence !== noun?.sentence) return -1;
      if (CLOSING_MARK.test(token.text)) return at > open + 1 ? at : -1;
    }
    return -1;
  }

  /** Finds the name after a role and a comma: "رئيس اللجنة، عبادة الكافي، أن". */
  private nameAfterComma(comma: number, first: number): { first: number; last: number } | null {
    if (this.words.classify((this.tokens[first] as Token).lower) !== 'role') return null;
    let start = comma + 1;
    while (this.words.language.titles.has(this.tokens[start]?.lower ?? '')) start++;
    const token = this.tokens[start];
    if (token?.kind !== 'word' || token.sentence !== this.tokens[comma]?.sentence || token.isQuoted) return null;
    const { lower } = token;
    const isKnown = this.words.isFirstName(lower) || start > comma + 1 || this.names.isKnownSurname(start);
    if (!isKnown && (!this.mayOpen(start) || this.words.classify(lower) !== null || hasArticle(lower))) return null;
    const last = this.names.endOf(start, true);
    const next = this.tokens[last + 1];
    const isClosed = next?.kind !== 'word' || this.words.isFunctionWord(next.lower);
    return isKnown || (isClosed && last > start) ? { first: start, last } : null;
  }
}
