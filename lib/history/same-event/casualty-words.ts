import WORDS from '../../../assets/words/casualties.json';
import type { CasualtyKind } from '../../types';

/** Words of one language by which stories count people. */
export interface CasualtyWords {
  /** Values of number words. */
  numbers: ReadonlyMap<string, number>;
  people: ReadonlySet<string>;
  /** Words that follow a number which counts people without naming them, as in "20 were injured". */
  auxiliaries: ReadonlySet<string>;
  /** Words between a verb and a number, as in Spanish "detuvo a 14". */
  objectMarkers: ReadonlySet<string>;
  /** Words for people or things beyond those counted already, such as "another". */
  additional: ReadonlySet<string>;
  /** Words that make a number part of a larger one, such as "including". */
  partial: ReadonlySet<string>;
  /** Words after a number that counts a part, such as "of" in "three of the injured". */
  partOf: ReadonlySet<string>;
  negation: ReadonlySet<string>;
  /** Kinds by the words that follow a number, and by the verbs that precede it. */
  after: ReadonlyMap<string, CasualtyKind>;
  before: ReadonlyMap<string, CasualtyKind>;
  /** Match a qualifier at the end of the text before a number. */
  lowerBound: RegExp;
  upperBound: RegExp;
  approximate: RegExp;
  /** Matches an insertion that counts a part, such as ", including three children,". */
  insertion: RegExp;
  /** Matches phrases that mean "died", and the word to replace them by. */
  deathPhrases: RegExp;
  died: string;
  /** Match a phrase anywhere in a sentence; `otherEvent` also matches those that count a part of the people. */
  otherEvent: RegExp;
  toll: RegExp;
}

type RawWords = (typeof WORDS.languages)['en'];

const KINDS: readonly CasualtyKind[] = ['dead', 'injured', 'missing', 'detained', 'rescued', 'evacuated'];
const parsed = new Map<string, CasualtyWords>();

/** Returns the words of a language; undefined if there are none. */
export function casualtyWordsOf(lang: string): CasualtyWords | undefined {
  const code = lang.slice(0, 2).toLowerCase();
  const raw = Object.hasOwn(WORDS.languages, code) && WORDS.languages[code as keyof typeof WORDS.languages];
  if (!raw) return undefined;
  const words = parsed.get(code) ?? parseWords(raw);
  parsed.set(code, words);
  return words;
}

function parseWords(raw: RawWords): CasualtyWords {
  const setOf = (words: string) => new Set(words.split(' '));
  const kindsBy = (place: 'after' | 'before') =>
    new Map(
      KINDS.flatMap((kind) =>
        raw.kinds[kind][place].split(' ').flatMap((word): [string, CasualtyKind][] => (word ? [[word, kind]] : [])),
      ),
    );
  return {
    numbers: parseNumbers(raw.numbers),
    people: setOf(raw.people),
    auxiliaries: setOf(raw.auxiliaries),
    objectMarkers: setOf(raw.objectMarkers),
    additional: setOf(raw.additional),
    partial: setOf(raw.partial),
    partOf: setOf(raw.partOf),
    negation: setOf(raw.negation),
    after: kindsBy('after'),
    before: kindsBy('before'),
    lowerBound: phrase(raw.lowerBound.split(', '), '\\s*$'),
    upperBound: phrase(raw.upperBound.split(', '), '\\s*$'),
    approximate: phrase(raw.approximate.split(', '), '\\s*$'),
    insertion: new RegExp(`[,،] (?:\\S+ )?(?:${raw.partial.replaceAll(' ', '|')}) [^,،;.]*[,،]`, 'gu'),
    deathPhrases: new RegExp(phrasePattern(raw.deathPhrases.split(', ')), 'gu'),
    died: raw.kinds.dead.after.split(' ')[0] ?? '',
    otherEvent: phrase(raw.otherEvent.split(', ')),
    toll: phrase(raw.toll.split(', ')),
  };
}

/** Returns the values of number words: those for 1 to 20, then for 30, 40 and so on; forms of one number are joined by `|`. */
function parseNumbers(words: string): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const [at, forms] of words.split(' ').entries())
    for (const form of forms.split('|')) if (form !== '-') numbers.set(form, at < 20 ? at + 1 : (at - 17) * 10);
  return numbers;
}

/** Returns the pattern of one of some phrases as whole words. */
const phrasePattern = (phrases: readonly string[]) => `(?<![\\p{L}\\p{M}])(?:${phrases.join('|')})(?![\\p{L}\\p{M}])`;

const phrase = (phrases: readonly string[], end = '') => new RegExp(phrasePattern(phrases) + end, 'u');
