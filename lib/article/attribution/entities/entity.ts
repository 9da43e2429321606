import type { DetectedAttribution, SourceMention, SourceType } from '../types.ts';

/** A person, organisation, document or unnamed group that the text cites. */
export interface Entity {
  name: string;
  /** Lower-case words of the name, without titles. */
  words: string[];
  type: SourceType;
  role?: string;
  /** Other forms of the name that the text uses. */
  aliases: Set<string>;
  /** `m` or `f`, if a pronoun, a title or the first name has revealed it. */
  gender?: string;
  attributions: DetectedAttribution[];
  /** Whether no word list contains the noun, so that the type is a guess. */
  isVague?: boolean;
  /** How often the words around the name show that its bearer can speak (English). */
  contextEvidence?: number;
  /** Whether the source is known by a description only: "the ministry", "two officials". */
  isDescription?: boolean;
  /** Last word of the description, in lower case; missing for names. */
  headNoun?: string;
  /** Whether the description denotes several; missing if unknown. */
  isPlural?: boolean;
  /** Whether the description refers back, as "the minister" does. */
  isDefinite?: boolean;
  /** Whether the description has an article. */
  hasArticle?: boolean;
  /** Whether a noun before the name tells its type: "the newspaper". */
  hasNoun?: boolean;
}

/** Tells whether a noun is part of a person's role, as in "the mayor" for the "Kyiv mayor". */
export const holdsRole = ({ role = '' }: Entity, noun: string) =>
  role
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .includes(noun);

/** Minimum number of letters of a noun that the last part of a German compound must match. */
const MIN_COMPOUND_PART = 5;

/** Like `holdsRole`, and also for compounds: "Präsidentin" for a "Synodalpräsidentin", and the other way round. */
export const holdsCompoundRole = ({ role = '' }: Entity, noun: string) =>
  role
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some(
      (word) =>
        word === noun ||
        (word.length >= MIN_COMPOUND_PART && noun.endsWith(word)) ||
        (noun.length >= MIN_COMPOUND_PART && word.endsWith(noun)),
    );

/** Creates an entity that is known by a description only. */
export function createDescribed({
  name,
  words,
  type,
  headNoun,
  isDefinite,
  hasArticle,
  isPlural,
  isVague,
  shortName,
}: SourceMention): Entity {
  return {
    name,
    words,
    type: type === 'person' ? 'unnamed' : type,
    aliases: new Set(shortName && shortName !== name ? [shortName] : []),
    attributions: [],
    isDescription: true,
    headNoun,
    isDefinite,
    ...(hasArticle !== undefined && { hasArticle }),
    ...(isPlural !== undefined && { isPlural }),
    ...(isVague && { isVague }),
  };
}

/**
 * Creates an entity with a name.
 *
 * @param contextEvidence see `Entity`
 */
export function createNamed(
  mention: SourceMention,
  name: string,
  words: string[],
  type: Entity['type'],
  contextEvidence: number,
): Entity {
  return {
    name,
    words,
    type,
    aliases: new Set(name === mention.name ? [] : [mention.name]),
    attributions: [],
    contextEvidence,
    ...(mention.role && { role: mention.role }),
    ...(mention.hasNoun && { hasNoun: true }),
  };
}

/** Adds a mention to an entity. The longest name becomes the entity's name. */
export function addMention(entity: Entity, mention: SourceMention, name: string, words: string[]): void {
  if (mention.name !== entity.name) entity.aliases.add(mention.name);
  entity.role ??= mention.role;
  if (mention.hasNoun) entity.hasNoun = true;
  if (name.length <= entity.name.length || words.length <= entity.words.length) return;
  entity.aliases.add(entity.name);
  entity.aliases.delete(name);
  entity.name = name;
  entity.words = words;
}

/** Gives an entity that was known by a description only the name of its person. */
export function nameDescribed(
  entity: Entity,
  { name, words, role }: { name: string; words: string[]; role?: string | undefined },
): Entity {
  entity.aliases.add(entity.name);
  const { headNoun } = entity;
  Object.assign(entity, { name, words, type: 'person', role: role ?? headNoun, isDescription: false });
  return entity;
}

/** Adds another form of the name that the text uses. */
export function addAlias(entity: Entity, name: string): Entity {
  entity.aliases.add(name);
  return entity;
}
