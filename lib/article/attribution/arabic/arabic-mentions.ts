import type { Token } from '../tokenizer.ts';
import type { NounPhrase, SourceMention, SourceType } from '../types.ts';
import type { ArabicNames } from './arabic-names.ts';
import { ArabicPhrases } from './arabic-phrases.ts';
import { type ArabicWords, hasArticle, withoutArticle } from './arabic-words.ts';

/** Plural nouns for people, besides those with a plural ending. */
const PLURAL =
  /^(?:مصادر|شهود|خبراء|سكان|نشطاء|علماء|جنود|ضباط|قضاه|طلاب|عمال|تجار|اقارب|جيران|ضحايا|نواب|وزراء|سفراء|قاده|زعماء|اعضاء|اهالي|اوساط|دوائر|جهات|اطباء)$/;
const PLURAL_ENDING = /(?:ون|ين|ان|وا|(?<=\p{L}{4})و)$/u;
/** Nouns for a statement that speak for their owner: "بيان الوزارة". */
const OWNED_DOCUMENT = /^(?:بيان|بيانات|تصريح|تصريحات|تغريده|رساله|نص|حساب|موقع)$/;

interface KnownPerson {
  mention: SourceMention;
  /** Folded words of the roles, without article. */
  roleWords: Set<string>;
}

/** Parses noun phrases into source mentions. Must be called in text order, because short forms refer back. */
export class ArabicMentionParser {
  private readonly persons: KnownPerson[] = [];
  /** Unnamed sources by their noun. */
  private readonly unnamed = new Map<string, SourceMention>();
  private lastInstitution: SourceMention | null = null;
  private readonly tokens: readonly Token[];
  private readonly text: string;
  private readonly words: ArabicWords;
  private readonly names: ArabicNames;
  private readonly phrases: ArabicPhrases;

  constructor(tokens: readonly Token[], text: string, words: ArabicWords, names: ArabicNames) {
    this.tokens = tokens;
    this.text = text;
    this.words = words;
    this.names = names;
    this.phrases = new ArabicPhrases(tokens, words, names);
  }

  /** Parses a noun phrase; null if it does not denote a source. */
  parse(phrase: NounPhrase): SourceMention | null {
    const { first, last } = phrase;
    const { name } = phrase as { name?: { first: number; last: number } };
    if (name) return this.parsePerson(first, name);
    const { lower } = this.tokens[first] as Token;
    const kind = this.words.classify(lower) ?? this.words.classify(lower.replace(/^ل(?!ل)/, ''));
    if (kind === 'role') return this.parseRole(first, last);
    if (kind === 'document') return this.parseDocument(first, last);
    if (kind === 'organisation' || kind === 'news' || kind === 'place') {
      const mention = this.create(first, last, kind === 'news' ? 'news' : 'institution', !this.isBareNoun(first, last));
      if (kind === 'organisation') this.lastInstitution = mention;
      return mention;
    }
    if (kind !== null) return null;
    // "أكد السيسي": a name that the story never gives in full.
    const known = this.names.findFullName(this.names.wordsOf(first, last));
    if (known) return this.parsePerson(first, { first, last });
    if (this.tokens[first]?.isQuoted) return this.create(first, last, 'news', true);
    return hasArticle(lower) ? { ...this.create(first, first, 'person', true) } : null;
  }

  private parsePerson(first: number, name: { first: number; last: number }): SourceMention {
    const own = this.names.wordsOf(name.first, name.last);
    const full = this.names.findFullName(own);
    const words = full?.words ?? own;
    const shown = full ? this.between(full.first, full.last) : this.between(name.first, name.last);
    const before = name.first > first ? this.between(first, this.endOfRole(name.first)) : undefined;
    const role = before ?? this.findRoleAfter(name.last);
    if (own.length > 1) this.names.remember(name.first, name.last);
    const mention: SourceMention = {
      name: shown,
      words,
      type: 'person',
      ...(role && { role }),
      isProperName: true,
      isDefinite: false,
      headNoun: words.at(-1) ?? '',
    };
    this.remember(mention, first, name.first - 1);
    return mention;
  }

  private endOfRole(nameStart: number): number {
    return this.tokens[nameStart - 1]?.kind === 'punctuation' ? nameStart - 2 : nameStart - 1;
  }

  /** Returns the role after a name: "تركي شبانة رئيس شبكة القنوات". */
  private findRoleAfter(last: number): string | undefined {
    const at = this.tokens[last + 1]?.text === '،' ? last + 2 : last + 1;
    const token = this.tokens[at];
    if (token?.kind !== 'word' || token.sentence !== this.tokens[last]?.sentence) return undefined;
    if (this.words.classify(token.lower) !== 'role') return undefined;
    const phrase = this.phrases.startingAt(at);
    return phrase && !phrase.name ? this.between(phrase.first, phrase.last) : undefined;
  }

  /** Remembers who has which role, so that "الوزير" can be resolved. */
  private remember(mention: SourceMention, first: number, last: number): void {
    const roles = mention.role ? mention.role.split(' ').map((word) => withoutArticle(this.foldedOf(word))) : [];
    const own = this.names.wordsOf(first, last);
    const known = this.persons.find((one) => one.mention.words.join() === mention.words.join());
    if (known) for (const word of [...roles, ...own]) known.roleWords.add(word);
    else this.persons.push({ mention, roleWords: new Set([...roles, ...own]) });
  }

  private foldedOf(word: string): string {
    return this.tokens.find(({ text }) => text === word)?.lower ?? word;
  }

  /** Parses a description by a role: the person who has it, or an unnamed source. */
  private parseRole(first: number, last: number): SourceMention | null {
    const words = this.names.wordsOf(first, last);
    const [noun = ''] = words;
    const opening = this.tokens[first] as Token;
    const isPlural = PLURAL.test(noun) || PLURAL_ENDING.test(noun);
    const isDefinite = hasArticle(opening.lower) || (words.length > 1 && this.isDefinitePhrase(first, last));
    if (isDefinite && !isPlural) {
      const holder = this.persons.findLast(({ roleWords }) => words.every((word) => roleWords.has(word)));
      if (holder) return holder.mention;
    }
    const earlier = hasArticle(opening.lower) ? this.unnamed.get(noun) : undefined;
    if (earlier) return earlier;
    const mention = {
      ...this.create(first, last, 'unnamed', false),
      isDefinite,
      isPlural,
      hasArticle: words.length > 1,
      headNoun: noun,
    };
    this.unnamed.set(noun, mention);
    return mention;
  }

  private isDefinitePhrase(first: number, last: number): boolean {
    // "مسؤول في الميناء": what follows a preposition does not make the noun definite.
    const part = this.tokens.slice(first + 1, last + 1);
    const preposition = part.findIndex(({ lower }) => this.words.language.prepositions.has(lower));
    return (preposition < 0 ? part : part.slice(0, preposition)).some(({ lower }) => hasArticle(lower));
  }

  /** Parses a document, or the institution that it speaks for: "بيان الوزارة", "بيان لوزارة". */
  private parseDocument(first: number, last: number): SourceMention | null {
    const [noun = ''] = this.names.wordsOf(first, first);
    if (OWNED_DOCUMENT.test(noun) && last > first) {
      const owner = this.parse({ first: first + 1, last, head: first + 1 });
      if (owner && (owner.type === 'institution' || owner.type === 'person' || owner.type === 'news')) return owner;
    }
    // "بحسب البيان": the statement of the institution that was cited last.
    if (noun === 'بيان' && first === last && hasArticle((this.tokens[first] as Token).lower) && this.lastInstitution)
      return this.lastInstitution;
    return this.create(first, last, 'document', false);
  }

  /** Tells whether a noun has no complement, as in "الوزارة": a description rather than a name. */
  private isBareNoun(first: number, last: number): boolean {
    const kind = this.words.classify((this.tokens[first] as Token).lower);
    return first === last && kind === 'organisation' && hasArticle((this.tokens[first] as Token).lower);
  }

  private create(first: number, last: number, type: SourceType, isProperName: boolean): SourceMention {
    const words = this.names.wordsOf(first, last);
    const { lower } = this.tokens[first] as Token;
    return {
      name: this.between(first, last),
      words: words.map((word, at) => (at === 0 ? word.replace(/^ل(?=\p{L}{4})/u, '') : word)),
      type,
      isProperName,
      isDefinite: hasArticle(lower),
      headNoun: words[0] ?? '',
    };
  }

  /** Returns the text from one token to another, without a prefixed preposition. */
  private between(first: number, last: number): string {
    const [start, end] = [this.tokens[first] as Token, this.tokens[last] as Token];
    const text = this.text.slice(start.start, end.end).replace(/\s+/g, ' ');
    if (/^لل\p{L}/u.test(start.lower)) return `ا${text.slice(1)}`;
    const isPrefixed = /^ل/.test(start.lower) && this.words.classify(start.lower) === null;
    return isPrefixed && this.words.classify(start.lower.slice(1)) !== null ? text.replace(/^لـ?/, '') : text;
  }
}
