import type { FullName } from '../entities/people.ts';
import type { SourceType } from '../found.ts';
import type { Token } from '../tokens.ts';
import type { Grammar } from './grammar.ts';
import type { Nouns } from './nouns.ts';

/** Where names begin, and what they are names of. */
export class Names {
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;
  private readonly nouns: Nouns;

  constructor(tokens: readonly Token[], grammar: Grammar, nouns: Nouns) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.nouns = nouns;
  }

  /**
   * @param determined an article opens the phrase
   * @param speaks a verb in the singular says that it speaks: a noun without an article is a name then
   * @returns where the name begins that a noun phrase ends with; behind its head where it ends with none
   */
  startIn(first: number, head: number, names: readonly FullName[], determined: boolean, speaks: boolean): number {
    const { compounds, language } = this.grammar;
    let start = head + 1;
    for (let at = head; at >= first; at--) {
      const token = this.tokens[at] as Token;
      const particle = !token.capital && start <= head && this.tokens[at - 1]?.capital === true && at > first;
      if (!token.capital && !particle) break;
      if (token.kind !== 'word') break;
      // A common noun stands before its name, or is the phrase.
      if (token.capital && this.nouns.kindOf(at) && !this.isFamilyName(at, names)) {
        // "Deutsche Bank", "Die Zeit": what has a capital and is no compound's part, behind another capital.
        if (compounds || at === first) break;
        if (!this.isOfName(at, first)) break;
      }
      if (token.capital) start = at;
    }
    if (start < head && language.honorifics.has((this.tokens[start] as Token).lower)) start++;
    if (start > head) return start;
    if (!compounds) return start;
    // "der Walliser Staatsrat"
    if (
      determined &&
      head - start === 1 &&
      /er$/.test(this.tokens[start]?.text ?? '') &&
      !this.hasFirstName([(this.tokens[start] as Token).lower])
    )
      start = head;
    const single = start === head;
    const word = this.tokens[head] as Token;
    const described = start > first && !(this.tokens[start - 1] as Token).capital;
    if (single && !this.isKnownName(word, names) && !(start > first && this.nouns.kindOf(start - 1)))
      return determined || described || !this.looksLikeName(word, speaks) ? head + 1 : start;
    // "der Abgeordnete Klaus Meier": an unknown noun before the first name is what he is.
    for (let at = start; at < head; at++) if (language.firstNames.has((this.tokens[at] as Token).lower)) return at;
    return start;
  }

  /** @param noun what stands before the name, in lower case */
  typeOf(first: number, last: number, noun: string): SourceType {
    const { language, known } = this.grammar;
    const part = this.tokens.slice(first, last + 1).filter(({ kind }) => kind === 'word');
    const [opens, ends] = [part[0] as Token, part.at(-1) as Token];
    if (noun) {
      if (language.newsNouns.has(noun)) return 'news';
      if (language.organisationNouns.has(noun)) return 'institution';
      if (language.people.has(noun) || language.titles.has(noun)) return 'person';
      // "Staatsrat Mathias Lund"
      if (part.length > 1 && language.firstNames.has(opens.lower)) return 'person';
      if (language.news.has(noun)) return 'news';
      if (language.organisations.has(noun)) return 'institution';
    }
    if (part.length > 1 && language.firstNames.has(opens.lower)) return 'person';
    if (part.some(({ lower }) => language.news.has(lower)) || known.has(ends.lower)) return 'news';
    if (part.some(({ lower }) => language.organisations.has(lower))) return 'institution';
    if (part.every(({ lower }) => language.places.has(lower))) return 'institution';
    if (/^\p{Lu}{2,6}$/u.test(ends.text) || /\p{Ll}{3,}\p{Lu}|\.\p{Ll}{2,3}$/u.test(ends.text)) return 'institution';
    return 'person';
  }

  /** A noun with a capital within a name: "Parlamento Europeo", "Cruz Roja". */
  private isOfName(at: number, first: number): boolean {
    return at > first || this.tokens[at]?.sentence === this.tokens[at - 1]?.sentence;
  }

  private isFamilyName(at: number, names: readonly FullName[]): boolean {
    const { lower } = this.tokens[at] as Token;
    const before = this.tokens[at - 1];
    return (
      (before?.capital === true && this.grammar.language.firstNames.has(before.lower)) ||
      names.some(
        ({ words, count }) => count > 0 && words.at(-1) === lower && words.length > 1 && this.hasFirstName(words),
      )
    );
  }

  private hasFirstName = (words: readonly string[]) => this.grammar.language.firstNames.has(words[0] ?? '');

  private isKnownName({ lower, text }: Token, names: readonly FullName[]): boolean {
    const { places, firstNames } = this.grammar.language;
    return (
      this.grammar.known.has(lower) ||
      names.some(({ words }) => words.at(-1) === lower) ||
      /^\p{Lu}{2,6}$/u.test(text) ||
      places.has(lower) ||
      firstNames.has(lower)
    );
  }

  /** A noun that no article stands before, anywhere in the text, may be a name: "Siemens". */
  private looksLikeName(word: Token, speaks: boolean): boolean {
    const { lower } = word;
    if (/(?:ung|heit|keit|schaft|tion|tät|ismus|nis)$/.test(lower)) return false;
    // A capital that opens a sentence says nothing: "Darin", "Teilhabe".
    const elsewhere = (token: Token, at: number) => {
      const before = this.tokens[at - 1];
      return token.text === word.text && before?.sentence === token.sentence && before.kind === 'word';
    };
    if (!speaks && !this.tokens.some(elsewhere)) return false;
    const isCommon = (token: Token, at: number) =>
      token.lower === lower &&
      ((at > 0 && this.grammar.language.determiners.has(this.tokens[at - 1]?.lower ?? '')) ||
        !token.capital ||
        this.isDescribed(at));
    return !this.tokens.some(isCommon) && (speaks || !/(?:innen|ungen|heiten|keiten|en)$/.test(lower));
  }

  /** An adjective before it: no name. */
  private isDescribed(at: number): boolean {
    const [before, token] = [this.tokens[at - 1], this.tokens[at]];
    if (before?.kind !== 'word' || before.capital || before.sentence !== token?.sentence) return false;
    const { language, adverb, verb } = this.grammar;
    const lists = [
      language.prepositions,
      language.auxiliaries,
      language.subordinators,
      language.attached,
      adverb,
      verb,
      language.pronouns,
    ];
    return /(?:e|en|er|es)$/.test(before.lower) && !lists.some((list) => list.has(before.lower));
  }
}
