import type { Token } from '../tokenizer.ts';
import type { Grammar } from './grammar.ts';

/** Lower-case words inside names: "Ursula von der Leyen", "Carlos de la Torre". */
const NAME_PARTICLES = new Set(
  'von van der den de del della di da do dos das du la le las los el al bin ben y zu'.split(' '),
);

/** Classifies tokens by their function in a noun phrase. */
export class PhraseWords {
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
  }

  isDeterminer(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && this.grammar.language.determiners.has(token.lower);
  }

  /** Tells whether a capitalised article after a noun is part of an outlet's name: "el diario El Faro del Sur". */
  isArticleOfOutlet(at: number): boolean {
    const [noun, article] = [this.tokens[at - 1], this.tokens[at]];
    return (
      article?.isCapitalized === true &&
      noun?.sentence === article.sentence &&
      this.isDeterminer(at) &&
      this.grammar.language.newsNouns.has(noun.lower)
    );
  }

  /** Returns the index of the first token, from `at` on, that is neither a determiner nor a number. */
  skipDeterminers(at: number): number {
    let start = at;
    while (this.isDeterminer(start) || this.tokens[start]?.kind === 'number') start++;
    // "dem zunächst internen Papier"
    const [adverb, adjective, noun] = [0, 1, 2].map((offset) => this.tokens[start + offset]);
    const { compounds, timeAdverbs, language } = this.grammar;
    const isAdverb = timeAdverbs.has(adverb?.lower ?? '') || language.auxiliaries.has(adverb?.lower ?? '');
    const opensNoun = start > at && isAdverb && adjective && this.mayBeAdjective(adjective) && noun?.isCapitalized;
    return compounds && opensNoun ? start + 1 : start;
  }

  /** Tells whether a word is an article; "la" and "los" may also be pronouns. */
  isArticleOfNoun(at: number): boolean {
    return this.isDeterminer(at) && this.tokens[at + 1]?.kind === 'word' && !this.isVerb(at + 1);
  }

  /** Tells whether a token may belong, as noun, name or adjective, to the noun phrase that starts or ends at `edge`. */
  isNominal(at: number, edge: Token): boolean {
    const token = this.tokens[at];
    const { language, timeAdverbs } = this.grammar;
    if (token?.kind !== 'word' || token.sentence !== edge.sentence || token.isQuoted !== edge.isQuoted) return false;
    if (token.isCapitalized && at > 0 && this.tokens[at - 1]?.sentence === token.sentence)
      return !timeAdverbs.has(token.lower);
    return !(
      timeAdverbs.has(token.lower) ||
      this.isVerb(at) ||
      language.prepositions.has(token.lower) ||
      language.subordinators.has(token.lower) ||
      language.auxiliaries.has(token.lower) ||
      language.attached.has(token.lower) ||
      language.determiners.has(token.lower) ||
      language.pronouns.has(token.lower) ||
      language.relatives.has(token.lower)
    );
  }

  mayBeAdjective({ isCapitalized, lower }: Token): boolean {
    const { adjectives = [], compounds } = this.grammar;
    return !isCapitalized && (!compounds || adjectives.some((ending) => lower.endsWith(ending)));
  }

  /** Tells whether a lower-case adjective is part of names, as in "Affaires étrangères". */
  isAdjectiveOfNames({ lower }: Token): boolean {
    return this.grammar.adjectives?.includes(lower) ?? false;
  }

  /** Tells whether a token is a particle after a first name, as in "Ursula von der Leyen". */
  isNameParticle(at: number): boolean {
    const [previous, token, next] = [this.tokens[at - 1], this.tokens[at], this.tokens[at + 1]];
    if (!previous || !token || !next || token.isCapitalized || !NAME_PARTICLES.has(token.lower)) return false;
    if (!next.isCapitalized && !NAME_PARTICLES.has(next.lower)) return false;
    return previous.isCapitalized ? this.mayBeFirstName(at - 1) : this.isNameParticle(at - 1);
  }

  /** Tells whether a name is a known first name, or follows a role: "o senador cassado Delcídio". */
  private mayBeFirstName(at: number): boolean {
    const { firstNames, people, titles } = this.grammar.language;
    const isRole = (token: Token | undefined) =>
      token !== undefined && !token.isCapitalized && (people.has(token.lower) || titles.has(token.lower));
    const [before, name] = [this.tokens[at - 1], this.tokens[at] as Token];
    if (firstNames.has(name.lower)) return true;
    return (
      !this.grammar.compounds && (isRole(before) || (before?.isCapitalized === false && isRole(this.tokens[at - 2])))
    );
  }

  /** Tells whether a conjunction joins two roles of one person, as in "der Anwalt und Dissident Urs Meier". */
  joinsRoles(at: number): boolean {
    const [previous, token, next, second] = [-1, 0, 1, 2].map((offset) => this.tokens[at + offset]);
    const { people } = this.grammar.language;
    const role = previous?.lower ?? '';
    return (
      this.grammar.conjunctions.has(token?.lower ?? '') &&
      next?.isCapitalized === true &&
      second?.isCapitalized === true &&
      second.kind === 'word' &&
      [role, role.replace(/e?s$/, '')].some((form) => people.has(form))
    );
  }

  private isVerb(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined || token.isCapitalized || !this.grammar.attributionVerbs.has(token.lower)) return false;
    // "un comunicado", "l'accusé": a participle after an article is a noun.
    return !(at > 0 && this.grammar.participles.has(token.lower) && this.isDeterminer(at - 1));
  }
}
