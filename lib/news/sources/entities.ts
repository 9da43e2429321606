import type { Found } from './attributions.ts';
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
    const full = naming.type === 'person' || naming.words.length === 1 ? this.fullest(naming.words) : null;
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
      if (titled)
        return this.named({
          name: titled.name,
          words: titled.words,
          type: 'person',
          proper: true,
          definite: false,
          noun: '',
        });
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
        (hinted &&
          this.named({
            name: hinted.name,
            words: hinted.words,
            type: 'news',
            proper: true,
            definite: false,
            noun: '',
          }));
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

  private antecedent(pronoun: string, before: number): Entity | null {
    if (pronoun === 'm' || pronoun === 'f') {
      const fitting = (entity: Entity) =>
        entity.type === 'person' && (entity.gender === undefined || entity.gender === pronoun);
      const sentence = this.tokens[before]?.sentence ?? 0;
      // The person spoken of last: the latest source, or a name that has opened a sentence since.
      const opener = this.names
        .flatMap((name) => this.mentions(name, before).map((at) => ({ name, at })))
        .filter(({ at }) => sentence - (this.tokens[at]?.sentence ?? 0) <= 3)
        .sort((one, other) => other.at - one.at)[0];
      const latest = this.last && fitting(this.last) ? this.last : this.all.findLast(fitting);
      const at = latest?.found.at(-1)?.source.first ?? -1;
      const chosen =
        opener && opener.at > at && this.opens(opener.at)
          ? this.named({
              name: opener.name.name,
              words: opener.name.words,
              type: 'person',
              proper: true,
              definite: false,
              noun: '',
            })
          : (latest ??
            (opener
              ? this.named({
                  name: opener.name.name,
                  words: opener.name.words,
                  type: 'person',
                  proper: true,
                  definite: false,
                  noun: '',
                })
              : null));
      if (chosen && chosen.gender === undefined) chosen.gender = pronoun;
      return chosen ?? null;
    }
    if (pronoun === 'p') return this.all.findLast(({ type }) => type === 'unnamed' || type === 'institution') ?? null;
    if (pronoun === 'n')
      return this.all.findLast(({ type }) => type === 'institution' || type === 'document' || type === 'news') ?? null;
    return null;
  }

  /** Tokens at which a full name, or its last word, stands before a place. */
  private mentions({ words }: FullName, before: number): number[] {
    const last = words.at(-1);
    const found: number[] = [];
    for (let at = Math.max(0, before - 90); at < before; at++)
      if (this.tokens[at]?.lower === last && this.tokens[at]?.capital) found.push(at);
    return found;
  }

  private opens(at: number): boolean {
    const { sentence } = this.tokens[at] as Token;
    let words = 0;
    for (let back = at - 1; back >= 0 && this.tokens[back]?.sentence === sentence; back--) words++;
    return words <= 4;
  }

  /** The full name that a short one stands for. */
  private fullest(words: readonly string[]): FullName | null {
    const last = words.at(-1) ?? '';
    const fitting = this.names.filter(({ words: full }) =>
      words.length === 1
        ? full.at(-1) === last || (full[0] === last && !this.names.some((other) => other.words.at(-1) === last))
        : words.every((word) => full.includes(word)),
    );
    return fitting.sort((one, other) => other.count - one.count || one.at - other.at)[0] ?? null;
  }
}

/** "newspaper Dagens Nyheter", "the company Orsk": what stands before a name says what it is. */
function hintsIn(tokens: readonly Token[], language: Language): Map<string, SourceType> {
  const hints = new Map<string, SourceType>();
  for (let at = 1; at < tokens.length; at++) {
    const [before, token] = [tokens[at - 1] as Token, tokens[at] as Token];
    if (!token.capital || before.capital || before.sentence !== token.sentence) continue;
    const type = language.newsNouns.has(before.lower)
      ? 'news'
      : language.organisationNouns.has(before.lower)
        ? 'institution'
        : null;
    if (!type) continue;
    let last = at;
    while (tokens[last + 1]?.capital && tokens[last + 1]?.sentence === token.sentence) last++;
    hints.set((tokens[last] as Token).lower, type);
  }
  return hints;
}

const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((word, at) => word === other[at]);

/** May a name be another form of an entity's? */
function fits(one: Entity, words: readonly string[], type: SourceType): boolean {
  const last = words.at(-1) ?? '';
  if (one.type === 'person') return type === 'person' && words.length === 1 && one.words.at(-1) === last;
  if (type !== one.type && type !== 'person') return false;
  if (type === 'person') return words.length === 1 && initialsOf(one.words) === last;
  return (
    initialsOf(one.words) === words.join('') ||
    initialsOf(words) === one.words.join('') ||
    (words.length > 0 && words.every((word) => one.words.includes(word))) ||
    one.words.every((word) => words.includes(word))
  );
}

const initialsOf = (words: readonly string[]) =>
  words
    .filter((word) => !/^(?:of|the|for|and|de|la)$/.test(word))
    .map((word) => word.charAt(0))
    .join('');
