import type { FullName } from '../entities/people.ts';
import type { Naming, Phrase, SourceType } from '../found.ts';
import type { Words } from '../language.ts';
import type { Token } from '../tokens.ts';
import type { Grammar } from './phrases.ts';

/** Tells how phrases of a text name their sources. */
export class Namings {
  private readonly tokens: readonly Token[];
  private readonly text: string;
  private readonly grammar: Grammar;

  constructor(tokens: readonly Token[], text: string, grammar: Grammar) {
    this.tokens = tokens;
    this.text = text;
    this.grammar = grammar;
  }

  /** @returns how a phrase names its source; null where it names none: a time, a number, a thing */
  of(phrase: Phrase, names: readonly FullName[]): Naming | null {
    const { language } = this.grammar;
    const { head, last } = phrase;
    let first = phrase.first;
    while (first < head && (this.isIn(first, 'determiners') || this.tokens[first]?.kind === 'number')) first++;
    if (this.isIn(head, 'months') || this.grammar.adverb.has(this.tokens[head]?.lower ?? '')) return null;
    const definite = this.isIn(phrase.first, 'definite') && first > phrase.first;
    const start = this.startOfName(first, head, names, first > phrase.first);
    const noun = this.nounOf(first, start > first ? start - 1 : head);
    const said = this.tokens[noun]?.lower ?? '';
    if (start <= head) {
      const name = this.between(start, head);
      const words = this.words(start, head);
      const role =
        start > first
          ? this.inNominative({ ...phrase, head: start - 1 }, first, this.between(first, start - 1))
          : this.apposition(last);
      const type = this.typeOfName(start, head, start > first ? said : '');
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
      return { ...proper, ...(role && type === 'person' && { role }) };
    }
    const common = {
      name: this.inNominative(phrase, first, this.between(first, last)),
      words: this.words(first, last).map((word) => this.baseOf(word)),
      proper: false,
      definite,
      noun: said,
    };
    const kind = this.kindOf(noun);
    const titled = kind === 'news' || kind === 'institution' ? this.quotedBehind(head) : null;
    if (titled) return { ...titled, type: kind ?? 'institution' };
    const says =
      kind === 'unnamed' || kind === 'news' || language.newsNouns.has(said) || language.organisationNouns.has(said);
    const inside = says ? this.nameInside(phrase, names) : null;
    if (inside)
      return {
        ...inside,
        type: kind === 'unnamed' ? 'person' : language.newsNouns.has(said) ? 'news' : (kind ?? 'institution'),
        ...(kind === 'unnamed' && { role: inside.role ?? common.name }),
      };
    const behind = this.nameBehind(phrase, names);
    if (behind && kind === 'unnamed') return { ...behind, role: common.name };
    // "Angaben der Polizei", "ein Bericht der BBC": whose it is says it.
    const owner = kind === 'document' ? this.ownerOf(phrase, names) : null;
    if (owner) return owner;
    if (!kind || (kind === 'document' && this.grammar.empty.includes(said))) return null;
    if (kind === 'unnamed' && definite && language.titles.has(said)) return { ...common, type: 'person' };
    return { ...common, type: kind };
  }

  private isIn(at: number, list: 'determiners' | 'definite' | 'months'): boolean {
    return this.grammar.language[list].has(this.tokens[at]?.lower ?? '');
  }

  /** The noun of a phrase: its last word where adjectives stand before nouns only, else the first that a list knows. */
  private nounOf(first: number, last: number): number {
    if (this.grammar.compounds) return last;
    for (let at = first; at <= last; at++) if (this.kindOf(at)) return at;
    return Math.min(first, last);
  }

  /** What a noun stands for; null: nobody knows. */
  private kindOf(at: number): SourceType | null {
    const { language } = this.grammar;
    const token = this.tokens[at];
    if (token?.kind !== 'word') return null;
    if (this.isOwnName(token)) return null;
    const is = (list: Words) => this.stems(token.lower).some((form) => list.has(form));
    if (is(language.people) || is(language.titles)) return 'unnamed';
    if (is(language.documents)) return 'document';
    if (is(language.news)) return 'news';
    if (is(language.organisations)) return 'institution';
    return null;
  }

  /** A word and what it may be a form of: "Ministeriums", "Gerichtes", "Berichten". */
  private stems(lower: string): string[] {
    if (!this.grammar.compounds) return [lower, lower.replace(/s$/, '')];
    return [
      lower,
      ...['s', 'es', 'n', 'en', 'e'].filter((end) => lower.endsWith(end)).map((end) => lower.slice(0, -end.length)),
    ];
  }

  /** The form of a noun that a list knows. */
  private baseOf(lower: string): string {
    const { people, organisations, documents, news } = this.grammar.language;
    return (
      this.stems(lower).find((form) => [people, organisations, documents, news].some((list) => list.has(form))) ?? lower
    );
  }

  /** "des israelischen Militärs": "israelische Militär". */
  private inNominative({ first, head }: Phrase, from: number, name: string): string {
    if (!this.grammar.compounds || from === first) return name;
    const noun = this.tokens[head] as Token;
    const oblique = /^(?:des|dem|eines|einem|einer)$/.test(this.tokens[first]?.lower ?? '');
    if (!oblique) return name;
    const base = this.baseOf(noun.lower);
    return name
      .replace(noun.text, noun.text.slice(0, base.length))
      .replace(/^(?:\p{L}\p{Ll}+en )+/u, (adjectives) => adjectives.replace(/en /g, 'e '));
  }

  /** "BBC", "Spiegel", "CDU": what is known for an organisation by its own name. */
  private isOwnName({ lower, text, capital }: Token): boolean {
    const { news, newsNouns, organisations } = this.grammar.language;
    if (/^\p{Lu}{2,6}$/u.test(text) && (news.has(lower) || organisations.has(lower))) return true;
    return capital && this.grammar.known.has(lower) && !newsNouns.has(lower);
  }

  /**
   * Where the name begins that a noun phrase ends with; behind its head where it ends with none.
   *
   * @param determined an article opens the phrase
   */
  private startOfName(first: number, head: number, names: readonly FullName[], determined: boolean): number {
    const { compounds } = this.grammar;
    let start = head + 1;
    for (let at = head; at >= first; at--) {
      const token = this.tokens[at] as Token;
      const particle = !token.capital && start <= head && this.tokens[at - 1]?.capital === true && at > first;
      if (!token.capital && !particle) break;
      if (token.kind !== 'word') break;
      // A common noun stands before its name, or is the phrase.
      if (token.capital && this.kindOf(at) && !this.isFamilyName(at, names)) {
        // "Deutsche Bank", "Die Zeit": what has a capital and is no compound's part, behind another capital.
        if (compounds || at === first) break;
        if (!this.isOfName(at, first)) break;
      }
      if (token.capital) start = at;
    }
    if (start < head && this.grammar.language.honorifics.has((this.tokens[start] as Token).lower)) start++;
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
    if (single && !this.isKnownName(word, names) && !(start > first && this.kindOf(start - 1)))
      return determined || described || !this.looksLikeName(word) ? head + 1 : start;
    // "der Abgeordnete Klaus Meier": an unknown noun before the first name is what he is.
    for (let at = start; at < head; at++)
      if (this.grammar.language.firstNames.has((this.tokens[at] as Token).lower)) return at;
    return start;
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
  private looksLikeName(word: Token): boolean {
    const { lower } = word;
    // A capital that opens a sentence says nothing: "Darin", "Teilhabe".
    const elsewhere = this.tokens.some((token, at) => {
      const before = this.tokens[at - 1];
      return token.text === word.text && before?.sentence === token.sentence && before.kind === 'word';
    });
    if (/(?:ung|heit|keit|schaft|tion|tät|ismus|nis)$/.test(lower)) return false;
    return (
      elsewhere &&
      !this.tokens.some(
        (token, at) =>
          (token.lower === lower && at > 0 && this.isIn(at - 1, 'determiners')) ||
          (token.lower === lower && (!token.capital || this.isDescribed(at))),
      ) &&
      !/(?:innen|ungen|heiten|keiten|en)$/.test(lower)
    );
  }

  /** An adjective before it: no name. */
  private isDescribed(at: number): boolean {
    const [before, token] = [this.tokens[at - 1], this.tokens[at]];
    if (before?.kind !== 'word' || before.capital || before.sentence !== token?.sentence) return false;
    const { language, adverb, verb } = this.grammar;
    return (
      /(?:e|en|er|es)$/.test(before.lower) &&
      ![language.prepositions, language.auxiliaries, language.subordinators, language.attached, adverb, verb].some(
        (list) => list.has(before.lower),
      ) &&
      !language.pronouns.has(before.lower)
    );
  }

  private typeOfName(first: number, last: number, noun: string): SourceType {
    const { language } = this.grammar;
    const part = this.tokens.slice(first, last + 1).filter(({ kind }) => kind === 'word');
    const [opens, ends] = [part[0] as Token, part.at(-1) as Token];
    if (noun) {
      if (language.newsNouns.has(noun)) return 'news';
      if (language.organisationNouns.has(noun)) return 'institution';
      if (language.people.has(noun) || language.titles.has(noun)) return 'person';
      if (language.news.has(noun)) return 'news';
      if (language.organisations.has(noun)) return 'institution';
    }
    if (part.length > 1 && language.firstNames.has(opens.lower)) return 'person';
    if (part.some(({ lower }) => language.news.has(lower))) return 'news';
    if (part.some(({ lower }) => language.organisations.has(lower))) return 'institution';
    if (part.every(({ lower }) => language.places.has(lower))) return 'institution';
    if (/^\p{Lu}{2,6}$/u.test(ends.text) || /\p{Ll}{3,}\p{Lu}/u.test(ends.text)) return 'institution';
    return 'person';
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

  /** "Der Sprecher des Amtes, Urs Meier, sagte": the name between the commas. */
  private nameBehind({ last }: Phrase, names: readonly FullName[]): Naming | null {
    if (this.tokens[last + 1]?.text !== ',') return null;
    const first = last + 2;
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
