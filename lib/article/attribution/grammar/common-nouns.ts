import type { WordSet } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { NounPhrase, SourceRelation, SourceType } from '../types.ts';
import type { Grammar } from './grammar.ts';

/** Endings of German nouns that denote persons, or may do so: "Landwirtin", "Bergleute". */
const PERSON_ENDING = /(?:in|innen|er|ist|isten|ant|anten|ent|enten|loge|logen|leute|nde|nden|ger|iger)$/;
/** Endings of German abstract nouns, which cannot be the subject of a verb of speech. */
const ABSTRACT_ENDING = /(?:ung|heit|keit|tion|tät|ismus|nis|ment|tum)$/;
/** German articles of the singular. "Der" may also be the genitive of the plural, but then nothing refers back. */
const SINGULAR_ARTICLE = /^(?:der|das|dem|des|ein|eine|einem|einer|eines|dieser|dieses|diesem|sein|seine|ihr|ihre)$/;
/** German nouns for one woman. */
const FEMININE_NOUN = /(?:in|frau|mutter|tochter|schwester|witwe|zeugin|beauftragte|vorsitzende|abgeordnete|beamtin)$/;
/** Matches the ending of a German dative plural: "laut Ermittlern"; but "Bauern" and "Eltern". */
const DATIVE_PLURAL = /(?:(?<=[b-df-hj-np-tv-z]er)(?<!(?:elt|schwest)er)|(?<=leute|kreise))n$/i;
/** Matches an inflected German adjective that opens a sentence, by its ending. */
const ADJECTIVE_AT_START = /^\p{Lu}\p{Ll}*(?:isch|lich|ig|al|ell)en (?=\p{Lu})/u;
/** Endings of nouns for people in Spanish, Portuguese and French. */
const AGENT_FORM = /\p{L}{3}(?:[dt]or(?:es|as?)?|istas?|[oó]log[oa]s?|teurs?|trices?|istes?|logues?)$/u;
/** Minimum number of letters of a noun that is compared with listed nouns by its form. */
const MIN_FORM_CHARS = 6;
const INFLECTION_ENDINGS = ['s', 'es', 'n', 'en', 'e'];

/** Classifies common nouns as types of sources, and reduces them to their base form. */
export class CommonNouns {
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
  }

  /** Returns the type of source that a noun denotes; null if it is in no word list. */
  classify(at: number): SourceType | null {
    const { language } = this.grammar;
    const token = this.tokens[at];
    if (token?.kind !== 'word') return null;
    if (this.isOutletOrAbbreviation(token)) return null;
    const isIn = (list: WordSet) => this.isIn(list, token.lower);
    if (isIn(language.people) || isIn(language.titles) || this.isFormOfPerson(token)) return 'unnamed';
    if (isIn(language.documents)) return 'document';
    if (isIn(language.news)) return 'news';
    if (isIn(language.organisations)) return 'institution';
    return this.hasAgentForm(token) ? 'unnamed' : null;
  }

  /** Tells whether a Romance noun is the feminine of a listed noun, or has "ex" before it: "pasajera", "employée", "exempleado". */
  private isFormOfPerson({ lower, isCapitalized }: Token): boolean {
    if (this.grammar.compounds || isCapitalized || lower.length < MIN_FORM_CHARS) return false;
    const noun = lower.replace(/^ex/, '').replace(/s$/, '');
    const masculine = noun
      .replace(/ée$/, 'é')
      .replace(/(?<![ií]c|[ió]n)a$/, 'o')
      .replace(/ère$/, 'er')
      .replace(/(?<=i|é)enne$/, 'en')
      .replace(/(?<=[at])nte$/, 'nt');
    return [noun, masculine].some((form) => form !== lower && this.grammar.language.people.has(form));
  }

  /** Tells whether a Romance noun has the form of a word for people: "detractores", "investisseurs", "manifestantes". */
  private hasAgentForm({ lower, isCapitalized }: Token): boolean {
    return !this.grammar.compounds && !isCapitalized && AGENT_FORM.test(lower) && !this.grammar.thingNouns.test(lower);
  }

  /**
   * Guesses the type of a noun that is in no list but is the subject of a verb of speech: "das Geldhaus teilte mit".
   *
   * @returns null if the noun cannot speak
   */
  classifySpeaker(at: number): SourceType | null {
    const token = this.tokens[at];
    if (!this.grammar.compounds || !token?.isCapitalized || token.kind !== 'word') return null;
    if (ABSTRACT_ENDING.test(token.lower)) return null;
    return PERSON_ENDING.test(token.lower) ? 'unnamed' : 'institution';
  }

  /** Returns the form of a noun that is in a word list; the noun itself if none is. */
  lemmaOf(lower: string): string {
    const { people, organisations, documents, news } = this.grammar.language;
    const lists = [people, organisations, documents, news];
    return this.baseForms(lower).find((form) => lists.some((list) => list.has(form))) ?? lower;
  }

  /**
   * Puts a German noun and its adjectives into the nominative: "israelische Militär" from "des israelischen Militärs".
   *
   * @param start first token after the determiner
   * @param name text from `start` on
   */
  toNominative(
    { first, head, relation }: NounPhrase & { relation?: SourceRelation },
    start: number,
    name: string,
  ): string {
    if (!this.grammar.compounds) return name;
    const noun = this.tokens[head] as Token;
    const toLemma = (text: string) => text.replace(noun.text, noun.text.slice(0, this.lemmaOf(noun.lower).length));
    // "nach Angaben westlicher Behörden", "laut israelischen Berichten"
    if (start === first) {
      const adjective = /^(\p{Ll}+)e[nr] (?=\p{Lu})/u;
      if (adjective.test(name)) return toLemma(name.replace(adjective, '$1e '));
      // "Koreanischen Medien zufolge …"; but "Frankfurter Behörden"
      if (this.tokens[start - 1]?.sentence !== noun.sentence && ADJECTIVE_AT_START.test(name))
        return toLemma(name.replace(ADJECTIVE_AT_START, (form) => `${form.slice(0, -2).toLowerCase()} `));
      // "laut Ermittlern"
      return relation === 'according' && first === head ? name.replace(DATIVE_PLURAL, '') : name;
    }
    const isOblique = /^(?:des|dem|eines|einem|einer)$/.test(this.tokens[first]?.lower ?? '');
    if (!isOblique) return name;
    return toLemma(name).replace(/^(?:\p{L}\p{Ll}+en )+/u, (adjectives) => adjectives.replace(/en /g, 'e '));
  }

  /**
   * Tells whether a noun phrase denotes several: by its determiner, or by the ending of its noun.
   *
   * @param noun token index of the noun
   */
  isPlural({ first, relation }: NounPhrase & { relation?: SourceRelation }, noun: number): boolean {
    const [opening, word] = [this.tokens[first] as Token, this.tokens[noun] as Token];
    if (!this.grammar.compounds) return /s$/.test(word.lower);
    // "nach Angaben der Ärzte"
    if (opening.lower === 'der' && relation === 'according') return !FEMININE_NOUN.test(word.lower);
    if (SINGULAR_ARTICLE.test(opening.lower)) return false;
    return !(opening.lower === 'die' && FEMININE_NOUN.test(word.lower));
  }

  /** Tells whether a word list contains a noun, however inflected. */
  isIn(list: WordSet, noun: string): boolean {
    return this.baseForms(noun).some((form) => list.has(form));
  }

  /** Returns a word and the forms that it may be inflected from: "Ministeriums", "Gerichtes", "Berichten". */
  private baseForms(lower: string): string[] {
    if (!this.grammar.compounds) {
      // "procurador-geral", "ex-ministro"
      const parts = lower.includes('-') ? [lower.split('-')[0] ?? '', lower.replace(/^(?:ex|vice|sub)-/, '')] : [];
      return [lower, lower.replace(/s$/, ''), ...parts];
    }
    const endings = INFLECTION_ENDINGS.filter((ending) => lower.endsWith(ending));
    return [lower, ...endings.map((ending) => lower.slice(0, -ending.length))];
  }

  /**
   * Tells whether a token is an outlet's name or an abbreviation, such as "BBC", "Spiegel" and "CDU": a proper name,
   * although the lists of nouns contain it.
   */
  private isOutletOrAbbreviation({ lower, text, isCapitalized }: Token): boolean {
    const { news, newsNouns, organisations } = this.grammar.language;
    if (/^\p{Lu}{2,6}$/u.test(text) && (news.has(lower) || organisations.has(lower))) return true;
    return isCapitalized && this.grammar.outletNames.has(lower) && !newsNouns.has(lower);
  }
}
