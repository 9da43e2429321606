import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { ArabicData } from './arabic-data.ts';
import { foldArabic } from './fold-arabic.ts';

/** Strength of a verb's attribution. */
export type VerbKind = 'strong' | 'weak' | 'relay';

/** What a noun denotes; `time` also for adverbs, `other` for things. */
export type NounClass = 'role' | 'organisation' | 'news' | 'document' | 'place' | 'adjective' | 'time' | 'other';

const ARTICLE = /^ال(?=\p{L}{2})/u;
/** Words that are part of names: "ابن", "عبد", "أبو". */
const NAME_PARTICLE = /^(?:بن|ابن|بنت|ابو|ابي|ام|ال|عبد|ذو|فان|دي|دا|دو|فون|لو|ماك|سان)$/;
/** Endings of adjectives in the feminine and in the plural. */
const ADJECTIVE_ENDING = /(?:ين|ون|ان|تان|ه|ات)$/;

/** Classifies folded Arabic words, with and without their prefixes. */
export class ArabicWords {
  readonly language: Language;
  private readonly verbs: ReadonlyMap<string, VerbKind>;
  private readonly sets: Record<keyof ArabicData, ReadonlySet<string>>;
  private readonly phrases: readonly (readonly string[])[];

  /** @throws Error if the language has no Arabic grammar */
  constructor(language: Language) {
    if (!language.arabic) throw new Error('The language has no Arabic grammar.');
    this.language = language;
    const folded = Object.entries(language.arabic).map(([name, list]) => [name, list.map(fold)] as const);
    this.sets = Object.fromEntries(folded.map(([name, list]) => [name, new Set(list)])) as unknown as typeof this.sets;
    const { verbs, weakVerbs, relayVerbs } = this.sets;
    this.verbs = new Map<string, VerbKind>([
      ...[...weakVerbs].map((verb) => [verb, 'weak'] as const),
      ...[...verbs].map((verb) => [verb, 'strong'] as const),
      ...[...relayVerbs].map((verb) => [verb, 'relay'] as const),
    ]);
    this.phrases = language.arabic.sourcePhrases
      .map((phrase) => phrase.split(' ').map(fold))
      .sort((one, other) => other.length - one.length);
  }

  isIn(list: keyof ArabicData, word: string): boolean {
    return this.sets[list].has(word) || this.sets[list].has(withoutConjunction(word));
  }

  /** Returns the kind of an attributing verb form, with or without "و", "ف" and "س". */
  verbKind(word: string): VerbKind | undefined {
    const stem = withoutConjunction(word);
    return this.verbs.get(word) ?? this.verbs.get(stem) ?? this.verbs.get(stem.replace(/^س(?=[يت])/, ''));
  }

  /** Returns the kind of a verb form with an object suffix, as in "ما ذكرته". */
  kindWithObject(word: string): VerbKind | undefined {
    const form = /^(.{3,}?)(?:ها|هم|ه)$/.exec(word)?.[1];
    return form ? this.verbs.get(form) : undefined;
  }

  /** Returns the number of tokens in the phrase before a source that starts at a token; 0 if none does. */
  sourcePhraseLength(tokens: readonly Token[], at: number): number {
    const matches = (words: readonly string[]) =>
      words.every((word, offset) => {
        const lower = tokens[at + offset]?.lower ?? '';
        return lower === word || (offset === 0 && withoutConjunction(lower) === word);
      });
    return this.phrases.find(matches)?.length ?? 0;
  }

  /** Returns what a noun denotes, with or without article; null if it is in no list. */
  classify(word: string): NounClass | null {
    const { people, titles, organisations, news, documents, places, months } = this.language;
    const forms = [word, withoutArticle(word)];
    const isListed = (list: { has(word: string): boolean }) => forms.some((form) => list.has(form));
    // "المعارضة": only with its article a body.
    if (hasArticle(word) && organisations.has(word)) return 'organisation';
    if (isListed(people) || isListed(titles) || singularsOf(forms[1] ?? '').some((form) => people.has(form)))
      return 'role';
    if (isListed(news)) return 'news';
    if (isListed(organisations)) return 'organisation';
    if (isListed(documents)) return 'document';
    if (isListed(places)) return 'place';
    if (isListed(months) || this.isIn('adverbs', word)) return 'time';
    if (this.isAdjective(word)) return 'adjective';
    return isListed(this.sets.generalNouns) || isListed(this.sets.occasions) ? 'other' : null;
  }

  isAdjective(word: string): boolean {
    const bare = withoutArticle(word);
    const { nationalities } = this.sets;
    return nationalities.has(bare) || nationalities.has(bare.replace(ADJECTIVE_ENDING, ''));
  }

  isFirstName(word: string): boolean {
    return this.sets.firstNames.has(word) || /^عبدال\p{L}{2}/u.test(word);
  }

  isNameParticle(word: string): boolean {
    return NAME_PARTICLE.test(word);
  }

  /** Tells whether a word ends any noun phrase. */
  isFunctionWord(word: string): boolean {
    const { subordinators, auxiliaries, relatives, determiners } = this.language;
    const stem = withoutConjunction(word);
    const lists = [subordinators, auxiliaries, relatives, determiners, this.sets.complementizers, this.sets.negations];
    // "أم خالد وهي تجلس"
    const isPronoun = stem !== word && this.language.pronouns.has(stem);
    return isPronoun || lists.some((list) => list.has(word) || list.has(stem));
  }
}

/** Returns the singular forms that a dual or a plural in the construct state may have: "مستشاران", "معارضو المشروع". */
const singularsOf = (word: string): string[] => {
  const stem = /^(\p{L}{3,})(?:ان|ين|تان|تين|ون|و)$/u.exec(word)?.[1];
  return stem ? [stem, `${stem}ه`] : [];
};

const fold = (word: string) => foldArabic(word);

export const hasArticle = (word: string): boolean => ARTICLE.test(word);

/** Removes the article: "وزارة" from "الوزارة", also after the preposition "ل". */
export const withoutArticle = (word: string): string => word.replace(/^لل(?=\p{L}{2})/u, '').replace(ARTICLE, '');

/** Removes a prefixed "و" or "ف". */
export const withoutConjunction = (word: string): string => word.replace(/^[وف](?=\p{L}{2})/u, '');
