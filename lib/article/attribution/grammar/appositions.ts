import type { Token } from '../tokenizer.ts';
import type { NounPhrase } from '../types.ts';
import { QUOTATION_MARK } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import type { NounPhrases } from './noun-phrases.ts';

const MAX_APPOSITION_TOKENS = 24;
const MAX_QUOTED_NAME_TOKENS = 4;

/** The noun phrase that an apposition explains. */
export interface AppositionHost {
  /** The phrase that names the person: the one before the apposition, or the apposition itself. */
  phrase: NounPhrase;
  /** Token index where the phrase before the apposition starts. */
  first: number;
}

/** Finds what appositions between commas, brackets, dashes or quotation marks belong to. */
export class Appositions {
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;
  private readonly phrases: NounPhrases;

  constructor(tokens: readonly Token[], grammar: Grammar, phrases: NounPhrases) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.phrases = phrases;
  }

  /**
   * Finds the noun before a quoted name: "die Partei „Blaue Liste“ sagte".
   *
   * @param close token index of the closing quotation mark
   */
  phraseBeforeQuotedName(close: number): NounPhrase | null {
    if (!QUOTATION_MARK.test(this.tokens[close]?.text ?? '')) return null;
    let open = close - 1;
    while (open > 0 && close - open <= MAX_QUOTED_NAME_TOKENS && this.tokens[open]?.isQuoted) open--;
    if (!QUOTATION_MARK.test(this.tokens[open]?.text ?? '') || !this.tokens[open + 1]?.isCapitalized) return null;
    const noun = this.tokens[open - 1];
    if (noun?.sentence !== this.tokens[close]?.sentence || noun?.kind !== 'word') return null;
    const { organisations, news, newsNouns, organisationNouns, documents } = this.grammar.language;
    const lists = [organisations, news, newsNouns, organisationNouns, documents];
    return lists.some((list) => list.has(noun.lower)) ? this.phrases.endingAt(open - 1) : null;
  }

  /**
   * Finds the phrase that an apposition belongs to.
   *
   * @param close token index of the punctuation mark that ends the apposition
   */
  findHost(close: number): AppositionHost | null {
    const closing = this.tokens[close] as Token;
    const opening = closing.text === ')' ? '(' : closing.text;
    for (let at = close - 1; at > 0 && close - at <= MAX_APPOSITION_TOKENS; at--) {
      const token = this.tokens[at] as Token;
      if (token.sentence !== closing.sentence) return null;
      if (token.text === opening) return this.chooseHost(at, close);
    }
    return null;
  }

  /**
   * Tells whether a phrase looks like a person's name: it contains a first name, or two capitalised words that are in
   * no list.
   */
  isPersonName({ first, last }: NounPhrase): boolean {
    const [opening, ending] = [this.tokens[first], this.tokens[last]];
    if (opening?.isCapitalized !== true || ending?.isCapitalized !== true) return false;
    const isUnknown = ({ lower, kind }: Token) => kind === 'word' && !this.grammar.isKnownNoun(lower);
    return (
      this.grammar.language.firstNames.has(opening.lower) ||
      (last === first + 1 && isUnknown(opening) && isUnknown(ending))
    );
  }

  private hasFirstName({ first }: NounPhrase): boolean {
    return this.grammar.language.firstNames.has(this.tokens[first]?.lower ?? '');
  }

  private chooseHost(open: number, close: number): AppositionHost | null {
    const { people, titles } = this.grammar.language;
    const outer = this.phrases.endingAt(open - 1);
    const inner = this.phrases.startingAt(open + 1);
    // "Dem Schritt der Läuferin, …, merkte man"
    if (outer && this.grammar.nonSubjectArticles.has(this.tokens[outer.first]?.lower ?? '')) return null;
    // "Der Sprecher, Urs Meier, sagte": the apposition is the name, unless the noun before is a known role.
    const isNameInside =
      inner &&
      inner.last === close - 1 &&
      this.isPersonName(inner) &&
      !(outer && this.isPersonName(outer) && (this.hasFirstName(outer) || !this.hasFirstName(inner)));
    const head = outer && (this.tokens[outer.head]?.lower ?? '');
    const isKnownRole = head && (people.has(head) || titles.has(head));
    const phrase = isNameInside && !isKnownRole ? inner : outer;
    return phrase && { phrase, first: (outer ?? phrase).first };
  }
}
