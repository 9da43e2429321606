import { hasConjunction, hasJobTitle, nameKey, uniqueNames } from '../text/byline-names';
import { startsWithByline } from '../text/byline-prefix';
import { looksLikePersonName } from '../text/person-name';
import { containment } from '../text/similarity';
import { tokenize } from '../text/tokens';
import type { Block, Facts } from '../types';
import {
  findCreditedEditors,
  linkedNames,
  NOT_A_NAME,
  namesInBylines,
  namesInSignature,
  namesNextToDate,
  parseBylineLines,
} from './shown-names';

/**
 * Chooses the authors of the story, from the first of these that applies:
 *
 * - the names in metadata, if any of them is a person, unless the page is signed by a single other person
 * - people shown on the page
 * - an agency in metadata
 * - the site, if metadata names it as author
 *
 * Nothing is guessed.
 *
 * @param facts the page's metadata
 * @param bylines byline blocks
 * @param datelines date lines, which may contain a name
 * @param last last line of the text, where some outlets sign their stories
 * @param editors names that the page shows as its editors; if metadata lists them as authors, the writers that the page
 *   shows replace them
 */
export function chooseByline(
  facts: Facts,
  bylines: Block[],
  datelines: Block[],
  last?: Block,
  editors: readonly string[] = [],
): string[] {
  const editorKeys = new Set(editors.map(nameKey));
  const writers = editorKeys.size
    ? namesInBylines(bylines).filter((name) => looksLikePersonName(name) && !editorKeys.has(nameKey(name)))
    : [];
  const named = uniqueNames(facts.authors).filter((name) => !writers.length || !editorKeys.has(nameKey(name)));
  const people = named.filter(
    (name) => !isSiteName(name, facts) && !facts.organisations.includes(name) && !isNewsroomName(name, facts),
  );
  if (people.length) {
    const signed = signedNames(bylines);
    if (signed.length && (people.every(isAccountName) || isOnlyOther(signed, people, bylines))) return signed;
  }
  if (people.length) return withCoAuthors(named, people, bylines);
  const hasAgency = named.some((name) => !isSiteName(name, facts));
  const shown = [
    ...namesInBylines(bylines).map((name) => withoutTrailingSiteName(name, facts)),
    ...datelines.flatMap(namesNextToDate),
    ...namesInSignature(last),
  ].filter(
    // If metadata names an outlet or agency, only names of people are added to it, because all other lines repeat it.
    (name) =>
      !isSiteName(name, facts) &&
      !isNewsroomName(name, facts) &&
      (!named.length || looksLikePersonName(name) || !CASED_SCRIPT.test(name)),
  );
  if (shown.length) return uniqueNames(shown);
  const credited = named.length ? [] : findCreditedEditors([...bylines, ...datelines]);
  if (credited.length) return credited;
  if (!named.length) return newsroomNames(bylines, datelines);
  return hasAgency ? named.filter((name) => !isSiteName(name, facts)) : named.slice(0, 1);
}

/** Returns whether a name is an account of the publishing system: "katie.s", "KatieS". */
const isAccountName = (name: string): boolean =>
  /^(?:\p{Ll}[\p{Ll}\p{N}._-]*|\p{Lu}\p{Ll}+(?:\p{Lu}|\p{N}+))$/u.test(name);

/**
 * Returns whether the page is signed by one person and never mentions the person in metadata, who is then the one who
 * entered the story into the publishing system.
 */
function isOnlyOther(signed: string[], people: string[], bylines: Block[]): boolean {
  const shown = nameKey(bylines.map(({ text }) => text).join(' '));
  return signed.length === 1 && people.length === 1 && people.every((name) => !shown.includes(nameKey(name)));
}

/** Returns the people in bylines that begin with "By". */
const signedNames = (bylines: Block[]): string[] =>
  namesInBylines(bylines.filter(({ text }) => startsWithByline(text))).filter(looksLikePersonName);

/** Returns the newsroom or outlet in a byline that contains no other name: "Harbour Post staff". */
const newsroomNames = (bylines: Block[], datelines: Block[]): string[] =>
  uniqueNames([...namesInBylines(bylines), ...datelines.flatMap(namesNextToDate)]).slice(0, 1);

/** Matches letters of scripts with upper and lower case; in other scripts, names cannot be recognized by their form. */
const CASED_SCRIPT = /[\p{Lu}\p{Ll}]/u;

const MIN_LISTED_NAMES = 3;

/**
 * Adds co-authors that metadata lacks: those in bylines with the same markup as that of a known author, or in a line
 * that lists all of them.
 */
function withCoAuthors(named: string[], people: string[], bylines: Block[]): string[] {
  const known = new Set(people.map(nameKey));
  const extendsKnown = (names: string[]) => {
    const keys = new Set(names.map(nameKey));
    return names.length > people.length && [...known].every((key) => keys.has(key));
  };
  const step = bylines.find(({ text }) => known.has(nameKey(text)))?.path.at(-1);
  const siblings = bylines
    .filter(({ text, path }) => path.at(-1) === step && looksLikePersonName(text) && !hasJobTitle(text))
    .map(({ text }) => text);
  if (extendsKnown(siblings)) return uniqueNames(siblings);
  for (const byline of bylines) {
    const linked = linkedNames(byline);
    if (extendsKnown(linked)) return linked;
  }
  for (const { text } of bylines) {
    const names = hasConjunction(text) || startsWithByline(text) ? parseBylineLines([text]) : [];
    // Without a conjunction, the second of two names may be a place.
    const listed = hasConjunction(text) || names.length >= MIN_LISTED_NAMES ? names : [];
    if (listed.every((name) => looksLikePersonName(name) && !NOT_A_NAME.test(name)) && extendsKnown(listed))
      return listed;
  }
  return named;
}

/** Returns whether a name is the name or domain of the site: "Post", "post.test". */
function isSiteName(name: string, { site, organisations }: Facts): boolean {
  if (/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,6}$/u.test(name)) return true;
  const [siteTokens, nameTokens] = [siteNameTokens(site), tokenize(name)];
  if (!siteTokens.length || containment(nameTokens, siteTokens) < 1) return false;
  return nameTokens.length === siteTokens.length || organisations.includes(name);
}

/** Removes the site's name from "Ida Holm Harbour Post", which is two lines run together. */
function withoutTrailingSiteName(name: string, { site = '' }: Facts): string {
  const joinTokens = (text: string) => tokenize(text).join('');
  const words = name.split(' ');
  for (let at = 2; at < words.length; at++)
    if (joinTokens(words.slice(at).join(' ')) === joinTokens(site)) return words.slice(0, at).join(' ');
  return name;
}

/** Returns whether a name contains the site's name: "Post with agencies", "Post newsroom". */
function isNewsroomName(name: string, { site }: Facts): boolean {
  const siteTokens = siteNameTokens(site);
  return siteTokens.length > 0 && containment(siteTokens, tokenize(name)) === 1;
}

const siteNameTokens = (site = '') => tokenize(site).filter((word) => !/^(?:www|com|net|org|de)$/.test(word));
