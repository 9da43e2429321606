/** Word lists of a language as its file in `assets/sources` has them. Words are in lower case. */
export interface LanguageData {
  abbreviations: string[];
  /**
   * Pronouns with their gender and number: m, f, n, p (plural); s first person singular, w first person plural, y second
   * person, r relative, o indefinite, c clitic.
   */
  pronouns: Record<string, string>;
  /** Forms of address with the gender they imply: "Mr", "Frau". */
  honorifics: Record<string, string>;
  determiners: string[];
  /** Determiners that refer back: "the", "this". */
  definite: string[];
  auxiliaries: string[];
  subordinators: string[];
  prepositions: string[];
  /** Words that attach a phrase to the noun before it: "of", "des". */
  attached: string[];
  relatives: string[];
  titles: string[];
  people: string[];
  organisations: string[];
  news: string[];
  documents: string[];
  places: string[];
  months: string[];
  /** Nouns for one of many news organisations or organisations: "newspaper", "company". */
  newsNouns: string[];
  organisationNouns: string[];
  /** Patterns of "declined to comment" and "did not respond to a request". */
  unanswered?: string[];
  /** Cue words, for languages with a learned classifier. */
  cues?: string[];
  /** Attribution grammar, for languages without a learned classifier. */
  grammar?: GrammarData;
}

/** Attribution patterns of a language that is analyzed by rules. */
export interface GrammarData {
  /** Nouns are capitalised, and the last part of a compound determines its class. */
  compounds?: boolean;
  /** Words that elide before an apostrophe: "l'", "d'". */
  elisions?: string[];
  /** Pronouns hyphenated to their verb: "dit-il", "a-t-elle". */
  inversions?: string[];
  /** The subject may be omitted (pro-drop). */
  dropsSubject?: boolean;
  /** With `compounds`, adjective endings; else lower-case adjectives that belong to names: "Affaires étrangères". */
  adjectives?: string[];
  /** Verb forms that attribute by themselves. */
  verbs: string[];
  /** Verb forms that attribute only with a quotation or a content clause. */
  weak: string[];
  /** Participles of attributing verbs. */
  participles: string[];
  /** Auxiliaries of the perfect tense. */
  perfect: string[];
  /** Modal verbs that take an attributing infinitive: "musste einräumen". */
  modals?: string[];
  /** Attributing infinitives that differ from all finite forms of their verb. */
  infinitives?: string[];
  /** "not": the statement was not made. */
  negations: string[];
  /** Auxiliaries that make a participle passive: "werden". */
  passive: string[];
  /** Prepositions inside names of organisations: "Comité para la Protección …". */
  naming?: string[];
  /** Articles that cannot open a subject: "dem", "einen". */
  oblique?: string[];
  /** Endings of verb forms in the plural: a verb that ends so has no singular subject. */
  plurals?: string[];
  /** Phrases that attribute to the subject of the sentence: "nach eigenen Angaben". */
  own: string[];
  /** Multi-word cues that attribute as a verb or participle does: "mis en garde". */
  locutions?: string[];
  /** Prepositions that introduce an opinion at the start of a sentence: "Pour Anne Morel, …". */
  opinion?: string[];
  /** Nouns that are a source only through their owner: "Angaben", "propos". */
  empty: string[];
  /** Conjunctions ("und", "et"): the following verb shares the subject of the one before. */
  and: string[];
  /** Separable verbs, verb and particle: "teilte mit". */
  particles: string[];
  /** Separable verbs that attribute only with a quotation or a content clause: "geht davon aus". */
  weakParticles?: string[];
  /** Separable or reflexive verbs that do not attribute: "sagte ab". */
  rejected: string[];
  /** Prepositions before the source: "laut", "nach angaben", "selon". */
  according: string[];
  /** Postpositions behind the source: "zufolge". */
  behind: string[];
  /** Words before the source that attribute only behind a quotation: "so". */
  short: string[];
  /** Openers of verb-final clauses: "wie". */
  verbLast: string[];
  /** Complementizers that open a content clause: "dass", "que". */
  that: string[];
  /** Subjunctive verb forms of reported speech: "sei", "habe". */
  reported?: string[];
  /** Proper names of news organisations. */
  outlets: string[];
  /** Adverbs that end a noun phrase, most of time: "Monday", "yesterday". */
  adverbs: string[];
}

/** First names by the gender they imply. */
export interface FirstNames {
  women: string[];
  men: string[];
  either: string[];
}

export interface WordSet {
  has(word: string): boolean;
}

type WordListName = Exclude<keyof LanguageData, 'pronouns' | 'honorifics' | 'grammar' | 'cues' | 'unanswered'>;

/** Compiled `LanguageData`, ready for lookups. */
export interface Language extends Record<WordListName, WordSet> {
  pronouns: ReadonlyMap<string, string>;
  honorifics: ReadonlyMap<string, string>;
  cues: WordSet;
  /** First names with the gender they imply: m, f, or b for both. */
  firstNames: ReadonlyMap<string, string>;
  /** Nouns for one of many organisations: "the company", as opposed to "the police". */
  genericOrganisations: WordSet;
  grammar: GrammarData | null;
  /** Matches the words that say that somebody was asked and did not answer. */
  unanswered: RegExp | null;
}

/** Lists whose words classify the compounds that end with them: "Landesregierung". */
const COMPOUND_LISTS = ['titles', 'people', 'organisations', 'news', 'documents', 'newsNouns', 'organisationNouns'];
/** Minimum letters before the last part of a compound, and in it; shorter endings must be listed: "-amt". */
const MIN_COMPOUND_START_CHARS = 3;
const MIN_COMPOUND_END_CHARS = 4;

/**
 * Compiles the word lists of a language.
 *
 * @param firstNames first names of all languages, since stories name people from abroad
 */
export function compileLanguage(
  { pronouns, honorifics, grammar, unanswered, ...lists }: LanguageData,
  firstNames: FirstNames,
): Language {
  const wordSets = Object.entries({ cues: [], ...lists })
    .filter(([, list]) => Array.isArray(list))
    .map(([name, list]): [string, WordSet] => {
      const words = new Set(list);
      return [name, grammar?.compounds && COMPOUND_LISTS.includes(name) ? matchCompounds(words) : words];
    });
  const { women, men, either } = firstNames;
  const namesWithGender = [
    women.map((name) => [name, 'f']),
    men.map((name) => [name, 'm']),
    either.map((name) => [name, 'b']),
  ];
  return {
    ...(Object.fromEntries(wordSets) as Record<WordListName | 'cues', WordSet>),
    pronouns: new Map(Object.entries(pronouns)),
    honorifics: new Map(Object.entries(honorifics)),
    firstNames: new Map(namesWithGender.flat() as [string, string][]),
    genericOrganisations: new Set([...lists.organisationNouns, ...lists.newsNouns]),
    grammar: grammar ?? null,
    unanswered: unanswered ? new RegExp(`(?<![\\p{L}])(?:${unanswered.join('|')})`, 'gu') : null,
  };
}

/** @returns a set that also contains compounds ending with one of the words */
function matchCompounds(words: ReadonlySet<string>): WordSet {
  const endings = [...words].filter((word) => word.startsWith('-')).map((word) => word.slice(1));
  return {
    has(word) {
      if (words.has(word) || endings.some((ending) => word.endsWith(ending))) return true;
      for (let at = MIN_COMPOUND_START_CHARS; at <= word.length - MIN_COMPOUND_END_CHARS; at++)
        if (words.has(word.slice(at).replace(/^-/, ''))) return true;
      return false;
    },
  };
}
