import type { FullName } from '../entities/full-names.ts';
import type { Token } from '../tokenizer.ts';
import type { NounPhrase, SourceMention, SourceType } from '../types.ts';
import { CommonNouns } from './common-nouns.ts';
import { EmbeddedNames } from './embedded-names.ts';
import type { Grammar } from './grammar.ts';
import { joinArticle, PhraseText } from './phrase-text.ts';
import { ProperNames } from './proper-names.ts';

/** A noun phrase and the token indexes of its parts. */
interface ParsedPhrase {
  phrase: NounPhrase;
  /** First token after determiners and numbers. */
  first: number;
  head: number;
  /** First token of the proper name; greater than `head` if there is none. */
  nameStart: number;
  noun: number;
  /** The noun that determines the type, in lower case. */
  headNoun: string;
}

/** Matches German nouns for documents that speak for themselves, not for their owner: "eine Studie der Universität". */
const REPORT_NOUN = /(?:studie|umfrage|gutachten|urteil|beschluss|klage|protokoll|gesetz)(?:n|s|es)?$/;
/** Matches "die 16" and "mehrere", after which a noun for bodies names none. */
const COUNT = /\p{N}$|^(?:mehrere|einige|viele|zahlreiche|zwei|drei|vier|fünf)n?$/iu;

/** Parses noun phrases into source mentions by the word lists of a grammar. */
export class GrammarMentionParser {
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;
  private readonly text: PhraseText;
  private readonly nouns: CommonNouns;
  private readonly names: ProperNames;
  private readonly embedded: EmbeddedNames;

  constructor(tokens: readonly Token[], text: string, grammar: Grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.text = new PhraseText(tokens, text, grammar);
    this.nouns = new CommonNouns(tokens, grammar);
    this.names = new ProperNames(tokens, grammar, this.nouns);
    this.embedded = new EmbeddedNames(tokens, grammar, this.text);
  }

  /** Parses a noun phrase; null if it does not denote a source but, for instance, a time, a number or a thing. */
  parse(phrase: NounPhrase, fullNames: readonly FullName[]): SourceMention | null {
    const outlet = this.parseQuotedOutlet(phrase);
    if (outlet) return outlet;
    const head = this.embedded.endOfFirstName(phrase);
    const headWord = this.tokens[head]?.lower ?? '';
    if (this.grammar.language.months.has(headWord) || this.grammar.timeAdverbs.has(headWord)) return null;
    let first = phrase.first;
    while (first < head && (this.text.isDeterminer(first) || this.tokens[first]?.kind === 'number')) first++;
    const isDetermined = first > phrase.first;
    const nameStart = this.names.findNameStart(first, head, fullNames, isDetermined, phrase.isSpeaker === true);
    const noun = this.findNoun(first, nameStart > first ? nameStart - 1 : head);
    const parsed = { phrase, first, head, nameStart, noun, headNoun: this.tokens[noun]?.lower ?? '' };
    return nameStart <= head ? this.parseName(parsed) : this.parseDescription(parsed, fullNames);
  }

  /** Parses a name in quotation marks, such as "der „Küstenbote“", which is mostly that of an outlet. */
  private parseQuotedOutlet(phrase: NounPhrase): SourceMention | null {
    if (!this.embedded.isQuotedName(phrase)) return null;
    const type = this.names.classify(phrase.first, phrase.last, '');
    const hasNoun = this.nouns.classify(phrase.first - 2) === 'news' && { hasNoun: true };
    return { ...this.createName(phrase.first, phrase.last, type === 'institution' ? type : 'news'), ...hasNoun };
  }

  private parseName({ phrase, first, head, nameStart, headNoun }: ParsedPhrase): SourceMention {
    const { compounds, language } = this.grammar;
    const hasNoun = nameStart > first;
    const guess = this.names.classify(nameStart, head, hasNoun ? headNoun : '');
    // "a Petromar": names of persons have no article.
    const hasArticle = !hasNoun && first > phrase.first && nameStart === head;
    const isCompany = !compounds && hasArticle && guess === 'person' && !language.firstNames.has(headNoun);
    const type = isCompany ? 'institution' : guess;
    const properName = (from: number, to: number) => ({
      ...this.createName(nameStart, head, type),
      name: this.text.between(from, to),
      words: this.text.words(from, to),
    });
    // "a Federação Paulista de Criadores": a noun with a capital within a sentence is part of the name.
    const hasCapital = !compounds && first > phrase.first && this.tokens[first]?.isCapitalized === true;
    const isGenericNoun = language.newsNouns.has(headNoun) || (language.organisationNouns.has(headNoun) && !hasCapital);
    if (type !== 'person' && type !== 'news' && hasNoun && !isGenericNoun) return properName(first, phrase.last);
    // "un sondage Elabe"
    const isDocument = !compounds && first + 1 === nameStart && language.documents.has(headNoun);
    if (isDocument) return { ...properName(first, phrase.last), type: 'document' };
    // "Beobachtungsstelle für Menschenrechte"
    if (type === 'institution' && phrase.last > head && compounds) return properName(nameStart, phrase.last);
    const role = hasNoun
      ? this.nouns.toNominative({ ...phrase, head: nameStart - 1 }, first, this.text.between(first, nameStart - 1))
      : this.embedded.findRoleAfter(phrase.last);
    return {
      ...properName(
        nameStart,
        type !== 'person' && !compounds ? this.names.endOfAttachedNames(head, phrase.last) : head,
      ),
      ...(role && type === 'person' && { role }),
      ...(hasNoun && type !== 'person' && { hasNoun: true }),
    };
  }

  private parseDescription(
    { phrase, first, head, noun, headNoun }: ParsedPhrase,
    fullNames: readonly FullName[],
  ): SourceMention | null {
    const { statementNouns, language } = this.grammar;
    const knownType = this.nouns.classify(noun);
    const known = knownType ?? (phrase.isSpeaker ? this.nouns.classifySpeaker(noun) : null);
    const isCounted = COUNT.test(this.text.between(phrase.first, Math.max(phrase.first, first - 1)));
    const type = known === 'institution' && isCounted ? 'unnamed' : known;
    const quotedName = type === 'news' || type === 'institution' ? this.embedded.findQuotedName(head) : null;
    const nameOf = ({ first, last }: NounPhrase) => this.createName(first, last, type ?? 'institution');
    if (quotedName) return { ...nameOf(quotedName), hasNoun: true };
    const name = this.nouns.toNominative(phrase, first, this.text.between(first, phrase.last));
    const trailing = this.parseTrailingName(phrase, type, headNoun, fullNames);
    const mayFollow = type === 'unnamed' && !language.firstNames.has(trailing?.words[0] ?? '');
    const named =
      (mayFollow ? this.parseNameAfterComma(phrase, name, fullNames) : null) ??
      trailing ??
      (type === 'document' ? this.parseOwner(phrase, headNoun, fullNames) : null);
    if (named) return named;
    if (!type || (type === 'document' && statementNouns.has(headNoun))) return null;
    const opening = this.tokens[phrase.first]?.lower ?? '';
    const isDefinite = first > phrase.first && (language.definite.has(opening) || /^de[ms]$/.test(opening));
    const article = type === 'unnamed' ? this.text.articleBefore(phrase, first) : '';
    const isTitle = type === 'unnamed' && isDefinite && language.titles.has(headNoun);
    return {
      name: joinArticle(article, name),
      words: this.text.words(first, phrase.last).map((word) => this.nouns.lemmaOf(word)),
      type: isTitle ? 'person' : type,
      isProperName: false,
      isDefinite,
      headNoun,
      hasArticle: first > phrase.first,
      isPlural: this.nouns.isPlural(phrase, noun),
      ...(!knownType && !isTitle && { isVague: true }),
    };
  }

  /**
   * Parses a phrase that ends with the name of its noun: "maire de Kiev Vitali Klitschko", "agencia palestina Wafa".
   */
  private parseTrailingName(
    phrase: NounPhrase,
    type: SourceType | null,
    headNoun: string,
    fullNames: readonly FullName[],
  ): SourceMention | null {
    const isNews = this.embedded.isNewsPhrase(phrase, headNoun);
    const mayBeNamed =
      type === 'unnamed' || type === 'news' || isNews || this.grammar.language.organisationNouns.has(headNoun);
    const name = mayBeNamed ? this.embedded.findTrailingName(phrase) : null;
    const mention = name && this.parse(name, fullNames);
    if (!name || !mention?.isProperName) return null;
    const roleStart = this.text.isDeterminer(phrase.first) ? phrase.first + 1 : phrase.first;
    return {
      ...mention,
      role: this.text.between(roleStart, name.first - 1),
      type: type === 'unnamed' ? 'person' : isNews ? 'news' : (type ?? 'institution'),
    };
  }

  private parseNameAfterComma(phrase: NounPhrase, role: string, fullNames: readonly FullName[]): SourceMention | null {
    const name = this.embedded.findNameAfterComma(phrase);
    const mention = name && this.parse(name, fullNames);
    return mention?.isProperName && mention.type === 'person' ? { ...mention, role } : null;
  }

  private parseOwner(phrase: NounPhrase, headNoun: string, fullNames: readonly FullName[]): SourceMention | null {
    const owner = this.embedded.findOwner(phrase);
    const mention = owner && this.parse(owner, fullNames);
    // "dados do ministério" are the ministry's words, "um relatório do ministério" is a document.
    const { compounds, statementNouns } = this.grammar;
    const speaksForOwner =
      (compounds && !REPORT_NOUN.test(headNoun)) || mention?.type === 'news' || statementNouns.has(headNoun);
    return speaksForOwner ? mention : null;
  }

  private createName(first: number, last: number, type: SourceType): SourceMention {
    const words = this.text.words(first, last);
    return {
      name: this.text.between(first, last),
      words,
      type,
      isProperName: true,
      isDefinite: false,
      headNoun: words.at(-1) ?? '',
    };
  }

  /** Returns the noun of a phrase: in German its last word; otherwise the first word that is in a word list. */
  private findNoun(first: number, last: number): number {
    if (this.grammar.compounds) return last;
    for (let at = first; at <= last; at++) if (this.nouns.classify(at)) return at;
    return Math.min(first, last);
  }
}
