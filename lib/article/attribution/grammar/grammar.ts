import type { GrammarData, Language, WordSet } from '../language.ts';

/** Lists of single words. */
type WordListKey =
  | 'weak'
  | 'participles'
  | 'perfect'
  | 'negations'
  | 'passive'
  | 'empty'
  | 'and'
  | 'verbLast'
  | 'that'
  | 'oblique'
  | 'modals'
  | 'infinitives'
  | 'reported';

/** Lists whose entries may have several words. */
type PhraseListKey = 'own' | 'according' | 'behind' | 'short' | 'locutions' | 'opinion';

/** Word sequences by their first word, longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Second words of two-word entries by the first: "mit" by "teilte". */
type PairIndex = ReadonlyMap<string, readonly string[]>;

/** Compiled `GrammarData`, ready for lookups; members of the same name keep their meaning. */
export interface Grammar
  extends Omit<GrammarData, WordListKey | PhraseListKey>,
    Record<WordListKey, WordSet>,
    Record<PhraseListKey, PhraseIndex> {
  language: Language;
  /** Verb forms that attribute without a quotation or content clause. */
  strongVerbs: WordSet;
  /** All forms of attributing verbs, and their auxiliaries. */
  attributionVerbs: WordSet;
  timeAdverbs: WordSet;
  /** Proper names of news organisations. */
  outletNames: WordSet;
  particlesByVerb: PairIndex;
  weakParticlesByVerb: PairIndex;
  rejectedParticlesByVerb: PairIndex;
  /** Tells whether a word list contains the noun. */
  isKnownNoun(word: string): boolean;
  /** Tells whether a verb form takes a plural subject. */
  isPluralVerb(verb: string): boolean;
}

/** @returns null for a language without a grammar */
export function compileGrammar(language: Language): Grammar | null {
  const { grammar } = language;
  if (!grammar) return null;
  const { verbs, weak, participles, perfect, plurals = [] } = grammar;
  const particlesByVerb = indexPairs(grammar.particles);
  const weakParticlesByVerb = indexPairs(grammar.weakParticles ?? []);
  const nouns = [language.people, language.titles, language.organisations, language.news, language.documents];
  const pluralEnding = plurals.length ? new RegExp(`(?:${plurals.join('|')})$`) : null;
  return {
    ...grammar,
    weak: new Set(weak),
    participles: new Set(participles),
    perfect: new Set(perfect),
    negations: new Set(grammar.negations),
    passive: new Set(grammar.passive),
    empty: new Set(grammar.empty),
    and: new Set(grammar.and),
    verbLast: new Set(grammar.verbLast),
    that: new Set(grammar.that),
    oblique: new Set(grammar.oblique),
    modals: new Set(grammar.modals),
    infinitives: new Set(grammar.infinitives),
    reported: new Set(grammar.reported),
    own: indexPhrases(grammar.own),
    according: indexPhrases(grammar.according),
    behind: indexPhrases(grammar.behind),
    short: indexPhrases(grammar.short),
    locutions: indexPhrases(grammar.locutions ?? []),
    opinion: indexPhrases(grammar.opinion ?? []),
    language,
    strongVerbs: new Set(verbs),
    attributionVerbs: new Set([
      ...verbs,
      ...weak,
      ...participles,
      ...perfect,
      ...particlesByVerb.keys(),
      ...weakParticlesByVerb.keys(),
    ]),
    timeAdverbs: new Set(grammar.adverbs),
    outletNames: new Set(grammar.outlets),
    particlesByVerb,
    weakParticlesByVerb,
    rejectedParticlesByVerb: indexPairs(grammar.rejected),
    isKnownNoun: (word) => nouns.some((list) => list.has(word) || list.has(word.replace(/s$/, ''))),
    isPluralVerb: (verb) => pluralEnding?.test(verb) ?? false,
  };
}

function indexPairs(pairs: readonly string[]): PairIndex {
  const index = new Map<string, string[]>();
  for (const pair of pairs) {
    const [first = '', second = ''] = pair.split(' ');
    index.set(first, [...(index.get(first) ?? []), second]);
  }
  return index;
}

function indexPhrases(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, string[][]>();
  const longestFirst = phrases.map((phrase) => phrase.split(' ')).sort((one, other) => other.length - one.length);
  for (const words of longestFirst) {
    const [first = ''] = words;
    index.set(first, [...(index.get(first) ?? []), words]);
  }
  return index;
}
