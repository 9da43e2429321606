import { Persons } from './antecedents.ts';
import type { Found } from './attributions.ts';
import { fits, fullest, personNaming, same } from './forms.ts';
import { hintsIn } from './hints.ts';
import type { Language } from './language.ts';
import { type Naming, namesIn, namingOf, type SourceType } from './names.ts';
import { type FullName, fullNames } from './people.ts';
import type { Token } from './tokens.ts';

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
  private readonly capitals: ReadonlySet<string>;
  private readonly hints: ReadonlyMap<string, SourceType>;
  private last: Entity | null = null;

  private readonly tokens: readonly Token[];
  private readonly text: string;
  private readonly language: Language;

  constructor(tokens: readonly Token[], text: string, language: Language) {
    this.tokens = tokens;
    this.text = text;
    this.language = language;
    this.names = fullNames(tokens, text, language);
    this.persons = new Persons(tokens, this.names, language);
    this.capitals = namesIn(tokens);
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

  private of({ source, cue }: Found): Entity | null {
    const head = this.tokens[source.head] as Token;
    const pronoun = this.language.pronouns.get(head.lower);
    if (pronoun) return this.antecedent(pronoun, Math.min(source.first, cue));
    const naming = namingOf(this.tokens, source, this.text, this.language, this.capitals);
    if (!naming) return null;
    return naming.proper ? this.named(naming) : this.described(naming);
  }

  private named(naming: Naming): Entity {
    const full = naming.type === 'person' || naming.words.length === 1 ? fullest(this.names, naming.words) : null;
    const words = full?.words ?? naming.words;
    const single =
      naming.type === 'person' &&
      !full &&
      words.length === 1 &&
      !naming.role &&
      !this.language.firstNames.has(words[0] ?? '');
    const hint = this.hints.get(words.at(-1) ?? '');
    const type = hint ?? (full && naming.type !== 'news' ? 'person' : single ? 'institution' : naming.type);
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

  private described(naming: Naming): Entity {
    const { definite, noun, name, words, type } = naming;
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
      const titled = this.names.find(({ at }) => [1, 2, 3].some((by) => this.tokens[at - by]?.lower === noun));
      if (titled) return this.named(personNaming(titled));
    }
    const known = this.all.find((one) => same(one.words, words));
    if (known) return known;
    // "the company", "the paper", "the report": the one that was spoken of last.
    if (definite && words.length === 1 && type !== 'unnamed' && type !== 'person') {
      const hinted =
        type === 'news'
          ? this.names.find(({ words: full }) => this.hints.get(full.at(-1) ?? '') === 'news')
          : undefined;
      const before =
        this.all.findLast((one) => one.type === type) ??
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
