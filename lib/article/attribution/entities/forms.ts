/** Whether two names are forms of one: "the ministry" of "Finance Ministry", "IMF" of "International Monetary Fund". */
import type { Naming, SourceType } from '../found.ts';
import type { FullName } from './people.ts';

/** Are two names the same, word by word? */
export const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((word, at) => word === other[at]);

/** May a name be another form of an entity's? */
export function fits(
  one: { words: readonly string[]; type: SourceType },
  words: readonly string[],
  type: SourceType,
): boolean {
  const last = words.at(-1) ?? '';
  if (one.type === 'person') return type === 'person' && words.length === 1 && one.words.at(-1) === last;
  if (type !== one.type && type !== 'person') return false;
  if (type === 'person') return words.length === 1 && initialsOf(one.words) === last;
  return (
    initialsOf(one.words) === words.join('') ||
    initialsOf(words) === one.words.join('') ||
    (words.length > 0 && words.every((word) => one.words.includes(word))) ||
    one.words.every((word) => words.includes(word))
  );
}

const initialsOf = (words: readonly string[]) =>
  words
    .filter((word) => !/^(?:of|the|for|and|de|la)$/.test(word))
    .map((word) => word.charAt(0))
    .join('');

/** @returns the full name that a short one stands for */
export function fullest(names: readonly FullName[], words: readonly string[]): FullName | null {
  const last = words.at(-1) ?? '';
  const fitting = names.filter(({ words: full }) =>
    words.length === 1
      ? full.at(-1) === last || (full[0] === last && !names.some((other) => other.words.at(-1) === last))
      : words.every((word) => full.includes(word)),
  );
  return fitting.sort((one, other) => other.count - one.count || one.at - other.at)[0] ?? null;
}

/** @returns how a full name is named by itself */
export function personNaming({ name, words }: FullName): Naming {
  return { name, words, type: 'person', proper: true, definite: false, noun: '' };
}
