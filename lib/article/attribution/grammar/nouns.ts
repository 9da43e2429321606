import type { Phrase, SourceType } from '../found.ts';
import type { Words } from '../language.ts';
import type { Token } from '../tokens.ts';
import type { Grammar } from './grammar.ts';

/** Endings of nouns that are persons, or may be: "Landwirtin", "Bergleute". */
const PERSON = /(?:in|innen|er|ist|isten|ant|anten|ent|enten|loge|logen|leute|nde|nden|ger|iger)$/;
/** Endings of nouns that never say anything. */
const ABSTRACT = /(?:ung|heit|keit|tion|tät|ismus|nis|ment|tum)$/;

/** What the nouns of a text stand for, and their forms. */
export class Nouns {
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
  }

  /** @returns what a noun stands for; null: nobody knows */
  kindOf(at: number): SourceType | null {
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

  /**
   * @returns what a noun is that no list knows, though a verb says that it speaks: "das Geldhaus teilte mit"; null: it is
   *   nothing that speaks
   */
  speakerAt(at: number): SourceType | null {
    const token = this.tokens[at];
    if (!this.grammar.compounds || !token?.capital || token.kind !== 'word' || ABSTRACT.test(token.lower)) return null;
    return PERSON.test(token.lower) ? 'unnamed' : 'institution';
  }

  /** @returns the form of a noun that a list knows */
  baseOf(lower: string): string {
    const { people, organisations, documents, news } = this.grammar.language;
    return (
      this.stems(lower).find((form) => [people, organisations, documents, news].some((list) => list.has(form))) ?? lower
    );
  }

  /** @returns a noun with its adjectives as a subject: "israelische Militär" of "des israelischen Militärs" */
  inNominative({ first, head }: Phrase, from: number, name: string): string {
    if (!this.grammar.compounds) return name;
    const noun = this.tokens[head] as Token;
    // "nach Angaben westlicher Behörden", "laut israelischen Berichten"
    if (from === first) {
      const adjective = /^(\p{Ll}+)e[nr] (?=\p{Lu})/u;
      if (!adjective.test(name)) return name;
      return name.replace(adjective, '$1e ').replace(noun.text, noun.text.slice(0, this.baseOf(noun.lower).length));
    }
    const oblique = /^(?:des|dem|eines|einem|einer)$/.test(this.tokens[first]?.lower ?? '');
    if (!oblique) return name;
    const base = this.baseOf(noun.lower);
    return name
      .replace(noun.text, noun.text.slice(0, base.length))
      .replace(/^(?:\p{L}\p{Ll}+en )+/u, (adjectives) => adjectives.replace(/en /g, 'e '));
  }

  /** A word and what it may be a form of: "Ministeriums", "Gerichtes", "Berichten". */
  private stems(lower: string): string[] {
    if (!this.grammar.compounds) return [lower, lower.replace(/s$/, '')];
    return [
      lower,
      ...['s', 'es', 'n', 'en', 'e'].filter((end) => lower.endsWith(end)).map((end) => lower.slice(0, -end.length)),
    ];
  }

  /** "BBC", "Spiegel", "CDU": what is known for an organisation by its own name. */
  private isOwnName({ lower, text, capital }: Token): boolean {
    const { news, newsNouns, organisations } = this.grammar.language;
    if (/^\p{Lu}{2,6}$/u.test(text) && (news.has(lower) || organisations.has(lower))) return true;
    return capital && this.grammar.known.has(lower) && !newsNouns.has(lower);
  }
}
