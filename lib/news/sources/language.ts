/** What a language file says, ready to be asked. */
export interface LanguageData {
  abbreviations: string[];
  pronouns: Record<string, string>;
  determiners: string[];
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
  beliefs: string[];
  months: string[];
  cues: string[];
  firstNames: Record<string, string>;
  newsNouns: string[];
  organisationNouns: string[];
}

export interface Language {
  abbreviations: ReadonlySet<string>;
  /** Each with its gender and number: m, f, n, p; s for the first person, y for the second. */
  pronouns: ReadonlyMap<string, string>;
  determiners: ReadonlySet<string>;
  /** Auxiliaries and adverbs that stand between a source and its verb. */
  auxiliaries: ReadonlySet<string>;
  subordinators: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Prepositions that tie a phrase to the noun before it. */
  attached: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  people: ReadonlySet<string>;
  organisations: ReadonlySet<string>;
  news: ReadonlySet<string>;
  documents: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** Verbs of thinking, wishing and planning: no statements. */
  beliefs: ReadonlySet<string>;
  months: ReadonlySet<string>;
  /** Words that attribute a statement. */
  cues: ReadonlySet<string>;
  /** Each with the gender it tells: m, f; b where it tells none. */
  firstNames: ReadonlyMap<string, string>;
  /** Nouns that stand right before the name of a news organisation, of another one. */
  newsNouns: ReadonlySet<string>;
  organisationNouns: ReadonlySet<string>;
}

export function languageOf(data: LanguageData): Language {
  const { pronouns, firstNames, ...lists } = data;
  const sets = Object.fromEntries(
    Object.entries(lists)
      .filter(([, list]) => Array.isArray(list))
      .map(([name, list]) => [name, new Set(list)]),
  );
  return {
    ...(sets as unknown as Omit<Language, 'pronouns' | 'firstNames'>),
    pronouns: new Map(Object.entries(pronouns)),
    firstNames: new Map(Object.entries(firstNames)),
  };
}
