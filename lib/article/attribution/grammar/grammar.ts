import type { GrammarData, Language, Words } from '../language.ts';

/** Word lists of a grammar that are asked for single words. */
type Asked =
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

/** Lists whose entries may be several words. */
type Listed = 'own' | 'according' | 'behind' | 'short' | 'locutions' | 'opinion';

/** Sequences of words by the first of them, the longest first. */
export type Sequences = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A language with its grammar, ready to be asked. */
export interface Grammar extends Omit<GrammarData, Asked | Listed>, Record<Asked, Words>, Record<Listed, Sequences> {
  language: Language;
  /** Verb forms that attribute by themselves. */
  strong: Words;
  /** Every form of a verb that attributes, and its auxiliaries. */
  verb: Words;
  adverb: Words;
  /** Names of news organisations, as against what they are. */
  known: Words;
  /** With what the sentence of a verb ends: "teilte" with "mit". */
  particlesOf: ReadonlyMap<string, readonly string[]>;
  /** The same, with a quotation or a clause only. */
  weakParticlesOf: ReadonlyMap<string, readonly string[]>;
  /** The same, for what attributes nothing: "sagte ab". */
  rejectedOf: ReadonlyMap<string, readonly string[]>;
  /** Is it a noun that a list knows for what it stands for? */
  isCommon(word: string): boolean;
  /** Is it a verb form that needs a subject in the plural? */
  isPlural(verb: string): boolean;
}

/** @returns a language whose attributions a grammar tells; null for one whose attributions are learned */
export function grammarOf(language: Language): Grammar | null {
  const { grammar } = language;
  if (!grammar) return null;
  const { verbs, weak, participles, perfect, particles, weakParticles = [], rejected, plurals = [] } = grammar;
  const particlesOf = pairs(particles);
  const weakParticlesOf = pairs(weakParticles);
  const common = [language.people, language.titles, language.organisations, language.news, language.documents];
  const endings = plurals.length ? new RegExp(`(?:${plurals.join('|')})$`) : null;
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
    own: sequences(grammar.own),
    according: sequences(grammar.according),
    behind: sequences(grammar.behind),
    short: sequences(grammar.short),
    locutions: sequences(grammar.locutions ?? []),
    opinion: sequences(grammar.opinion ?? []),
    language,
    strong: new Set(verbs),
    verb: new Set([...verbs, ...weak, ...participles, ...perfect, ...particlesOf.keys(), ...weakParticlesOf.keys()]),
    adverb: new Set(grammar.adverbs),
    known: new Set(grammar.outlets),
    particlesOf,
    weakParticlesOf,
    rejectedOf: pairs(rejected),
    isCommon: (word) => common.some((list) => list.has(word) || list.has(word.replace(/s$/, ''))),
    isPlural: (verb) => endings?.test(verb) ?? false,
  };
}

/** "teilte mit": the second words by the first. */
function pairs(list: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const pair of list) {
    const [first = '', second = ''] = pair.split(' ');
    found.set(first, [...(found.get(first) ?? []), second]);
  }
  return found;
}

function sequences(list: readonly string[]): Sequences {
  const found = new Map<string, string[][]>();
  for (const words of list.map((entry) => entry.split(' ')).sort((one, other) => other.length - one.length))
    found.set(words[0] ?? '', [...(found.get(words[0] ?? '') ?? []), words]);
  return found;
}
