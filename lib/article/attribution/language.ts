/** What a language file says, ready to be asked. Words are in lower case. */
export interface LanguageData {
  abbreviations: string[];
  /** Each with its gender and number: m, f, n, p; s for the first person, y for the second, r for a relative, o for "one". */
  pronouns: Record<string, string>;
  /** Words before a name that say its gender: "Mr", "Frau". */
  honorifics: Record<string, string>;
  determiners: string[];
  /** Those that point to what was named before: "the", "this". */
  definite: string[];
  auxiliaries: string[];
  subordinators: string[];
  prepositions: string[];
  attached: string[];
  relatives: string[];
  titles: string[];
  people: string[];
  organisations: string[];
  news: string[];
  documents: string[];
  places: string[];
  months: string[];
  newsNouns: string[];
  organisationNouns: string[];
  /** Words that attribute a statement, where attributions are learned. */
  cues?: string[];
  /** How statements are attributed, where a grammar says so. */
  grammar?: GrammarData;
}

/** How a language attributes statements, for one that is read without learned weights. */
export interface GrammarData {
  /** Nouns are written with a capital, and the last part of a compound tells what it is. */
  compounds?: boolean;
  /** Words that are cut off before an apostrophe: "l'", "d'". */
  elisions?: string[];
  /** Pronouns that hang on their verb: "dit-il", "a-t-elle". */
  inversions?: string[];
  /** The subject may be left out. */
  dropsSubject?: boolean;
  /**
   * Endings of adjectives, where nouns have capitals; else adjectives that belong to a name though they are written small:
   * "Affaires étrangères".
   */
  adjectives?: string[];
  /** Verb forms that attribute by themselves, and such as do with a quotation or a clause only. */
  verbs: string[];
  weak: string[];
  /** Participles of such verbs, and the auxiliaries they need. */
  participles: string[];
  perfect: string[];
  /** Verbs whose infinitive attributes as its participle does: "musste einräumen". */
  modals?: string[];
  /** Infinitives that no other form of the verb is like. */
  infinitives?: string[];
  /** "not": nothing was said. */
  negations: string[];
  /** What makes a participle passive: "werden". */
  passive: string[];
  /** What ties a noun to the name of an organisation, as in "Comité para la Protección …". */
  naming?: string[];
  /** Articles that open no subject: "dem", "einen". */
  oblique?: string[];
  /** Endings of verb forms that need a subject in the plural. */
  plurals?: string[];
  /** "nach eigenen Angaben": whom the sentence tells of. */
  own: string[];
  /** Phrases that attribute as a verb or a participle does: "mis en garde". */
  locutions?: string[];
  /** What stands before somebody whose opinion a sentence gives, at its beginning: "Pour Anne Morel, …". */
  opinion?: string[];
  /** Nouns that say nothing unless one knows whose: "Angaben", "propos". */
  empty: string[];
  /** "und", "et": the verb behind it shares the subject of the one before. */
  and: string[];
  /** "teilte mit": the verb, and what its sentence ends with. */
  particles: string[];
  /** The same, with a quotation or a clause only: "geht davon aus, dass". */
  weakParticles?: string[];
  /** "sagte ab": the same, for what attributes nothing. */
  rejected: string[];
  /** What stands before the source: "laut", "nach angaben", "selon". */
  according: string[];
  /** What stands behind the source: "zufolge". */
  behind: string[];
  /** What stands before the source behind a quotation only: "so". */
  short: string[];
  /** Opens a clause whose verb stands last: "wie". */
  verbLast: string[];
  /** Opens what is said: "dass", "que". */
  that: string[];
  /** Verb forms of reported speech: "sei", "habe". */
  reported?: string[];
  /** News organisations by their own names, as against "newspaper", "agency". */
  outlets: string[];
  /** "Monday", "yesterday", "today": adverbs that end a phrase. */
  adverbs: string[];
}

/** First names by the gender they tell. */
export interface FirstNames {
  women: string[];
  men: string[];
  either: string[];
}

export interface Words {
  has(word: string): boolean;
}

type Lists = Exclude<keyof LanguageData, 'pronouns' | 'honorifics' | 'grammar' | 'cues'>;

export interface Language extends Record<Lists, Words> {
  pronouns: ReadonlyMap<string, string>;
  honorifics: ReadonlyMap<string, string>;
  cues: Words;
  /** Each with the gender it tells: m, f; b where it tells none. */
  firstNames: ReadonlyMap<string, string>;
  /** Nouns that stand for one of many organisations: "the company", as against "the police". */
  generic: Words;
  grammar: GrammarData | null;
}

/** Lists whose words tell what a compound is that ends with them: "Landesregierung". */
const OF_COMPOUNDS = ['titles', 'people', 'organisations', 'news', 'documents', 'newsNouns', 'organisationNouns'];
/** The last part of a compound has so many letters at least, unless it is listed as one: "-amt". */
const LAST_PART = 4;

/** @param firstNames those of all languages, for people cross borders */
export function languageOf(
  { pronouns, honorifics, grammar, ...lists }: LanguageData,
  firstNames: FirstNames,
): Language {
  const words = Object.entries({ cues: [], ...lists })
    .filter(([, list]) => Array.isArray(list))
    .map(([name, list]): [string, Words] => {
      const set = new Set(list);
      return [name, grammar?.compounds && OF_COMPOUNDS.includes(name) ? compoundsOf(set) : set];
    });
  const { women, men, either } = firstNames;
  const gendered = [
    women.map((name) => [name, 'f']),
    men.map((name) => [name, 'm']),
    either.map((name) => [name, 'b']),
  ];
  return {
    ...(Object.fromEntries(words) as Record<Lists | 'cues', Words>),
    pronouns: new Map(Object.entries(pronouns)),
    honorifics: new Map(Object.entries(honorifics)),
    firstNames: new Map(gendered.flat() as [string, string][]),
    generic: new Set([...lists.organisationNouns, ...lists.newsNouns]),
    grammar: grammar ?? null,
  };
}

function compoundsOf(words: ReadonlySet<string>): Words {
  const shorter = [...words].filter((word) => word.startsWith('-')).map((word) => word.slice(1));
  return {
    has(word) {
      if (words.has(word) || shorter.some((end) => word.endsWith(end))) return true;
      for (let at = 3; at <= word.length - LAST_PART; at++)
        if (words.has(word.slice(at).replace(/^-/, ''))) return true;
      return false;
    },
  };
}
