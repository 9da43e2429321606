import type { Phrase } from '../found.ts';
import type { Token } from '../tokens.ts';
import { MARK } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import type { Phrases } from './phrases.ts';

/** "X, the head of the Y, said": so long an aside may be. */
const ASIDE = 24;
/** So many words a name between quotation marks has at most. */
const TITLE = 4;

/** What stands between commas, brackets or quotation marks beside a name. */
export class Asides {
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;
  private readonly phrases: Phrases;

  constructor(tokens: readonly Token[], grammar: Grammar, phrases: Phrases) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.phrases = phrases;
  }

  /** "die Partei „Blaue Liste“ sagte": the noun before a name between quotation marks that close at a token. */
  namedInMarks(close: number): Phrase | null {
    if (!MARK.test(this.tokens[close]?.text ?? '')) return null;
    let open = close - 1;
    while (open > 0 && close - open <= TITLE && this.tokens[open]?.quoted) open--;
    if (!MARK.test(this.tokens[open]?.text ?? '') || !this.tokens[open + 1]?.capital) return null;
    const noun = this.tokens[open - 1];
    const { language } = this.grammar;
    const isNoun =
      noun?.sentence === this.tokens[close]?.sentence &&
      noun?.kind === 'word' &&
      [language.organisations, language.news, language.newsNouns, language.organisationNouns, language.documents].some(
        (list) => list.has(noun.lower),
      );
    return isNoun ? this.phrases.before(open - 1) : null;
  }

  /** Whom an aside tells of that closes at a sign, and where the phrase begins that it stands behind. */
  before(close: number): { phrase: Phrase; from: number } | null {
    const sign = this.tokens[close] as Token;
    const wanted = sign.text === ')' ? '(' : sign.text;
    for (let at = close - 1; at > 0 && close - at <= ASIDE; at--) {
      const token = this.tokens[at] as Token;
      if (token.sentence !== sign.sentence) return null;
      if (token.text !== wanted) continue;
      const [outer, inner] = [this.phrases.before(at - 1), this.phrases.after(at + 1)];
      // "Der Sprecher, Urs Meier, sagte": the name is the aside.
      const isInner = inner && this.isName(inner) && inner.last === close - 1 && !(outer && this.isName(outer));
      // What he is says the phrase before the name, where it is known to mean a person.
      const { people, titles } = this.grammar.language;
      const head = outer && (this.tokens[outer.head]?.lower ?? '');
      const told = head && (people.has(head) || titles.has(head));
      const phrase = isInner && !told ? inner : outer;
      // "Dem Schritt der Läuferin, …, merkte man"
      if (outer && this.grammar.oblique.has(this.tokens[outer.first]?.lower ?? '')) return null;
      return phrase && { phrase, from: (outer ?? phrase).first };
    }
    return null;
  }

  /** Two capitals that are a name, as far as a first name or no list tells. */
  isName({ first, last }: Phrase): boolean {
    const [opens, ends] = [this.tokens[first], this.tokens[last]];
    if (opens?.capital !== true || ends?.capital !== true) return false;
    const { firstNames } = this.grammar.language;
    const isUnknown = ({ lower, kind }: Token) => kind === 'word' && !this.grammar.isCommon(lower);
    return firstNames.has(opens.lower) || (last === first + 1 && isUnknown(opens) && isUnknown(ends));
  }
}
