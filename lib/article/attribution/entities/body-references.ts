/** Resolves references to bodies: "a company spokesman", "a spokeswoman", "the ministry". */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { SourceMention, SourceType } from '../types.ts';
import { findEntityByNoun } from './definite-descriptions.ts';
import type { EnglishAnaphora } from './english-anaphora.ts';
import type { Entity } from './entity.ts';

/** Matches nouns for somebody who speaks for a body. */
const SPOKESPERSON = /^(?:spokes(?:man|woman|person)|(?:presse)?sprecher(?:in)?|porte-parole|portavoz|porta-voz)$/;

/** Maximum number of paragraphs between "they" or "it" and the last attribution to its antecedent. */
const MAX_PARAGRAPHS_BACK = 4;

export class BodyReferences {
  private readonly tokens: readonly Token[];
  /** Entities cited so far. */
  private readonly entities: readonly Entity[];
  private readonly language: Language;
  private readonly anaphora: EnglishAnaphora | null;

  constructor(
    tokens: readonly Token[],
    entities: readonly Entity[],
    language: Language,
    anaphora: EnglishAnaphora | null,
  ) {
    this.tokens = tokens;
    this.entities = entities;
    this.language = language;
    this.anaphora = anaphora;
  }

  /** Returns the named body that "the company" would mean. */
  findNamed(noun: string, place: number, lastCited: Entity | null): Entity | undefined {
    const named = findEntityByNoun(this.entities, noun, [], this.language);
    const isGeneric = this.language.genericOrganisations.has(noun);
    const body = named ?? (isGeneric ? this.findLastOfType('institution', place, lastCited) : undefined);
    return body?.isDescription ? undefined : body;
  }

  /** Returns the body that "a spokeswoman" speaks for: the source cited last, in the same paragraph. */
  findOfSpokesperson({ headNoun, words }: SourceMention, place: number, lastCited: Entity | null): Entity | null {
    if (words.length > 1 || lastCited?.type !== 'institution' || !SPOKESPERSON.test(headNoun)) return null;
    return this.isCitedHere(place, lastCited) ? lastCited : null;
  }

  /** Tells whether the source cited last is cited in the paragraph of a token. */
  isCitedHere(place: number, lastCited: Entity | null): boolean {
    const cited = lastCited?.attributions.at(-1);
    return cited !== undefined && this.tokens[cited.cue]?.paragraph === this.tokens[place]?.paragraph;
  }

  /** Returns the last entity of some types that "they" or "it" may refer to; null if none was cited recently. */
  findRecent(place: number, ...types: SourceType[]): Entity | null {
    const isRecent = ({ attributions }: Entity) => {
      const cited = this.tokens[attributions.at(-1)?.cue ?? -1]?.paragraph ?? Number.NEGATIVE_INFINITY;
      return (this.tokens[place]?.paragraph ?? 0) - cited <= MAX_PARAGRAPHS_BACK;
    };
    return this.entities.findLast((one) => types.includes(one.type) && isRecent(one)) ?? null;
  }

  findLastOfType(type: SourceType, place: number, lastCited: Entity | null): Entity | undefined {
    if (this.anaphora) return this.anaphora.findNearest(this.entities, type, place);
    return lastCited?.type === type ? lastCited : this.entities.findLast((one) => one.type === type);
  }
}
