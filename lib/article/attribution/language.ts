import type { ArabicData } from './arabic/arabic-data.ts';
import { foldArabic } from './arabic/fold-arabic.ts';
import type { GrammarData } from './grammar/grammar-data.ts';
import { compileGroundWords, type GroundData, type GroundWords } from './grounds/ground-words.ts';

/** Word lists of a language, as in its file in `assets/sources`. Words are in lower case. */
export interface LanguageData {
  abbreviations: string[];
  /**
   * Pronouns by their properties: `m`, `f`, `n` or `p` for gender and plural; `s` first person singular, `w` first
   * person plural, `y` second person, `r` relative, `o` indefinite, `c` clitic.
   */
  pronouns: Record<string, string>;
  /** Forms of address, by the gender that they imply: "Mr", "Frau". */
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
  /** Common nouns for a news organisation, and for any organisation: "newspaper", "company". */
  newsNouns: string[];
  organisationNouns: string[];
  /** Regular expressions for "declined to comment" and "did not respond to a request". */
  unanswered?: string[];
  /** Words that show how a source can know; only in languages in which that is read. */
  grounds?: GroundData;
  /** Words that may attribute a statement; only in languages with a learned classifier. */
  cues?: string[];
  /** Words that are no name on their own, even if they are capitalised; only in languages with a learned classifier. */
  neverNames?: string[];
  /** Attribution grammar; only in languages without a learned classifier. */
  grammar?: GrammarData;
  /** Attribution grammar of Arabic. */
  arabic?: ArabicData;
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

type WordListName = Exclude<
  keyof LanguageData,
  'pronouns' | 'honorifics' | 'grammar' | 'arabic' | 'cues' | 'neverNames' | 'unanswered' | 'grounds'
>;

/** Compiled `LanguageData`, ready for lookups. */
export interface Language extends Record<WordListName, WordSet> {
  pronouns: ReadonlyMap<string, string>;
  honorifics: ReadonlyMap<string, string>;
  cues: WordSet;
  neverNames: WordSet;
  /** First names by gender: `m`, `f`, or `b` for both. */
  firstNames: ReadonlyMap<string, string>;
  /** Common nouns for an organisation, which may refer to any one: "the company", as opposed to "the police". */
  genericOrganisations: WordSet;
  grammar: GrammarData | null;
  /** Attribution grammar of Arabic; its words are not folded, those of all other lists are. */
  arabic: ArabicData | null;
  /** Matches the words that state that somebody was asked and did not answer. */
  unanswered: RegExp | null;
  /** Words that show how a source can know; null if that is not read in this language. */
  grounds: GroundWords | null;
  /** Names that readers have reported as no sources (see `reportedNameKey`). */
  reported: ReadonlySet<string>;
}

/** Lists that also match compounds ending with one of their words: "Landesregierung". */
const COMPOUND_LISTS = ['titles', 'people', 'organisations', 'news', 'documents', 'newsNouns', 'organisationNouns'];
/**
 * Minimum number of letters before the last part of a compound, and in that part. Shorter last parts must be listed
 * with a hyphen: "-amt".
 */
const MIN_COMPOUND_START_CHARS = 3;
const MIN_COMPOUND_END_CHARS = 4;

/**
 * Compiles the word lists of a language.
 *
 * @param firstNames first names of all languages, since stories name people from abroad
 * @param reported names that readers have reported as no sources
 */
export function compileLanguage(
  { pronouns, honorifics, grammar, arabic, unanswered, grounds, ...lists }: LanguageData,
  firstNames: FirstNames,
  reported: readonly string[] = [],
): Language {
  const wordSets = Object.entries({ cues: [], neverNames: [], ...lists })
    .filter(([, list]) => Array.isArray(list))
    .map(([name, list]): [string, WordSet] => {
      const words = new Set(arabic ? list.map(foldArabic) : list);
      return [name, grammar?.compounds && COMPOUND_LISTS.includes(name) ? matchCompounds(words) : words];
    });
  const { women, men, either } = firstNames;
  const namesWithGender = [
    women.map((name) => [name, 'f']),
    men.map((name) => [name, 'm']),
    either.map((name) => [name, 'b']),
  ];
  return {
    ...(Object.fromEntries(wordSets) as Record<WordListName | 'cues' | 'neverNames', WordSet>),
    pronouns: new Map(Object.entries(pronouns).map(([word, kind]) => [arabic ? foldArabic(word) : word, kind])),
    honorifics: new Map(Object.entries(honorifics)),
    firstNames: new Map(namesWithGender.flat() as [string, string][]),
    genericOrganisations: new Set([...lists.organisationNouns, ...lists.newsNouns]),
    grammar: grammar ?? null,
    arabic: arabic ?? null,
    grounds: grounds ? compileGroundWords(grounds) : null,
    reported: new Set(reported),
    unanswered: unanswered
      ? new RegExp(`(?<![\\p{L}])${arabic ? '[وف]?' : ''}(?:${unanswered.join('|')})`, 'gu')
      : null,
  };
}

/** Returns a set that also contains the compounds that end with one of the words. */
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
