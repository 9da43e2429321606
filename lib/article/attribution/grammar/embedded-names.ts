import type { Token } from '../tokenizer.ts';
import type { NounPhrase } from '../types.ts';
import { QUOTATION_MARK } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import type { PhraseText } from './phrase-text.ts';

/** Maximum length (in tokens, exclusive) of a relative clause between a role and its name. */
const MAX_RELATIVE_CLAUSE_TOKENS = 8;
const MAX_QUOTED_NAME_TOKENS = 4;
const MAX_ROLE_TOKENS = 12;

/** Finds names inside noun phrases, after them, and in apposition to them. */
export class EmbeddedNames {
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;
  private readonly text: PhraseText;

  constructor(tokens: readonly Token[], grammar: Grammar, text: PhraseText) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.text = text;
  }

  /**
   * Returns the last token of the first of two adjacent full names, which is the source: "laut Trainer Urs Meier Beat
   * Lund".
   */
  endOfFirstName({ first, head }: NounPhrase): number {
    const { firstNames } = this.grammar.language;
    const isFirstName = (at: number) => at >= first && firstNames.has(this.tokens[at]?.lower ?? '');
    return isFirstName(head - 1) && isFirstName(head - 3) && this.tokens[head - 2]?.isCapitalized ? head - 2 : head;
  }

  /** Finds the name that ends an attached phrase: "maire de Kiev Vitali Klitschko", "agencia palestina Wafa". */
  findTrailingName({ head, last }: NounPhrase): NounPhrase | null {
    const { firstNames, attached } = this.grammar.language;
    let start = last + 1;
    while (start - 1 > head && this.tokens[start - 1]?.isCapitalized && this.tokens[start - 1]?.kind === 'word')
      start--;
    if (start > last) return null;
    for (let at = start; at < last; at++)
      if (firstNames.has((this.tokens[at] as Token).lower)) return { first: at, last, head: last };
    const isAttached = attached.has(this.tokens[start - 1]?.lower ?? '') || this.text.isDeterminer(start - 1);
    return isAttached || this.grammar.compounds ? null : { first: start, last, head: last };
  }

  /** Finds the name between commas after a role: "Der Sprecher des Amtes, Urs Meier, sagte". */
  findNameAfterComma({ last }: NounPhrase): NounPhrase | null {
    const name = this.nameAfter(last);
    if (!name || this.grammar.compounds || this.startsWithFirstName(name)) return name;
    // "o ministro da Indústria, Comércio Exterior e Serviços, José Lund, disse": the role contains commas.
    const { sentence } = this.tokens[last] as Token;
    for (let at = name.last + 1; at - name.last <= MAX_ROLE_TOKENS && this.tokens[at]?.sentence === sentence; at++) {
      const later = this.tokens[at]?.text === ',' ? this.nameAfter(at - 1) : null;
      if (later && this.startsWithFirstName(later)) return later;
      if (this.grammar.attributionVerbs.has(this.tokens[at]?.lower ?? '')) break;
    }
    return name;
  }

  private startsWithFirstName({ first }: NounPhrase): boolean {
    return this.grammar.language.firstNames.has(this.tokens[first]?.lower ?? '');
  }

  private nameAfter(last: number): NounPhrase | null {
    // "El técnico que la redactó, Unai Prats, …"
    let comma = last + 1;
    if (this.grammar.language.relatives.has(this.tokens[comma]?.lower ?? ''))
      while (comma - last < MAX_RELATIVE_CLAUSE_TOKENS && this.tokens[comma]?.kind === 'word') comma++;
    if (this.tokens[comma]?.text !== ',') return null;
    const sentence = this.tokens[last]?.sentence;
    const first = comma + 1;
    let end = first - 1;
    for (let next = this.tokens[end + 1]; next?.isCapitalized && next.kind === 'word'; next = this.tokens[end + 1]) {
      if (next.sentence !== sentence) break;
      end++;
    }
    return end > first ? { first, last: end, head: end } : null;
  }

  /** Tells whether a phrase is a name in quotation marks of its own. */
  isQuotedName({ first, last }: NounPhrase): boolean {
    const marks = [this.tokens[first - 1], this.tokens[last + 1]];
    const isMarked = marks.every((mark) => mark !== undefined && !mark.isQuoted && QUOTATION_MARK.test(mark.text));
    return isMarked && this.tokens[first]?.isQuoted === true;
  }

  /** Finds the name in quotation marks after a noun: "die Zeitung „Ukrajinska Prawda“". */
  findQuotedName(head: number): NounPhrase | null {
    if (!/^["„“»«]$/.test(this.tokens[head + 1]?.text ?? '')) return null;
    const first = head + 2;
    let last = first;
    while (
      last - first < MAX_QUOTED_NAME_TOKENS &&
      this.tokens[last + 1]?.kind === 'word' &&
      this.tokens[last + 1]?.isQuoted
    )
      last++;
    const isClosed = /^["“”»«]$/.test(this.tokens[last + 1]?.text ?? '');
    return this.tokens[first]?.isCapitalized && isClosed ? { first, last, head: last } : null;
  }

  /** Finds the owner of a document: "Angaben der Polizei", "ein Bericht der BBC". */
  findOwner({ head, last }: NounPhrase): NounPhrase | null {
    const { attached } = this.grammar.language;
    if (last <= head + 1 || !attached.has((this.tokens[head + 1] as Token).lower)) return null;
    const first = this.text.isDeterminer(head + 1) ? head + 1 : head + 2;
    let ownerHead = first;
    while (ownerHead < last && !attached.has(this.tokens[ownerHead + 1]?.lower ?? '')) ownerHead++;
    return { first, last, head: ownerHead };
  }

  /** Finds the role in apposition to a name: ", Chef der Polizei,". */
  findRoleAfter(last: number): string | undefined {
    if (this.tokens[last + 1]?.text !== ',') return undefined;
    const { language, attributionVerbs } = this.grammar;
    const sentence = this.tokens[last]?.sentence;
    const first = last + 2;
    let end = first - 1;
    while (
      end - first < MAX_ROLE_TOKENS &&
      this.tokens[end + 1]?.kind !== 'punctuation' &&
      this.tokens[end + 1]?.sentence === sentence
    )
      end++;
    if (end < first || this.tokens[end + 1]?.text !== ',') return undefined;
    const part = this.tokens.slice(first, end + 1);
    const isDetermined = this.text.isDeterminer(first);
    const hasNoun = part.length > (isDetermined ? 1 : 0);
    const isRelativeClause = language.relatives.has(part[0]?.lower ?? '') && !isDetermined;
    if (!hasNoun || isRelativeClause || part.some(({ lower }) => attributionVerbs.has(lower))) return undefined;
    if (!part.some(({ lower }) => language.people.has(lower) || language.titles.has(lower))) return undefined;
    return this.text.between(isDetermined ? first + 1 : first, end);
  }

  /**
   * Tells whether a phrase denotes a news agency although its noun alone does not: "agencia de noticias", "agence de
   * presse".
   */
  isNewsPhrase({ first, last }: NounPhrase, headNoun: string): boolean {
    const { news, newsNouns } = this.grammar.language;
    const part = this.tokens.slice(first, last + 1);
    return newsNouns.has(headNoun) || part.some(({ lower, isCapitalized }) => !isCapitalized && news.has(lower));
  }
}
