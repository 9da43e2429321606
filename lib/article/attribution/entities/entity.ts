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
  /** Whether the source is known by a description only: "the ministry", "two officials". */
  isDescription?: boolean;
  /** Last word of the description, in lower case; missing for names. */
  headNoun?: string;
}

/** Tells whether a noun is part of a person's role, as in "the mayor" for the "Kyiv mayor". */
export const holdsRole = ({ role = '' }: Entity, noun: string) =>
  role
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .includes(noun);

/** Adds a mention to an entity. The longest name becomes the entity's name. */
export function addMention(entity: Entity, mention: SourceMention, name: string, words: string[]): void {
  if (mention.name !== entity.name) entity.aliases.add(mention.name);
  entity.role ??= mention.role;
  if (name.length <= entity.name.length || words.length <= entity.words.length) return;
  entity.aliases.add(entity.name);
  entity.aliases.delete(name);
  entity.name = name;
  entity.words = words;
}
