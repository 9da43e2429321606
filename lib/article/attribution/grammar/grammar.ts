import type { Language, WordSet } from '../language.ts';
import type { GrammarData } from './grammar-data.ts';

/** Fields of `GrammarData` whose entries are single words. */
const WORD_LISTS = [
  'weakVerbs',
  'participles',
  'perfectAuxiliaries',
  'negations',
  'passiveAuxiliaries',
  'statementNouns',
  'conjunctions',
  'verbFinalOpeners',
  'complementizers',
  'nonSubjectArticles',
  'modals',
  'infinitives',
  'reportedSpeechForms',
  'speechNouns',
  'gerunds',
  'anaphoricAdverbs',
  'feminineOutlets',
  'claims',
  'perfectInfinitives',
  'contractions',
] as const;

/** Fields of `GrammarData` whose entries may have several words. */
const PHRASE_LISTS = [
  'selfAttributions',
  'sourcePrepositions',
  'sourcePostpositions',
  'quotationMarkers',
  'multiWordCues',
  'opinionPrepositions',
] as const;

/** Fields of `GrammarData` that are patterns; one that is missing matches no word. */
const PATTERNS = [
  'agentParticiples',
  'makingVerbs',
  'makingParticiples',
  'thingNouns',
  'askingVerbs',
  'wordsBeforeConjunction',
] as const;

type WordListKey = (typeof WORD_LISTS)[number];
type PhraseListKey = (typeof PHRASE_LISTS)[number];
type PatternKey = (typeof PATTERNS)[number];

/** Phrases by their first word, the longest first; each phrase is a list of words. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Second words of two-word entries, by their first word: "teilte" → "mit". */
type PairIndex = ReadonlyMap<string, readonly string[]>;

/** Compiled `GrammarData`. Fields have the same names, and hold sets and indexes instead of lists. */
export interface Grammar
  extends Omit<GrammarData, WordListKey | PhraseListKey | PatternKey>,
    Record<WordListKey, WordSet>,
    Record<PhraseListKey, PhraseIndex>,
    Record<PatternKey, RegExp> {
  language: Language;
  /** Verb forms that attribute even without a quotation or content clause. */
  strongVerbs: WordSet;
  /** All forms of attributing verbs and of their auxiliaries. */
  attributionVerbs: WordSet;
  timeAdverbs: WordSet;
  /** Proper names of news organisations. */
  outletNames: WordSet;
  particlesByVerb: PairIndex;
  weakParticlesByVerb: PairIndex;
  rejectedParticlesByVerb: PairIndex;
  isInfinitive(word: string): boolean;
  /** Tells whether a word list contains a noun. */
  isKnownNoun(word: string): boolean;
  /** Tells whether a verb form takes a plural subject. */
  isPluralVerb(verb: string): boolean;
}

/** Compiles the grammar of a language; null if it has none. */
export function compileGrammar(language: Language): Grammar | null {
  const { grammar } = language;
  if (!grammar) return null;
  const { verbs, weakVerbs, participles, perfectAuxiliaries, pluralEndings = [], infinitiveEndings = [] } = grammar;
  const particlesByVerb = indexPairs(grammar.separableVerbs);
  const weakParticlesByVerb = indexPairs(grammar.weakSeparableVerbs ?? []);
  const nouns = [language.people, language.titles, language.organisations, language.news, language.documents];
  const pluralEnding = pluralEndings.length ? new RegExp(`(?:${pluralEndings.join('|')})$`) : null;
  const infinitive = infinitiveEndings.length ? new RegExp(`\\p{L}{2}(?:${infinitiveEndings.join('|')})$`, 'u') : null;
  return {
    ...grammar,
    ...compileLists(WORD_LISTS, (key) => new Set(grammar[key])),
    ...compileLists(PHRASE_LISTS, (key) => indexPhrases(grammar[key] ?? [])),
    ...compileLists(PATTERNS, (key) => new RegExp(`^(?:${grammar[key] ?? '(?!)'})$`)),
    language,
    strongVerbs: new Set(verbs),
    attributionVerbs: new Set([
      ...verbs,
      ...weakVerbs,
      ...participles,
      ...perfectAuxiliaries,
      ...particlesByVerb.keys(),
      ...weakParticlesByVerb.keys(),
    ]),
    timeAdverbs: new Set(grammar.adverbs),
    outletNames: new Set(grammar.outlets),
    particlesByVerb,
    weakParticlesByVerb,
    rejectedParticlesByVerb: indexPairs(grammar.nonAttributingVerbs),
    isInfinitive: (word) => infinitive?.test(word) ?? false,
    isKnownNoun: (word) => nouns.some((list) => list.has(word) || list.has(word.replace(/s$/, ''))),
    isPluralVerb: (verb) => pluralEnding?.test(verb) ?? false,
  };
}

function compileLists<Key extends string, Value>(
  keys: readonly Key[],
  compile: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, compile(key)])) as Record<Key, Value>;
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
