import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { SourceMention } from '../types.ts';
import { type Entity, holdsCompoundRole } from './entity.ts';
import type { FullName } from './full-names.ts';

/** Maximum number of tokens from a title to the name after it; English has a limit of its own. */
const MAX_TITLE_TOKENS = 14;
/** Minimum number of letters of a noun that is the last part of a compound. */
const MIN_COMPOUND_PART = 5;
const MAX_NAME_TOKENS = 6;
/** Maximum number of tokens between two roles of a person: "Präsident und Parteichef". */
const MAX_ROLE_DISTANCE = 2;
const ENGLISH_TITLE_DISTANCES = [1, 2, 3];

/** Modifiers that an entity's name need not have: "the same office". */
const NEUTRAL_MODIFIER =
  /^(?:same|former|new|latest|recent|own|whole|two|three|local|state-run|government|giant|big|small)$/;

/**
 * Returns the last entity whose name or role contains a noun: "the ministry" after "Finance Ministry".
 *
 * @param modifiers words of the description; in English the name must contain them, too: "the Kesh office" is not that of
 *   Marrow
 */
export function findEntityByNoun(
  entities: readonly Entity[],
  noun: string,
  modifiers: readonly string[],
  language: Language,
): Entity | undefined {
  const needed = language.grammar ? [] : modifiers.filter((word) => word !== noun && !NEUTRAL_MODIFIER.test(word));
  const named = entities.findLast(({ type, words, role, aliases }) => {
    const has = (word: string) => words.includes(word) || (role !== undefined && hasWord(role, word));
    const fits = (word: string) =>
      has(word) || words.some((other) => isDemonym(word, other)) || [...aliases].some((alias) => hasWord(alias, word));
    // In Romance languages the noun is first: "investigadores da Polícia Federal".
    const isHead = words.at(language.grammar && !language.grammar.compounds ? 0 : -1) === noun;
    return (type !== 'unnamed' || isHead) && has(noun) && needed.every(fits);
  });
  if (named || !language.grammar?.compounds) return named;
  // "das Amt" after "Straßenbauamt"
  return entities.findLast(
    ({ type, words }) =>
      type === 'institution' && words.some((word) => word.endsWith(noun) && word.length > noun.length + 2),
  );
}

/** Minimum number of letters that a country and its adjective share: "Kesh" and "Keshi". */
const MIN_SHARED_CHARS = 4;
/** Tells whether a word is the adjective of a place: "Veldrian" of "Veldria". */
const isDemonym = (word: string, place: string) =>
  place.length >= MIN_SHARED_CHARS &&
  /(?:an|ian|ish|ese|i|ic)$/.test(word) &&
  word.startsWith(place.slice(0, Math.max(MIN_SHARED_CHARS, place.length - 1)));

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
  const isMeant = (name: FullName) => {
    const around = wordsAround(tokens, name, language);
    return words.every((word) => language.attached.has(word) || around.some((other) => isSameNoun(word, other)));
  };
  const titled = fullNames.filter(isMeant);
  return titled.findLast(({ at }) => at < place) ?? titled[0];
}

/**
 * Returns the words before a name in its sentence, and those of an apposition after it: "el ministro de Asuntos Exteriores,
 * José Lund", "Runa Aske, die Chefin des Hafens,".
 */
function wordsAround(tokens: readonly Token[], { at, words }: FullName, language: Language): string[] {
  const { sentence } = tokens[at] as Token;
  const isInSentence = (token: Token) => token.sentence === sentence;
  let before = tokens.slice(Math.max(0, at - MAX_TITLE_TOKENS), at).filter(isInSentence);
  // A title belongs to the next name: "o ex-presidente Lula e o juiz Sérgio Moro".
  const other = before.findLastIndex(({ lower }) => language.firstNames.has(lower));
  if (other >= 0) before = before.slice(other + 1);
  // A name has the roles right before it: "o ex-presidente, condenado pelo juiz Sérgio Moro".
  const role = before.findLastIndex(({ lower }) => language.people.has(lower) || language.titles.has(lower));
  before = before.slice(Math.max(0, role - MAX_ROLE_DISTANCE));
  let comma = at + words.length;
  while (comma < at + MAX_NAME_TOKENS && tokens[comma]?.isCapitalized) comma++;
  if (tokens[comma]?.text !== ',') return before.map(({ lower }) => lower);
  const after = tokens.slice(comma + 1, comma + 1 + MAX_TITLE_TOKENS).filter(isInSentence);
  const end = after.findIndex(({ kind }) => kind === 'punctuation');
  return [...before, ...(end < 0 ? [] : after.slice(0, end))].map(({ lower }) => lower);
}

/** Tells whether two nouns are the same, or one is a German compound with the other as its last part. */
const isSameNoun = (one: string, other: string): boolean =>
  one === other || (isLastPart(one, other) && other.length >= one.length + 3) || isLastPart(other, one);

const isLastPart = (part: string, compound: string) => part.length >= MIN_COMPOUND_PART && compound.endsWith(part);

/** Returns the person who was cited with a role: "the mayor" for the "Kyiv mayor". */
export function findRoleHolder(entities: readonly Entity[], { headNoun, name }: SourceMention): Entity | undefined {
  const holder = entities.findLast((one) => one.type === 'person' && holdsCompoundRole(one, headNoun));
  holder?.aliases.add(name);
  return holder;
}

/** Maximum number of sentences between two citations of a person, the second by a description. */
const MAX_SENTENCES_BACK = 3;
/** Articles by the gender that they imply. */
const ARTICLE_GENDER: Record<string, string> = { der: 'm', die: 'f', el: 'm', le: 'm', o: 'm', la: 'f', a: 'f' };

/**
 * Tells whether a description without a name means the person who was cited last: "sagt der Leseforscher" after a statement by
 * somebody whose role is not known yet.
 *
 * @param place token index of the description
 */
export function describesSpeaker(last: Entity, tokens: readonly Token[], place: number, language: Language): boolean {
  const [article, cited] = [tokens[place], last.attributions.at(-1)];
  if (last.type !== 'person' || last.role || !article || !cited) return false;
  if (article.sentence - (tokens[cited.cue] as Token).sentence > MAX_SENTENCES_BACK) return false;
  const gender = last.gender ?? (last.words.length > 1 ? language.firstNames.get(last.words[0] ?? '') : undefined);
  const implied = ARTICLE_GENDER[article.lower];
  return implied !== undefined && (gender === undefined || gender === 'b' || gender === implied);
}

/**
 * Tells whether a description refers to the last entity of its type, as "the company", "the paper" and "the report" do.
 */
export function isGenericAnaphor(
  { name, isDefinite, headNoun, words, type }: SourceMention,
  { arabic, grammar, genericOrganisations }: Language,
): boolean {
  // "o sindicato da categoria" says which one is meant.
  const maxWords = grammar?.compounds ? 2 : 1;
  // "the San Jose company", "the Kesh-based firm"
  const isPlaced =
    !grammar && genericOrganisations.has(headNoun) && /^(?:(?:\p{Lu}[\p{L}.’'-]*|\p{L}+-based) )+\p{Ll}+$/u.test(name);
  if (isDefinite && isPlaced) return true;
  if (!isDefinite || words.length > maxWords || type === 'unnamed' || type === 'person') return false;
  return (!grammar && !arabic) || type === 'document' || genericOrganisations.has(headNoun);
}
