/** Matches aliases of a name: "Authority" of "Harbour Authority", "IMF" of "International Monetary Fund". */
import type { SourceMention, SourceType } from '../types.ts';
import type { FullName } from './full-names.ts';

/** Tells whether two names consist of the same words. */
export const haveSameWords = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((word, at) => word === other[at]);

/** Tells whether a name may be an alias of an entity, or the other way round. */
export function isAliasOf(
  entity: { words: readonly string[]; type: SourceType },
  words: readonly string[],
  type: SourceType,
): boolean {
  const last = (words.at(-1) ?? '').replaceAll('.', '');
  if (entity.type === 'person')
    return type === 'person' && words.length === 1 && withoutArticle(entity.words.at(-1)) === withoutArticle(last);
  if (type !== entity.type && type !== 'person') return false;
  if (type === 'person') return words.length === 1 && initialsOf(entity.words) === last;
  return (
    isAcronymOf(words, entity.words) ||
    isAcronymOf(entity.words, words) ||
    (words.length > 0 && words.every((word) => entity.words.includes(word))) ||
    entity.words.every((word) => words.includes(word))
  );
}

/** Removes the Arabic article of a surname: "al-Balaous". */
const withoutArticle = (word = '') => word.replace(/^(?:al|el|ad|an|ar|as|asch|ash|at|az)-/, '');

/** Minimum number of letters of an acronym that leaves out initials of the name: "CDC". */
const MIN_PARTIAL_ACRONYM = 3;
/** Tells whether a name is the acronym of another: "IFO", "Kesh CDC" of "Kesh Center for Disease Control". */
function isAcronymOf(short: readonly string[], long: readonly string[]): boolean {
  const acronym = (short.at(-1) ?? '').replaceAll('.', '');
  const others = short.slice(0, -1);
  if (acronym.length < 2 || !others.every((word) => long.includes(word))) return false;
  const initials = initialsOf(long);
  return initials === acronym || (acronym.length >= MIN_PARTIAL_ACRONYM && initials.includes(acronym));
}

const initialsOf = (words: readonly string[]) =>
  words
    .filter((word) => !/^(?:of|the|for|and|de|la)$/.test(word))
    .map((word) => word.charAt(0))
    .join('');

/** Returns the full name that a short name may stand for; null if there is none. */
export function findFullName(fullNames: readonly FullName[], words: readonly string[]): FullName | null {
  const last = words.at(-1) ?? '';
  const isSurname = (name: string) => fullNames.some((other) => other.words.at(-1) === name);
  const matches = fullNames.filter(({ words: full, hasEvidence }) =>
    words.length === 1
      ? withoutArticle(full.at(-1)) === withoutArticle(last) || (full[0] === last && hasEvidence && !isSurname(last))
      : words.every((word) => full.includes(word)) || isShortForm(words, full),
  );
  return matches.sort((one, other) => other.count - one.count || one.at - other.at)[0] ?? null;
}

/** Minimum number of letters of a short first name: "Pat". */
const MIN_NICKNAME_CHARS = 3;
/** Tells whether a name has a short form of the other's first name: "Pat Holm" for "Patrick Holm". */
export const isShortForm = (short: readonly string[], full: readonly string[]): boolean =>
  short.length === full.length &&
  short.length > 1 &&
  short.at(-1) === full.at(-1) &&
  (short[0] ?? '').length >= MIN_NICKNAME_CHARS &&
  (full[0] ?? '').length > (short[0] ?? '').length &&
  (full[0] ?? '').startsWith(short[0] ?? '');

/** Builds the source mention for a person of whom only the full name is known. */
export function mentionOfPerson({ name, words }: FullName): SourceMention {
  return { name, words, type: 'person', isProperName: true, isDefinite: false, headNoun: '' };
}
