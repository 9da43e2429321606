/** Resolves English descriptions that refer back: "the senator", "the statement". */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { SourceMention, SourceType } from '../types.ts';
import { type Entity, holdsRole } from './entity.ts';
import type { FullName } from './full-names.ts';
import { genderOfNoun, type PronounResolver } from './pronouns.ts';
import { RoleIndex } from './role-index.ts';

/** Texts that somebody issues in order to state something. */
const ISSUED_TEXT =
  /^(?:statement|release|announcement|letter|e-?mail|post|tweet|memo|message|note|notice|filing|complaint|lawsuit)$/;
const MAX_SENTENCES_TO_ISSUER = 8;
/** Maximum number of sentences from a description to the name of its person. */
const MAX_SENTENCES_TO_NAME = 3;
const RELATION =
  /^(?:wife|husband|mother|father|sister|brother|son|daughter|uncle|aunt|mum|mom|dad|widow|widower|girlfriend|boyfriend)$/;

export class EnglishAnaphora {
  private readonly roleIndex: RoleIndex;
  private readonly tokens: readonly Token[];
  private readonly pronouns: PronounResolver;

  constructor(tokens: readonly Token[], fullNames: readonly FullName[], language: Language, pronouns: PronounResolver) {
    this.tokens = tokens;
    this.pronouns = pronouns;
    this.roleIndex = new RoleIndex(tokens, fullNames, language);
  }

  /**
   * Returns what a definite description refers to.
   *
   * @param place token index of the description
   * @param entities entities cited so far
   * @returns an entity, the full name of a person who has not been cited yet, or null
   */
  resolve(
    mention: SourceMention,
    place: number,
    entities: readonly Entity[],
    lastCited: Entity | null,
  ): Entity | FullName | null {
    const { type, headNoun, isVague } = mention;
    if (type === 'document') return this.findIssuer(headNoun, place, entities);
    if (isVague || (type !== 'person' && type !== 'unnamed')) return null;
    return this.findPerson(mention, place, entities, lastCited);
  }

  /** Returns the entity of a type that was cited or named last before a token. */
  findNearest(entities: readonly Entity[], type: SourceType, place: number): Entity | undefined {
    const sameType = entities.filter((one) => one.type === type);
    if (sameType.length < 2) return sameType[0];
    for (let at = place - 1; at >= 0; at--) {
      const { isCapitalized, lower } = this.tokens[at] as Token;
      const named = isCapitalized
        ? sameType.find(({ words, isDescription }) => !isDescription && words.at(-1) === lower)
        : undefined;
      const cited = named ?? sameType.find(({ attributions }) => attributions.some(({ source }) => source.head === at));
      if (cited) return cited;
    }
    return sameType.at(-1);
  }

  /** Returns the last person whose role has all words of a description. */
  findHolder(entities: readonly Entity[], words: readonly string[]): Entity | undefined {
    return entities.findLast((one) => one.type === 'person' && words.every((word) => holdsRole(one, word)));
  }

  /**
   * Returns the description, cited just before, of a person whom the text names only now: "His lawyer said …. The
   * lawyer, Odile Marsh, …".
   *
   * @param place token index of the name
   */
  findDescribedBefore({ words, role = '' }: SourceMention, place: number, lastCited: Entity | null): Entity | null {
    const noun = lastCited?.headNoun ?? '';
    const described = lastCited?.attributions.at(-1)?.source;
    if (!lastCited?.isDescription || lastCited.type !== 'unnamed' || !described || place < 0) return null;
    const distance = (this.tokens[place] as Token).sentence - (this.tokens[described.first] as Token).sentence;
    const surname = words.at(-1);
    const isKnown = this.tokens.some(
      ({ isCapitalized, lower }, at) => at < place && isCapitalized && lower === surname,
    );
    if (isKnown || distance < 1 || distance > MAX_SENTENCES_TO_NAME) return null;
    const isBesideNoun = this.tokens[place - 1]?.text === ',' && this.tokens[place - 2]?.lower === noun;
    const roleWords = role.toLowerCase().split(/[^\p{L}-]+/u);
    if (isBesideNoun || roleWords.includes(noun)) return lastCited;
    const isRelative = RELATION.test(noun) && /^(?:his|her|their)\s/i.test(lastCited.name);
    const gender = genderOfNoun(noun);
    const agrees = gender !== null && this.pronouns.genderOf(words, place) === gender;
    return isRelative && !role && agrees ? lastCited : null;
  }

  /** Returns the person whom a description such as "the senator" or "the Republican nominee" stands for. */
  private findPerson(
    { headNoun, words }: SourceMention,
    place: number,
    entities: readonly Entity[],
    lastCited: Entity | null,
  ): Entity | FullName | null {
    const named = this.roleIndex.findByRole(words, place);
    if (named) return named;
    if (!this.roleIndex.isEpithet(headNoun, words, place)) return null;
    const gender = genderOfNoun(headNoun);
    const antecedent = this.pronouns.resolve(gender, place, entities, lastCited);
    return antecedent && this.roleIndex.isNear(antecedent, place) ? antecedent : null;
  }

  /** Returns who issued "the statement": the source of an earlier sentence that has "in a statement" (English). */
  private findIssuer(noun: string, place: number, entities: readonly Entity[]): Entity | null {
    if (!ISSUED_TEXT.test(noun)) return null;
    const { sentence } = this.tokens[place] as Token;
    for (
      let at = place - 1;
      at >= 0 && sentence - (this.tokens[at] as Token).sentence <= MAX_SENTENCES_TO_ISSUER;
      at--
    ) {
      const token = this.tokens[at] as Token;
      if (token.lower !== noun || token.sentence === sentence) continue;
      const issuer = entities.findLast(
        (one) =>
          one.type !== 'document' && one.attributions.some(({ cue }) => this.tokens[cue]?.sentence === token.sentence),
      );
      if (issuer) return issuer;
    }
    return null;
  }
}
