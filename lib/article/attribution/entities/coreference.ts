import type { MentionParser } from '../analyzer.ts';
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution, SourceMention } from '../types.ts';
import { findFullName, haveSameWords, isAliasOf, mentionOfPerson } from './aliases.ts';
import { BodyReferences } from './body-references.ts';
import {
  describesSpeaker,
  findEntityByNoun,
  findRoleHolder,
  findTitledPerson,
  isGenericAnaphor,
} from './definite-descriptions.ts';
import { EnglishAnaphora } from './english-anaphora.ts';
import { addAlias, addMention, createDescribed, createNamed, type Entity, nameDescribed } from './entity.ts';
import { collectFullNames, type FullName } from './full-names.ts';
import { NameTypes } from './name-types.ts';
import { PronounResolver } from './pronouns.ts';
import { isGenericPerson, SentenceSubjects, type Subject } from './sentence-subjects.ts';
import { collectTitledNames } from './titled-names.ts';

/**
 * A definite description with at most this many words may refer to an earlier entity by its noun alone: "the ministry".
 */
const MAX_ANAPHOR_WORDS = 3;
/** Matches nouns for bodies that need no name, and stand for no other: "the army" after "the United Nations". */
const SOLE_BODY = /^(?:government|army|military|navy|police|parliament|congress|opposition)$/;

/** Resolves the sources of a text to entities: aliases, pronouns and definite descriptions. */
export class CoreferenceResolver {
  /** Entities cited so far, in the order of their first citation. */
  readonly entities: Entity[] = [];
  private readonly fullNames: FullName[];
  private readonly pronouns: PronounResolver;
  private readonly types: NameTypes;
  private readonly bodies: BodyReferences;
  private readonly subjects: SentenceSubjects;
  /** Only in English. */
  private readonly anaphora: EnglishAnaphora | null;
  private lastCited: Entity | null = null;

  private readonly tokens: readonly Token[];
  private readonly language: Language;
  private readonly parseMention: MentionParser;

  constructor(tokens: readonly Token[], text: string, language: Language, parseMention: MentionParser) {
    this.tokens = tokens;
    this.language = language;
    const fullNames = collectFullNames(tokens, text, language);
    this.fullNames = language.grammar ? fullNames : [...fullNames, ...collectTitledNames(tokens, language, fullNames)];
    this.pronouns = new PronounResolver(tokens, this.fullNames, language);
    this.types = new NameTypes(tokens, language);
    this.anaphora = language.grammar ? null : new EnglishAnaphora(tokens, this.fullNames, language, this.pronouns);
    this.parseMention = parseMention;
    this.bodies = new BodyReferences(tokens, this.entities, language, this.anaphora);
    this.subjects = new SentenceSubjects(tokens, fullNames, language, parseMention);
  }

  /**
   * Adds an attribution to the entity that its source refers to. Attributions must be added in text order.
   *
   * @returns the entity; null if the source cannot be resolved
   */
  add(attribution: DetectedAttribution): Entity | null {
    const entity = this.resolve(attribution);
    entity?.attributions.push(attribution);
    this.lastCited = entity ?? this.lastCited;
    return entity;
  }

  /** Returns the entity that a source refers to, and creates it if it is new; null if the source cannot be resolved. */
  resolve({ source, cue, sharesSourceOf }: DetectedAttribution): Entity | null {
    if (sharesSourceOf) return this.entities.find(({ attributions }) => attributions.includes(sharesSourceOf)) ?? null;
    if (source.antecedent) {
      const named = this.parseMention(source.antecedent, this.fullNames);
      return named && this.resolveName(named, source.antecedent.first, true);
    }
    const pronoun = source.pronoun ?? this.language.pronouns.get((this.tokens[source.head] as Token).lower);
    if (pronoun) return this.resolvePronoun(pronoun, Math.min(source.first, cue));
    const mention = this.parseMention(source, this.fullNames);
    if (!mention) return null;
    return mention.isProperName
      ? this.resolveName(mention, source.first, source.relation !== 'according')
      : this.resolveDescription(mention, source.first);
  }

  /**
   * Returns the entity with a name, and creates it if it is new.
   *
   * @param place token index of the name; −1 if it is elsewhere
   * @param isSpeaker whether the source is the subject of a verb of speech (after "according to" it can be anything)
   */
  private resolveName(mention: SourceMention, place = -1, isSpeaker = false): Entity {
    const mayBePerson = mention.type === 'person' || mention.words.length === 1;
    const fullName = mayBePerson ? findFullName(this.fullNames, mention.words) : null;
    const words = fullName?.words ?? mention.words;
    const type = this.types.infer(mention, fullName, isSpeaker);
    const known =
      this.entities.find((one) => haveSameWords(one.words, words)) ??
      this.entities.find(
        (one) => one.type !== 'unnamed' && one.type !== 'document' && isAliasOf(one, mention.words, type),
      );
    const name = fullName && fullName.name.length > mention.name.length ? fullName.name : mention.name;
    if (known) {
      addMention(known, mention, name, words);
      return known;
    }
    const described = type === 'person' && this.anaphora?.findDescribedBefore(mention, place, this.lastCited);
    if (described) return nameDescribed(described, { name, words, role: mention.role });
    return this.create(createNamed(mention, name, words, type, this.types.strengthOf(words.at(-1) ?? '')));
  }

  /**
   * Returns the entity that a description refers to, and creates it if it is new.
   *
   * @param place token index of the description
   */
  private resolveDescription(mention: SourceMention, place: number): Entity {
    const { isDefinite, isPlural, headNoun, name, words, type, bodyNoun } = mention;
    const body = bodyNoun
      ? this.bodies.findNamed(bodyNoun, place, this.lastCited)
      : this.bodies.findOfSpokesperson(mention, place, this.lastCited);
    if (body) return addAlias(body, name);
    const { grammar } = this.language;
    const isRomance = grammar !== null && !grammar.compounds;
    const isBarePlural = isRomance && isPlural === true && words.length === 1 && type === 'unnamed';
    if ((isDefinite && words.length <= MAX_ANAPHOR_WORDS) || isBarePlural) {
      const antecedent =
        this.anaphora?.findHolder(this.entities, words) ??
        findEntityByNoun(this.entities, headNoun, words, this.language);
      if (antecedent) return addAlias(antecedent, name);
    }
    const isOnePerson = type === 'person' || (grammar && type === 'unnamed' && mention.isPlural === false);
    const holder = isDefinite && grammar && isOnePerson && findRoleHolder(this.entities, mention);
    if (holder) return holder;
    if (isDefinite && isOnePerson) {
      const titled = findTitledPerson(this.tokens, this.fullNames, mention, place, this.language);
      if (titled) return this.resolveName(mentionOfPerson(titled));
    }
    const last = isDefinite && grammar?.compounds && isOnePerson ? this.lastCited : null;
    if (last && describesSpeaker(last, this.tokens, place, this.language)) return addAlias(last, name);
    const introduced = isDefinite && isGenericPerson(headNoun) && this.subjects.findUnnamed(place, null);
    if (introduced) return this.resolveSubject(introduced);
    const known = this.entities.find((one) => haveSameWords(one.words, words));
    if (known) return known;
    const described = isDefinite && this.anaphora?.resolve(mention, place, this.entities, this.lastCited);
    const antecedent =
      (described && ('attributions' in described ? described : this.resolveName(mentionOfPerson(described)))) ||
      (isGenericAnaphor(mention, this.language) ? this.findGenericAntecedent(mention, place) : undefined);
    if (antecedent) return addAlias(antecedent, name);
    return this.create(createDescribed(mention));
  }

  /** Returns what "the company", "the report" or "the ministry" refers to. */
  private findGenericAntecedent(mention: SourceMention, place: number): Entity | undefined {
    const isGeneric = this.language.genericOrganisations.has(mention.headNoun);
    const body = isGeneric ? this.subjects.findBody(place, false) : null;
    if (body) return this.resolveSubject(body);
    const last = this.bodies.findLastOfType(mention.type, place, this.lastCited);
    if (!last && mention.type === 'news') {
      const outlet = this.fullNames.find(({ words }) => this.types.isOutlet(words));
      return outlet && this.resolveName({ ...mentionOfPerson(outlet), type: 'news' });
    }
    if (SOLE_BODY.test(mention.headNoun)) return undefined;
    // "The government said …. The army": two bodies without names
    return last?.isDescription && last.type === 'institution' && !isGeneric ? undefined : last;
  }

  private resolvePronoun(pronoun: string, before: number): Entity | null {
    if (pronoun === 'm' || pronoun === 'f') {
      const unnamed = this.subjects.findUnnamed(before, pronoun);
      if (unnamed) return this.resolveSubject(unnamed);
      const antecedent = this.pronouns.resolve(pronoun, before, this.entities, this.lastCited);
      if (!antecedent) return null;
      const entity = 'attributions' in antecedent ? antecedent : this.resolveName(mentionOfPerson(antecedent));
      entity.gender ??= pronoun;
      return entity;
    }
    if (pronoun === 'p') return this.bodies.findRecent(before, 'unnamed', 'institution');
    if (pronoun !== 'n') return null;
    const body = this.bodies.isCitedHere(before, this.lastCited) ? null : this.subjects.findBody(before, true);
    return body ? this.resolveSubject(body) : this.bodies.findRecent(before, 'institution', 'document', 'news');
  }

  /** Returns the entity of a phrase that opens a sentence. */
  private resolveSubject({ phrase, mention }: Subject): Entity {
    if (mention.isProperName) return this.resolveName(mention, phrase.first, true);
    const known = this.entities.find(({ attributions }) =>
      attributions.some(({ source }) => source.first === phrase.first),
    );
    return known ?? this.resolveDescription(mention, phrase.first);
  }

  private create(entity: Entity): Entity {
    this.entities.push(entity);
    return entity;
  }
}
