import type { FullName } from '../entities/people.ts';
import type { Naming, Phrase } from '../found.ts';
import type { Token } from '../tokens.ts';
import type { Grammar } from './grammar.ts';
import { Names } from './names.ts';
import { Nouns } from './nouns.ts';

/** A clause between what somebody is and the name has so many words at most. */
const CLAUSE = 8;

/** Tells how phrases of a text name their sources. */
export class Namings {
  private readonly tokens: readonly Token[];
  private readonly text: string;
  private readonly grammar: Grammar;
  private readonly nouns: Nouns;
  private readonly names: Names;

  constructor(tokens: readonly Token[], text: string, grammar: Grammar) {
    this.tokens = tokens;
    this.text = text;
    this.grammar = grammar;
    this.nouns = new Nouns(tokens, grammar);
    this.names = new Names(tokens, grammar, this.nouns);
  }

  /** @returns how a phrase names its source; null where it names none: a time, a number, a thing */
  of(phrase: Phrase, names: readonly FullName[]): Naming | null {
    const { language } = this.grammar;
    const { last } = phrase;
    const head = this.endOfFirstName(phrase);
    let first = phrase.first;
    while (first < head && (this.isIn(first, 'determiners') || this.tokens[first]?.kind === 'number')) first++;
    if (this.isIn(head, 'months') || this.grammar.adverb.has(this.tokens[head]?.lower ?? '')) return null;
    const definite = this.isIn(phrase.first, 'definite') && first > phrase.first;
    const start = this.names.startIn(first, head, names, first > phrase.first, phrase.speaks === true);
    const noun = this.nounOf(first, start > first ? start - 1 : head);
    const said = this.tokens[noun]?.lower ?? '';
    if (start <= head) {
      const name = this.between(start, head);
      const words = this.words(start, head);
      const role =
        start > first
          ? this.nouns.inNominative({ ...phrase, head: start - 1 }, first, this.between(first, start - 1))
          : this.apposition(last);
      const type = this.names.typeOf(start, head, start > first ? said : '');
      const proper = { name, words, type, proper: true, definite: false, noun: words.at(-1) ?? '' };
      if (
        type !== 'person' &&
        type !== 'news' &&
        start > first &&
        !language.newsNouns.has(said) &&
        !language.organisationNouns.has(said)
      ) {
        const whole = this.between(first, last);
        return { ...proper, name: whole, words: this.words(first, last) };
      }
      // "Beobachtungsstelle für Menschenrechte"
      if (type === 'institution' && last > head && this.grammar.compounds)
        return { ...proper, name: this.between(start, last), words: this.words(start, last) };
      return { ...proper, ...(role && type === 'person' && { role }) };
    }
    const common = {
      name: this.nouns.inNominative(phrase, first, this.between(first, last)),
      words: this.words(first, last).map((word) => this.nouns.baseOf(word)),
      proper: false,
      definite,
      noun: said,
    };
    const known = this.nouns.kindOf(noun);
    const kind = known ?? (phrase.speaks ? this.nouns.speakerAt(noun) : null);
    const titled = kind === 'news' || kind === 'institution' ? this.quotedBehind(head) : null;
    if (titled) return { ...titled, type: kind ?? 'institution' };
    const says =
      kind === 'unnamed' || kind === 'news' || this.isOfNews(phrase, said) || language.organisationNouns.has(said);
    const inside = says ? this.nameInside(phrase, names) : null;
    if (inside)
      return {
        ...inside,
        type: kind === 'unnamed' ? 'person' : this.isOfNews(phrase, said) ? 'news' : (kind ?? 'institution'),
        ...(kind === 'unnamed' && { role: inside.role ?? common.name }),
      };
    const behind = this.nameBehind(phrase, names);
    if (behind && kind === 'unnamed') return { ...behind, role: common.name };
    // "Angaben der Polizei", "ein Bericht der BBC": whose it is says it.
    const owner = kind === 'document' ? this.ownerOf(phrase, names) : null;
    if (owner) return owner;
    if (!kind || (kind === 'document' && this.grammar.empty.has(said))) return null;
    if (kind === 'unnamed' && definite && language.titles.has(said)) return { ...common, type: 'person' };
    return { ...common, type: kind, ...(!known && { vague: true }) };
  }

  private isIn(at: number, list: 'determiners' | 'definite' | 'months'): boolean {
    return this.grammar.language[list].has(this.tokens[at]?.lower ?? '');
  }

  /** "laut Trainer Urs Meier Beat Lund": of two full names side by side the first is meant. */
  private endOfFirstName({ first, head }: Phrase): number {
    const { firstNames } = this.grammar.language;
    const given = (at: number) => at >= first && firstNames.has(this.tokens[at]?.lower ?? '');
    return given(head - 1) && given(head - 3) && this.tokens[head - 2]?.capital ? head - 2 : head;
  }

  /** The noun of a phrase: its last word where adjectives stand before nouns only, else the first that a list knows. */
  private nounOf(first: number, last: number): number {
    if (this.grammar.compounds) return last;
    for (let at = first; at <= last; at++) if (this.nouns.kindOf(at)) return at;
    return Math.min(first, last);
  }

  /** "maire de Kiev Vitali Klitschko", "agencia palestina Wafa": the name that ends what is tied to a noun. */
  private nameInside({ first, head, last }: Phrase, names: readonly FullName[]): Naming | null {
    let start = last + 1;
    while (start - 1 > head && this.tokens[start - 1]?.capital && this.tokens[start - 1]?.kind === 'word') start--;
    if (start > last) return null;
    const { firstNames, attached } = this.grammar.language;
    const known = Array.from({ length: last - start }, (_, by) => start + by).find((at) =>
      firstNames.has((this.tokens[at] as Token).lower),
    );
    const tied = attached.has(this.tokens[start - 1]?.lower ?? '') || this.isIn(start - 1, 'determiners');
    const from = known ?? (tied || this.grammar.compounds ? null : start);
    if (from === null || from <= head) return null;
    const naming = this.of({ first: from, last, head: last }, names);
    if (!naming?.proper) return null;
    const opens = this.isIn(first, 'determiners') ? first + 1 : first;
    return { ...naming, role: this.between(opens, from - 1) };
  }

  /** "agencia de noticias", "agence de presse" */
  private isOfNews({ first, last }: Phrase, said: string): boolean {
    const { news, newsNouns } = this.grammar.language;
    return (
      newsNouns.has(said) ||
      this.tokens.slice(first, last + 1).some(({ lower, capital }) => !capital && news.has(lower))
    );
  }

  /** "Der Sprecher des Amtes, Urs Meier, sagte": the name between the commas. */
  private nameBehind({ last }: Phrase, names: readonly FullName[]): Naming | null {
    // "El técnico que la redactó, Unai Prats, …"
    let comma = last + 1;
    if (this.grammar.language.relatives.has(this.tokens[comma]?.lower ?? ''))
      while (comma - last < CLAUSE && this.tokens[comma]?.kind === 'word') comma++;
    if (this.tokens[comma]?.text !== ',') return null;
    const first = comma + 1;
    let to = first - 1;
    while (
      this.tokens[to + 1]?.capital &&
      this.tokens[to + 1]?.kind === 'word' &&
      this.tokens[to + 1]?.sentence === this.tokens[last]?.sentence
    )
      to++;
    if (to <= first) return null;
    const naming = this.of({ first, last: to, head: to }, names);
    return naming?.proper && naming.type === 'person' ? naming : null;
  }

  /** "die Zeitung „Ukrajinska Prawda“": a name between quotation marks. */
  private quotedBehind(head: number): Omit<Naming, 'type'> | null {
    if (!/^["„“»«]$/.test(this.tokens[head + 1]?.text ?? '')) return null;
    const first = head + 2;
    let to = first;
    while (to - first < 4 && this.tokens[to + 1]?.kind === 'word' && this.tokens[to + 1]?.quoted) to++;
    if (!this.tokens[first]?.capital || !/^["“”»«]$/.test(this.tokens[to + 1]?.text ?? '')) return null;
    const words = this.words(first, to);
    return { name: this.between(first, to), words, proper: true, definite: false, noun: words.at(-1) ?? '' };
  }

  private ownerOf({ head, last }: Phrase, names: readonly FullName[]): Naming | null {
    if (last <= head + 1) return null;
    const tie = this.tokens[head + 1] as Token;
    const first = this.isIn(head + 1, 'determiners') ? head + 1 : head + 2;
    if (!this.grammar.language.attached.has(tie.lower)) return null;
    let to = first;
    while (to < last && !this.grammar.language.attached.has(this.tokens[to + 1]?.lower ?? '')) to++;
    return this.of({ first, last, head: to }, names);
  }

  /** ", Chef der Polizei,": what stands behind a name between commas. */
  private apposition(last: number): string | undefined {
    if (this.tokens[last + 1]?.text !== ',') return undefined;
    const from = last + 2;
    let to = from - 1;
    while (
      to - from < 12 &&
      this.tokens[to + 1]?.kind !== 'sign' &&
      this.tokens[to + 1]?.sentence === this.tokens[last]?.sentence
    )
      to++;
    if (to < from || this.tokens[to + 1]?.text !== ',') return undefined;
    const part = this.tokens.slice(from, to + 1);
    const opens = this.isIn(from, 'determiners') ? part[1] : part[0];
    const { language, verb } = this.grammar;
    if (!opens || part.some(({ lower }) => verb.has(lower)) || language.relatives.has(part[0]?.lower ?? '')) {
      if (!opens || !this.isIn(from, 'determiners') || part.some(({ lower }) => verb.has(lower))) return undefined;
    }
    if (!part.some(({ lower }) => language.people.has(lower) || language.titles.has(lower))) return undefined;
    return this.between(this.isIn(from, 'determiners') ? from + 1 : from, to);
  }

  private between(from: number, to: number): string {
    return this.text.slice(this.tokens[from]?.start ?? 0, this.tokens[to]?.end ?? 0).replace(/\s+/g, ' ');
  }

  private words(from: number, to: number): string[] {
    return this.tokens
      .slice(from, to + 1)
      .filter(({ kind, lower }) => kind !== 'sign' && !this.grammar.language.determiners.has(lower))
      .map(({ lower }) => lower.replace(/\.$/, ''));
  }
}
