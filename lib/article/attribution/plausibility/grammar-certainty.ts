/** Decides whether a source that was found by a grammar is shown, listed as less certain, or dropped. */
import type { Entity } from '../entities/entity.ts';
import { LEGAL_FORM } from '../grammar/legal-forms.ts';
import type { Language } from '../language.ts';
import type { SourceType } from '../types.ts';
import type { Certainty } from './certainty.ts';
import type { CapitalCounts } from './name-evidence.ts';

/** Minimum probability (0–1) of a certain source, by type. */
const MIN_PROBABILITY: Record<SourceType, number> = {
  person: 0.4,
  institution: 0.4,
  news: 0.4,
  document: 0.5,
  unnamed: 0.5,
};
/** Maximum number of words in a description. */
const MAX_DESCRIPTION_WORDS = 12;
/** Minimum evidence (see `rateGrammarName`) of a certain name. */
const MIN_EVIDENCE = 2;
/** Probability (0–1) of an attribution with a quotation or a content clause. */
const CLEAR_PROBABILITY = 0.85;
/** Matches nouns in the singular for several people. */
const COLLECTIVE = /^(?:entourage|entorno|umfeld|famill?[ei]a?|famiglia|collectif|coletivo|colectivo)$/;
const OWNED_ROLE = /^\p{Lu}\p{Ll}+s \p{Lu}\S*(?:[Cc]hef|[Mm]inister|[Pp]räsident|[Kk]anzler|[Tt]rainer|König)(?:in)?$/u;
/** Matches German nouns for persons, which no list contains: "ein Bandarbeiter". */
const PERSON_FORM = /^eine? \p{Lu}\p{Ll}{3,}(?:er|ist|ent|loge)(?:in)?\b/u;
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u;
const BRAND_NAME = /\p{Ll}\p{Lu}|\.\p{Ll}{2,3}$|\p{N}/u;

/**
 * Decides whether a source is certain, less certain, or none.
 *
 * @param story `hasPersons`: whether the story cites persons by name
 */
export function rateGrammarCertainty(
  entity: Entity,
  counts: CapitalCounts,
  language: Language,
  story: { hasPersons: boolean },
): Certainty {
  const probability = Math.max(...entity.attributions.map((one) => one.probability));
  if (!entity.words.length) return 'none';
  if (entity.isDescription) {
    const isPerson = language.grammar?.compounds && PERSON_FORM.test(entity.name) && probability >= CLEAR_PROBABILITY;
    if ((entity.isVague && !isPerson) || probability < MIN_PROBABILITY[entity.type]) return 'low';
    return isPlausibleDescription(entity, probability, language, story) ? 'certain' : 'low';
  }
  const evidence = rateGrammarName(entity, counts, language);
  if (evidence === 0) return 'none';
  return probability < MIN_PROBABILITY[entity.type] || evidence < MIN_EVIDENCE ? 'low' : 'certain';
}

/**
 * Tells whether a description denotes a source of its own. One person with a role ("the minister") is mostly somebody
 * whom the story names elsewhere; a noun without article is mostly a heading.
 */
function isPlausibleDescription(
  { type, words, isPlural, isDefinite, hasArticle, name, headNoun = '' }: Entity,
  probability: number,
  { grammar, titles }: Language,
  { hasPersons }: { hasPersons: boolean },
): boolean {
  if (words.length > MAX_DESCRIPTION_WORDS) return false;
  // "Bayerns Parteichef"
  if (hasPersons && !hasArticle && grammar?.compounds && OWNED_ROLE.test(name)) return false;
  const isBare = !grammar?.compounds && hasArticle !== true;
  if (type !== 'unnamed' || isPlural !== false)
    return type !== 'unnamed' || !isBare || probability >= CLEAR_PROBABILITY;
  // "l'entourage du ministre"
  if (COLLECTIVE.test(headNoun) && hasArticle) return true;
  // "die Sprecherin des Ministeriums"
  const speaksForBody = /sprecher(?:in)?$/.test(headNoun) && words.length > 1;
  if (isDefinite && !speaksForBody && (hasPersons || titles.has(headNoun))) return false;
  return hasArticle === true || (name.includes(' ') && (!isBare || /^(?:f(?:ue|o)nte|source)$/.test(headNoun)));
}

/**
 * Rates a named entity.
 *
 * @returns 0 if nothing shows that this is a name; 2 or more for firm evidence
 */
function rateGrammarName(
  { name, words, type, role, hasNoun, attributions }: Entity,
  { capitalized, lowerCase }: CapitalCounts,
  language: Language,
): number {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const isFunctionWord = (word: string) =>
    [language.determiners, language.subordinators, language.prepositions, language.auxiliaries, language.months].some(
      (list) => list.has(word),
    );
  if (words.every(isFunctionWord)) return 0;
  if (words.length === 1 && language.pronouns.has(last)) return 0;
  let evidence = 0;
  if (language.firstNames.has(first)) evidence += 2;
  if (role || hasNoun) evidence += 2;
  if (attributions.length > 1) evidence += 1;
  if (attributions.some(({ probability }) => probability >= CLEAR_PROBABILITY)) evidence += 1;
  const known = [language.organisations, language.news, language.places, language.documents];
  if (type !== 'person' && words.some((word) => known.some((list) => list.has(word)))) evidence += 2;
  if (type === 'institution' && words.length > 1 && LEGAL_FORM.test(last)) evidence += 2;
  if (type !== 'person' && (ABBREVIATION.test(name) || BRAND_NAME.test(name))) evidence += 2;
  const capitals = capitalized.get(last) ?? 0;
  const lowerCases = lowerCase.get(last) ?? 0;
  // In German all nouns are capitalised, so that capitals show nothing.
  if (!language.grammar?.compounds) {
    if (words.length > 1 && name.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length > 1) evidence += 2;
    if (capitals > 0) evidence += 1;
    if (capitals > 2) evidence += 1;
  } else if (type === 'person' && (words.length > 1 || capitals > 0)) evidence += 1;
  if (capitals > 1 && lowerCases === 0) evidence += 1;
  if (lowerCases > capitals && words.length === 1) evidence -= 2;
  return Math.max(0, evidence);
}
