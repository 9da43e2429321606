import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { Entity } from './entity.ts';
import type { FullName } from './full-names.ts';

/** Weights in the score of a possible antecedent, tuned on annotated texts and labelled pages. */
const WEIGHTS = {
  perSentence: -0.5,
  sentenceStart: 0.8,
  lastCited: 1.5,
  cited: 0.7,
  sameParagraph: 0.5,
  unknown: -2,
  oblique: -1,
};
/** Maximum number of sentences, and of tokens, from an antecedent to its pronoun. */
const MAX_SENTENCES_BACK = 4;
const MAX_TOKENS_BACK = 120;
/** Number of sentences at the opening of a story in which a pronoun may stand before its name. */
const MAX_OPENING_SENTENCES = 3;
const MAX_TOKENS_TO_PRONOUN = 3;
/** A mention that starts at most this many tokens after the start of its sentence counts as sentence-initial. */
const MAX_TOKENS_FROM_START = 4;

const MALE_NOUN = /(?:.man|boy|father|brother|husband|son|actor|king|prince|widower|businessman|uncle)$/;
const FEMALE_NOUN = /(?:woman|girl|mother|mom|mum|sister|wife|daughter|actress|queen|princess|widow|aunt|.ess)$/;
/** Returns the gender that a common noun for a person implies; null if it implies none. */
export const genderOfNoun = (noun: string): 'm' | 'f' | null =>
  FEMALE_NOUN.test(noun) ? 'f' : MALE_NOUN.test(noun) ? 'm' : null;

/** Resolves "he" and "she" to the persons of a text. */
export class PronounResolver {
  private readonly tokens: readonly Token[];
  private readonly fullNames: readonly FullName[];
  private readonly language: Language;

  constructor(tokens: readonly Token[], fullNames: readonly FullName[], language: Language) {
    this.tokens = tokens;
    this.fullNames = fullNames;
    this.language = language;
  }

  /**
   * Finds the most likely antecedent of a pronoun.
   *
   * @param pronoun gender that the pronoun implies; null for a description that implies none
   * @param before token index that the antecedent must precede
   * @param entities entities cited so far
   * @param lastCited the entity cited last
   * @returns an entity, or the full name of a person who has not been cited yet
   */
  resolve(
    pronoun: 'm' | 'f' | null,
    before: number,
    entities: readonly Entity[],
    lastCited: Entity | null,
  ): Entity | FullName | null {
    const isQuoted = this.tokens[before]?.isQuoted ?? false;
    let best: Entity | FullName | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    const consider = (candidate: Entity | FullName, gender: string | undefined, bonus: number) => {
      if (gender !== undefined && pronoun && gender !== pronoun) return;
      const at = this.findLastMention(candidate.words, before, isQuoted);
      if (at < 0) return;
      const score = this.scoreMention(at, before) + bonus;
      if (score > bestScore) [best, bestScore] = [candidate, score];
    };
    const persons = entities.filter(({ type }) => type === 'person');
    for (const entity of persons)
      consider(entity, this.genderOfEntity(entity), entity === lastCited ? WEIGHTS.lastCited : WEIGHTS.cited);
    // Without capitals as evidence, only a known person can be meant.
    const names = this.language.grammar ? this.fullNames.filter((name) => this.isKnownPerson(name)) : this.fullNames;
    for (const name of names)
      if (!persons.some(({ words }) => words.at(-1) === name.words.at(-1)))
        consider(name, this.genderOfName(name.words, name.at), this.isKnownPerson(name) ? 0 : WEIGHTS.unknown);
    if (best) return best;
    const agrees = (entity: Entity) => entity.type === 'person' && (this.genderOfEntity(entity) ?? pronoun) === pronoun;
    const cited = lastCited && agrees(lastCited) ? lastCited : entities.findLast(agrees);
    return cited ?? this.findFollowingName(pronoun, before);
  }

  /**
   * Finds the person whom a pronoun at the opening of a story introduces: "“I knew,” she says. Runa Aske runs the ferry."
   *
   * @param pronounAt token index of the pronoun, or of the verb right before it
   * @returns the first name after the pronoun, if it begins one of the next sentences and is a known person's
   */
  private findFollowingName(pronoun: 'm' | 'f' | null, pronounAt: number): FullName | null {
    const isOpening = (this.tokens[pronounAt]?.sentence ?? 0) < MAX_OPENING_SENTENCES;
    // "seiner Meinung nach" refers back.
    const isPersonal = this.tokens
      .slice(pronounAt, pronounAt + MAX_TOKENS_TO_PRONOUN)
      .some(({ lower }) => this.language.pronouns.get(lower) === pronoun);
    if (!pronoun || !isOpening || !isPersonal) return null;
    const inOrder = this.fullNames.filter(({ at }) => at > pronounAt).sort((one, other) => one.at - other.at);
    const next = inOrder[0];
    const [place, from] = [this.tokens[next?.at ?? -1], this.tokens[pronounAt] as Token];
    if (!next || !place || !this.isKnownPerson(next) || !this.isNearSentenceStart(next.at)) return null;
    const distance = place.sentence - from.sentence;
    if (distance < 1 || distance > MAX_SENTENCES_BACK || place.paragraph - from.paragraph > 1) return null;
    return this.genderOfName(next.words, next.at) === pronoun ? next : null;
  }

  private genderOfEntity({ gender, words }: Entity): string | undefined {
    return gender ?? this.genderOfName(words, -1);
  }

  /** Returns the gender of the name at a token, if its first name or a form of address implies it. */
  genderOf(words: readonly string[], at: number): string | undefined {
    const honorific = this.language.honorifics.get(this.tokens[at]?.lower.replace(/\.$/, '') ?? '');
    return honorific ?? this.genderOfName(words, at);
  }

  /** Returns `m` or `f` if the first name, or a form of address before the name, implies it. */
  private genderOfName(words: readonly string[], at: number): string | undefined {
    const honorific = this.language.honorifics.get(this.titleBefore(at));
    if (honorific) return honorific;
    const [first = ''] = words;
    // "her son, Paolo": a first name alone, unless it is a surname here
    const isSurname = words.length === 1 && this.fullNames.some((name) => name.words.at(-1) === first);
    const implied = isSurname ? undefined : this.language.firstNames.get(first);
    return implied === 'b' ? undefined : implied;
  }

  /** Tells whether a first name or title shows that a capitalised name is a person's. */
  private isKnownPerson({ words, at }: FullName): boolean {
    const { firstNames, grammar, people, titles } = this.language;
    const title = this.titleBefore(at);
    return firstNames.has(words[0] ?? '') || titles.has(title) || (grammar !== null && people.has(title));
  }

  private titleBefore(at: number): string {
    return this.tokens[at - 1]?.lower.replace(/\.$/, '') ?? '';
  }

  private scoreMention(at: number, before: number): number {
    const [mention, pronoun] = [this.tokens[at] as Token, this.tokens[before] as Token];
    return (
      WEIGHTS.perSentence * (pronoun.sentence - mention.sentence) +
      (this.isNearSentenceStart(at) ? WEIGHTS.sentenceStart : 0) +
      (this.isOblique(at) ? WEIGHTS.oblique : 0) +
      (pronoun.paragraph === mention.paragraph ? WEIGHTS.sameParagraph : 0)
    );
  }

  /** Returns the token index of the last mention of a name, found by its last word; −1 if none is near. */
  private findLastMention(words: readonly string[], before: number, isQuoted: boolean): number {
    const last = words.at(-1);
    const { sentence } = this.tokens[before] as Token;
    for (let at = before - 1; at >= 0 && before - at <= MAX_TOKENS_BACK; at--) {
      const token = this.tokens[at] as Token;
      if (sentence - token.sentence > MAX_SENTENCES_BACK) break;
      if (token.isCapitalized && token.lower === last && (isQuoted || !token.isQuoted)) return at;
    }
    return -1;
  }

  /** Tells whether a name follows a preposition or is a possessive, so that it is not what its sentence is about (English). */
  private isOblique(last: number): boolean {
    if (this.language.grammar) return false;
    if (this.tokens[last + 1]?.lower === "'s") return true;
    let at = last - 1;
    while (this.tokens[at]?.isCapitalized) at--;
    return this.language.prepositions.has(this.tokens[at]?.lower ?? '');
  }

  private isNearSentenceStart(at: number): boolean {
    const { sentence } = this.tokens[at] as Token;
    let distance = 0;
    for (let back = at - 1; back >= 0 && this.tokens[back]?.sentence === sentence; back--) distance++;
    return distance <= MAX_TOKENS_FROM_START;
  }
}
