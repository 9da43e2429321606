import type { Language } from '../language.ts';
import { isSentenceOpener as isEnglishSentenceOpener, isRoleByForm } from '../learned/english-name-start.ts';
import type { Token } from '../tokenizer.ts';
import { isShortForm } from './aliases.ts';
import { hasNameEvidence, isRole, type TokenRange } from './full-name-evidence.ts';

/** A person's full name in the text: "Moira Keller". */
export interface FullName {
  /** The words of the name, in lower case. */
  words: string[];
  name: string;
  /** Token index of the first occurrence. */
  at: number;
  count: number;
  /** Whether something besides the capitals shows that this is the name of a person. */
  hasEvidence: boolean;
}

const MIN_NAME_WORDS = 2;
const MAX_NAME_WORDS = 4;

/** Collects names of two to four words that are not names of organisations, in text order. */
export function collectFullNames(tokens: readonly Token[], text: string, language: Language): FullName[] {
  const names = new Map<string, FullName>();
  for (let at = 0; at < tokens.length; at++) {
    const length = capitalizedRunLength(tokens, at);
    if (length < MIN_NAME_WORDS) continue;
    const range = trimToName(tokens, { first: at, last: at + length - 1 }, language);
    at += length - 1;
    const part = tokens.slice(range.first, range.last + 1);
    const words = part
      .filter(({ kind, lower }) => kind === 'word' && (language.grammar || !/^(?:jr|sr)\.?$/.test(lower)))
      .map(({ lower }) => lower.replace(/\.$/, ''));
    if (!isNameOfPerson(words, language)) continue;
    const hasEvidence = hasNameEvidence(tokens, range, words, language);
    if (language.grammar && !hasEvidence) continue;
    const key = words.join(' ');
    const known = names.get(key);
    if (known) {
      known.count++;
      known.hasEvidence ||= hasEvidence;
    } else {
      const name = text.slice(part[0]?.start, part.at(-1)?.end).replace(/\s+/g, ' ');
      names.set(key, { words, name, at: range.first, count: 1, hasEvidence });
    }
  }
  return mergeIntoLongerNames([...names.values()]);
}

/** Strips titles, sentence openers and roles from a run of capitalised words: "US President Donald Trump". */
function trimToName(tokens: readonly Token[], run: TokenRange, language: Language): TokenRange {
  let { first, last } = run;
  while (
    first < last &&
    (language.titles.has((tokens[first] as Token).lower.replace(/\.$/, '')) || tokens[first]?.text === '.')
  )
    first++;
  const isOpener = (at: number) =>
    isSentenceOpener(tokens[at] as Token, language) ||
    (!language.grammar && isEnglishSentenceOpener(tokens, at, language));
  while (first < last && isOpener(first)) first++;
  // "Secretary of State Marco Rubio"
  if (tokens[first - 1]?.lower === 'of' && language.titles.has(tokens[first - 2]?.lower ?? '') && first < last) first++;
  for (let role = last - 1; role >= first; role--)
    if (isRole(tokens[role], language) || (!language.grammar && isRoleByForm(tokens, role, last, language))) {
      first = role + 1;
      break;
    }
  // "Bewohnerin von Nir Oz": a place, not a name with a particle.
  const isPlaceAfterRole = first > run.first && tokens[first]?.text === 'von' && tokens[first + 1]?.isCapitalized;
  if (isPlaceAfterRole && language.grammar?.compounds) first = last;
  if (tokens[last]?.text === '.') last--;
  // "laut Pep Lund Erling Aske": the second first name begins another name.
  if (language.grammar && last - first >= 3 && language.firstNames.has((tokens[last - 1] as Token).lower)) last -= 2;
  return { first, last };
}

function isNameOfPerson(words: readonly string[], language: Language): boolean {
  if (words.length < MIN_NAME_WORDS || words.length > MAX_NAME_WORDS) return false;
  const otherNames = [language.organisations, language.news, language.pronouns];
  if (words.some((word) => otherNames.some((list) => list.has(word)))) return false;
  // "Whitney Houston" and "Paris Hilton" are persons in English.
  const isPlace = language.grammar
    ? words.some((word) => language.places.has(word))
    : language.places.has(words.at(-1) ?? '') && !language.firstNames.has(words[0] ?? '');
  if (isPlace) return false;
  const isExcluded = (word: string, at: number) =>
    (at > 0 || !language.firstNames.has(word)) && neverInName(word, language);
  return !words.some(isExcluded) && words.join(' ') !== 'united states';
}

/** Merges names into longer ones with the same surname: "Roma Jayne" into "Emma Roma Jayne". */
function mergeIntoLongerNames(names: readonly FullName[]): FullName[] {
  const findLonger = (name: FullName) =>
    names.find(
      ({ words }) =>
        words.length > name.words.length &&
        words.at(-1) === name.words.at(-1) &&
        name.words.every((word) => words.includes(word)),
    ) ?? names.find(({ words }) => isShortForm(name.words, words));
  const merged: FullName[] = [];
  for (const name of names) {
    const longer = findLonger(name);
    if (longer) {
      longer.count += name.count;
      longer.hasEvidence ||= name.hasEvidence;
    } else merged.push(name);
  }
  return merged;
}

/**
 * Tells whether no name contains a word: function words and verbs, even if capitalised in a headline ("Graham Says").
 */
function neverInName(word: string, language: Language): boolean {
  return (
    language.determiners.has(word) ||
    language.subordinators.has(word) ||
    (language.auxiliaries.has(word) && !/^(?:will|may|young)$/.test(word)) ||
    (language.months.has(word) && !/^(?:may|april|june|august)$/.test(word)) ||
    (language.cues.has(word) && /(?:s|ed|ing)$/.test(word) && !/^(?:reed|rogers)$/.test(word))
  );
}

/**
 * Tells whether a word may be capitalised only because a sentence begins with it: "After Rachel Reeves", "Speaking".
 */
function isSentenceOpener({ lower }: Token, language: Language): boolean {
  return (
    language.determiners.has(lower) ||
    language.prepositions.has(lower) ||
    language.subordinators.has(lower) ||
    language.auxiliaries.has(lower) ||
    /ing$/.test(lower)
  );
}

const ABBREVIATED_TITLE = /^\p{Lu}$|^(?:mr|mrs|ms|dr|sen|rep|gov|gen|lt|col|jr|sr|prof)$/iu;
const PARTICLE = /^(?:de|van|von|der|den|bin|al|el|la|di|da|do|das|dos|du)$/;

/**
 * Returns the number of tokens in the run of capitalised words, initials and particles that starts here; 0 if none
 * does.
 */
function capitalizedRunLength(tokens: readonly Token[], at: number): number {
  const start = tokens[at] as Token;
  if (!start.isCapitalized || start.kind !== 'word') return 0;
  let last = at;
  for (;;) {
    const next = tokens[last + 1];
    if (!next || next.sentence !== start.sentence || next.isQuoted !== start.isQuoted) break;
    const isAdjacent = next.start - (tokens[last] as Token).end <= 1;
    const leadsToCapital = tokens[last + 2]?.isCapitalized;
    if (next.isCapitalized && next.kind === 'word' && isAdjacent) last++;
    else if (next.text === '.' && ABBREVIATED_TITLE.test((tokens[last] as Token).text) && leadsToCapital) last += 2;
    else if (PARTICLE.test(next.lower) && leadsToCapital) last += 2;
    else break;
  }
  return last - at + 1;
}
