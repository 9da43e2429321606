import type { Language } from '../language.ts';
import type { Token } from '../tokens.ts';
import type { Entity } from './index.ts';
import type { FullName } from './people.ts';

/** What speaks for a person as the one a pronoun means; tuned on marked texts and labelled pages. */
const WEIGHTS = { sentence: -0.5, opens: 0.8, spokeLast: 1.5, spoke: 0.7, paragraph: 0.5, unknown: -2 };
/** A person who stands further back, in sentences, is not meant any more, nor one further back in tokens. */
const BACK = 4;
const FURTHEST = 120;

/** The persons of a text and where they stand: whom "he" or "she" means. */
export class Persons {
  private readonly tokens: readonly Token[];
  private readonly names: readonly FullName[];
  private readonly language: Language;

  constructor(tokens: readonly Token[], names: readonly FullName[], language: Language) {
    this.tokens = tokens;
    this.names = names;
    this.language = language;
  }

  /** @returns m or f, as a first name or a title tells; undefined: neither does */
  genderOf(words: readonly string[], at: number): string | undefined {
    const title = this.tokens[at - 1]?.lower.replace(/\.$/, '') ?? '';
    const honored = this.language.honorifics.get(title);
    if (honored) return honored;
    const told = words.length > 1 ? this.language.firstNames.get(words[0] ?? '') : undefined;
    return told === 'b' ? undefined : told;
  }

  /**
   * @param before the token that the person must stand before
   * @param entities those that have spoken
   * @param last the one that spoke last
   * @returns an entity, or a full name that has said nothing yet
   */
  meantBy(
    pronoun: 'm' | 'f',
    before: number,
    entities: readonly Entity[],
    last: Entity | null,
  ): Entity | FullName | null {
    const quoted = this.tokens[before]?.quoted ?? false;
    let best: Entity | FullName | null = null;
    let most = Number.NEGATIVE_INFINITY;
    const consider = (one: Entity | FullName, gender: string | undefined, bonus: number) => {
      if (gender !== undefined && gender !== pronoun) return;
      const at = this.mentionOf(one.words, before, quoted);
      if (at < 0) return;
      const score = this.scoreAt(at, before) + bonus;
      if (score > most) [best, most] = [one, score];
    };
    const persons = entities.filter(({ type }) => type === 'person');
    for (const entity of persons)
      consider(
        entity,
        entity.gender ?? this.genderOf(entity.words, -1),
        entity === last ? WEIGHTS.spokeLast : WEIGHTS.spoke,
      );
    for (const name of this.names)
      if (!persons.some(({ words }) => words.at(-1) === name.words.at(-1)))
        consider(name, this.genderOf(name.words, name.at), this.isPerson(name) ? 0 : WEIGHTS.unknown);
    const fitting = ({ type, gender, words }: Entity) =>
      type === 'person' && (gender ?? this.genderOf(words, -1) ?? pronoun) === pronoun;
    return best ?? (last && fitting(last) ? last : (entities.findLast(fitting) ?? null));
  }

  /** Does a first name or a title say that it is somebody? */
  private isPerson({ words, at }: FullName): boolean {
    return (
      this.language.firstNames.has(words[0] ?? '') ||
      this.language.titles.has(this.tokens[at - 1]?.lower.replace(/\.$/, '') ?? '')
    );
  }

  private scoreAt(at: number, before: number): number {
    const [mention, pronoun] = [this.tokens[at] as Token, this.tokens[before] as Token];
    return (
      WEIGHTS.sentence * (pronoun.sentence - mention.sentence) +
      (this.opens(at) ? WEIGHTS.opens : 0) +
      (pronoun.paragraph === mention.paragraph ? WEIGHTS.paragraph : 0)
    );
  }

  /** The last token before a place at which a name, or its last word, stands; -1: none is near. */
  private mentionOf(words: readonly string[], before: number, quoted: boolean): number {
    const last = words.at(-1);
    const { sentence } = this.tokens[before] as Token;
    for (let at = before - 1; at >= 0 && before - at <= FURTHEST; at--) {
      const token = this.tokens[at] as Token;
      if (sentence - token.sentence > BACK) break;
      if (token.capital && token.lower === last && (quoted || !token.quoted)) return at;
    }
    return -1;
  }

  /** Does it stand among the first words of its sentence? */
  private opens(at: number): boolean {
    const { sentence } = this.tokens[at] as Token;
    let words = 0;
    for (let back = at - 1; back >= 0 && this.tokens[back]?.sentence === sentence; back--) words++;
    return words <= 4;
  }
}
