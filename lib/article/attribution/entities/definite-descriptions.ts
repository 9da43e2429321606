import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { SourceMention } from '../types.ts';
import type { Entity } from './entity.ts';
import type { FullName } from './full-names.ts';

/** Maximum number of tokens from a title to the name after it; English has a limit of its own. */
const MAX_TITLE_TOKENS = 14;
const ENGLISH_TITLE_DISTANCES = [1, 2, 3];

/** Returns the last entity whose name or role contains a noun: "the ministry" after "Finance Ministry". */
export function findEntityByNoun(entities: readonly Entity[], noun: string): Entity | undefined {
  return entities.findLast(
    ({ type, words, role }) =>
      (type !== 'unnamed' || words.at(-1) === noun) &&
      (words.includes(noun) || (role !== undefined && hasWord(role, noun))),
  );
}

const hasWord = (text: string, word: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(word);

/**
 * Returns the person who has a title: "the minister" after "Foreign Minister Runa Aske".
 *
 * @param place token index of the description; if several persons have the title, the nearest name before it is chosen,
 *   except in English
 */
export function findTitledPerson(
  tokens: readonly Token[],
  fullNames: readonly FullName[],
  { headNoun, words }: SourceMention,
  place: number,
  language: Language,
): FullName | undefined {
  if (!language.grammar)
    return fullNames.find(({ at }) =>
      ENGLISH_TITLE_DISTANCES.some((distance) => tokens[at - distance]?.lower === headNoun),
    );
  // "el ministro de Asuntos Exteriores, José Lund"
  const titled = fullNames.filter(({ at }) => {
    const { sentence } = tokens[at] as Token;
    const before = tokens.slice(Math.max(0, at - MAX_TITLE_TOKENS), at).filter((token) => token.sentence === sentence);
    return words.every((word) => language.attached.has(word) || before.some(({ lower }) => lower === word));
  });
  return titled.findLast(({ at }) => at < place) ?? titled[0];
}
