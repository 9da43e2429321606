import type { Found, Naming, Phrase, SourceType } from '../found.ts';
import type { Language } from '../language.ts';
import type { Token } from '../tokens.ts';
import { Persons } from './antecedents.ts';
import { fits, fullest, personNaming, same } from './forms.ts';
import { hintsIn } from './hints.ts';
import { type FullName, fullNames } from './people.ts';

/** @returns how a phrase names its source; null where it names none. `names`: the full names of the text */
export type Namer = (phrase: Phrase, names: readonly FullName[]) => Naming | null;

/** So far before a name its title may stand. */
const TITLE = 14;

/** Somebody or something that the text cites. */
export interface Entity {
  name: string;
  words: string[];
  type: SourceType;
  role?: string;
  also: Set<string>;
  /** m or f, once a pronoun or a title has told. */
  gender?: string;
  found: Found[];
  vague?: boolean;
}

/** Finds out who each source is: one name for all its forms, and what pronouns and descriptions stand for. */
export class Entities {
  readonly all: Entity[] = [];
  private readonly names: FullName[];
  private readonly persons: Persons;
  private readonly hints: ReadonlyMap<string, SourceType>;
  private last: Entity | null = null;

  private readonly tokens: readonly Token[];
  private readonly language: Language;
  private readonly naming: Namer;

  /** @param naming tells how a phrase names its source */
  constructor(tokens: readonly Token[], text: string, language: Language, naming: Namer) {
    this.tokens = tokens;
    this.language = language;
    this.names = fullNames(tokens, text, language);
    this.persons = new Persons(tokens, this.names, language);
    this.naming = naming;
    this.hints = hintsIn(tokens, language);
  }

  /** @returns who the source is; null where nobody can be named */
  add(found: Found): Entity | null {
    const entity = this.of(found);
    if (!entity) return null;
    entity.found.push(found);
    this.last = entity;
    return entity;
  }

  private of({ source, cue, same: earlier }: Found): Entity | null {
    if (earlier) return this.all.find(({ found }) => found.includes(earlier)) ?? null;
    const head = this.tokens[source.head] as Token;
    const pronoun = this.language.pronouns.get(head.lower);
    if (pronoun) return this.antecedent(pronoun, Math.min(source.first, cue));
    const naming = this.naming(source, this.names);
    if (!naming) return null;
    return naming.proper ? this.named(naming, source.relation !== 'according') : this.described(naming, source.first);
  }

  /** @param said it says something, as a person does; "according to" may name anybody */
  private named(naming: Naming, said = false): Entity {
    const full = naming.type === 'person' || naming.words.length === 1 ? fullest(this.names, naming.words) : null;
    const words = full?.words ?? naming.words;
    const single =
      naming.type === 'person' &&
      !full &&
      !(this.language.grammar && said) &&
      words.length === 1 &&
      !naming.role &&
      !this.language.firstNames.has(words[0] ?? '');
    // "selon Google Trends"
    const unknown =
      this.language.grammar && !said && !full && !naming.role && !this.language.firstNames.has(words[0] ?? '');
    const hint = this.hints.get(words.at(-1) ?? '');
    const type =
      hint ??
      (full && naming.type !== 'news'
        ? 'person'
        : single || (unknown && naming.type === 'person')
          ? 'institution'
          : naming.type);
    const known =
      this.all.find((one) => same(one.words, words)) ??
      this.all.find((one) => one.type !== 'unnamed' && one.type !== 'document' && fits(one, naming.words, type));
    const name = full && full.name.length > naming.name.length ? full.name : naming.name;
    if (known) {
      if (naming.name !== known.name) known.also.add(naming.name);
      known.role ??= naming.role;
      if (name.length > known.name.length && words.length > known.words.length) {
        known.also.add(known.name);
        known.also.delete(name);
        known.name = name;
        known.words = words;
      }
      return known;
    }
    const entity: Entity = {
      name,
      words,
      type,
      also: new Set(name === naming.name ? [] : [naming.name]),
      found: [],
      ...(naming.role && { role: naming.role }),
    };
    this.all.push(entity);
    return entity;
  }

  private described(naming: Naming, place: number): Entity {
    const { definite, noun, name, words, type } = naming;
    const { grammar } = this.language;
    const single = definite && words.length <= 3;
    if (single) {
      const before = this.all.findLast(
        (one) =>
          (one.type !== 'unnamed' || one.words.at(-1) === noun) &&
          (one.words.includes(noun) ||
            (one.role
              ?.toLowerCase()
              .split(/[^\p{L}]+/u)
              .includes(noun) ??
              false)),
      );
      if (before) {
        before.also.add(name);
        return before;
      }
    }
    if (definite && type === 'person') {
      const titled = this.titled(noun, words, place);
      if (titled) return this.named(personNaming(titled));
    }
    const known = this.all.find((one) => same(one.words, words));
    if (known) return known;
    // "the company", "the paper", "the report": the one that was spoken of last.
    const few = grammar ? 2 : 1;
    if (definite && words.length <= few && type !== 'unnamed' && type !== 'person' && this.isGeneric(noun, type)) {
      const hinted =
        type === 'news'
          ? this.names.find(({ words: full }) => this.hints.get(full.at(-1) ?? '') === 'news')
          : undefined;
      const before =
        (grammar && this.last?.type === type ? this.last : this.all.findLast((one) => one.type === type)) ??
        (hinted && this.named({ ...personNaming(hinted), type: 'news' }));
      if (before) {
        before.also.add(name);
        return before;
      }
    }
    const entity: Entity = {
      name,
      words,
      type: type === 'person' ? 'unnamed' : type,
      also: new Set(),
      found: [],
      ...(naming.vague && { vague: true }),
    };
    this.all.push(entity);
    return entity;
  }

  /** The full name that a title stands before: "the minister", of whom "Foreign Minister Runa Aske" has told. */
  private titled(noun: string, words: readonly string[], place: number): FullName | undefined {
    if (!this.language.grammar)
      return this.names.find(({ at }) => [1, 2, 3].some((by) => this.tokens[at - by]?.lower === noun));
    // "el ministro de Asuntos Exteriores, José Lund": the nearest before.
    const near = this.names.filter(({ at }) => {
      const { sentence } = this.tokens[at] as Token;
      const before = this.tokens.slice(Math.max(0, at - TITLE), at).filter((token) => token.sentence === sentence);
      return words.every((word) => this.language.attached.has(word) || before.some(({ lower }) => lower === word));
    });
    return near.findLast(({ at }) => at < place) ?? near[0];
  }

  /** "the company", as against "the police": a word that stands for one of many. */
  private isGeneric(noun: string, type: SourceType): boolean {
    const { grammar, generic } = this.language;
    return !grammar || type === 'document' || generic.has(noun);
  }

  /** Whom a pronoun stands for. */
  private antecedent(pronoun: string, before: number): Entity | null {
    if (pronoun === 'm' || pronoun === 'f') {
      const chosen = this.persons.meantBy(pronoun, before, this.all, this.last);
      if (!chosen) return null;
      const entity = 'found' in chosen ? chosen : this.named(personNaming(chosen));
      entity.gender ??= pronoun;
      return entity;
    }
    if (pronoun === 'p') return this.all.findLast(({ type }) => type === 'unnamed' || type === 'institution') ?? null;
    if (pronoun === 'n')
      return this.all.findLast(({ type }) => type === 'institution' || type === 'document' || type === 'news') ?? null;
    return null;
  }
}
