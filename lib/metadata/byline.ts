import { distinct, isRole, joinsNames, nameKey, splitNames } from '../text/person-names';
import { containment, isName, tokensOf } from '../text/tokens';
import type { Block, Facts } from '../types';
import { NOT_A_NAME, namesBesideDate, shownNames, signature } from './shown-names';

/**
 * Who wrote the story. Where structured data name people, all authors that they list, a paper or an agency beside a
 * person among them; else people that the page shows; else the agency that structured data call the author; else the
 * site where it says so itself, by its name or its address. Nobody is guessed.
 *
 * @param facts what the page's structured data says
 * @param bylines the byline blocks
 * @param datelines the date lines, which may hold a name as well
 * @param last the last line of the text, where some papers sign their stories
 * @param editors whom the page calls its editors; where data name them, the writer may be shown alone
 */
export function bylineOf(
  facts: Facts,
  bylines: Block[],
  datelines: Block[],
  last?: Block,
  editors: readonly string[] = [],
): string[] {
  const edited = new Set(editors.map(nameKey));
  const writers = edited.size ? shownNames(bylines).filter((name) => isName(name) && !edited.has(nameKey(name))) : [];
  const named = distinct(facts.authors).filter((name) => !writers.length || !edited.has(nameKey(name)));
  const people = named.filter(
    (name) => !isSite(name, facts) && !facts.organisations.includes(name) && !isNewsroom(name, facts),
  );
  if (people.length) return withCompany(named, people, bylines);
  const agency = named.some((name) => !isSite(name, facts));
  const shown = [
    ...shownNames(bylines).map((name) => withoutHouse(name, facts)),
    ...datelines.flatMap(namesBesideDate),
    ...signature(last),
  ].filter(
    // Where data name a paper or an agency, what has the form of a name is a person; other lines say the same again.
    (name) => !isSite(name, facts) && !isNewsroom(name, facts) && (!named.length || isName(name) || !CASED.test(name)),
  );
  if (shown.length) return distinct(shown);
  return agency ? named.filter((name) => !isSite(name, facts)) : named.slice(0, 1);
}

/** Letters that come in two cases; names in other scripts have no form to tell them by. */
const CASED = /[\p{Lu}\p{Ll}]/u;

/**
 * Structured data may hold the first of several authors only: the others stand beside it, written the same way, or after
 * it in a line that lists them all.
 */
function withCompany(named: string[], people: string[], bylines: Block[]): string[] {
  const known = new Set(people.map(nameKey));
  const holdsAll = (names: string[]) => {
    const keys = new Set(names.map(nameKey));
    return names.length > people.length && [...known].every((key) => keys.has(key));
  };
  const step = bylines.find(({ text }) => known.has(nameKey(text)))?.path.at(-1);
  const beside = bylines
    .filter(({ text, path }) => path.at(-1) === step && isName(text) && !isRole(text))
    .map(({ text }) => text);
  if (holdsAll(beside)) return distinct(beside);
  for (const { text } of bylines) {
    const listed = joinsNames(text) ? splitNames(text) : [];
    if (listed.every((name) => isName(name) && !NOT_A_NAME.test(name)) && holdsAll(listed)) return listed;
  }
  return named;
}

/** The paper's own name or its address: "Post", "post.test". */
function isSite(name: string, { site, organisations }: Facts): boolean {
  if (/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,6}$/u.test(name)) return true;
  const [own, its] = [siteWords(site), tokensOf(name)];
  if (!own.length || containment(its, own) < 1) return false;
  return its.length === own.length || organisations.includes(name);
}

/** "Ida Holm Harbour Post": name and paper in two lines that run together. */
function withoutHouse(name: string, { site = '' }: Facts): string {
  const plain = (text: string) => tokensOf(text).join('');
  const words = name.split(' ');
  for (let at = 2; at < words.length; at++)
    if (plain(words.slice(at).join(' ')) === plain(site)) return words.slice(0, at).join(' ');
  return name;
}

/** "Post with agencies", "Post newsroom". */
function isNewsroom(name: string, { site }: Facts): boolean {
  const own = siteWords(site);
  return own.length > 0 && containment(own, tokensOf(name)) === 1;
}

const siteWords = (site = '') => tokensOf(site).filter((word) => !/^(?:www|com|net|org|de)$/.test(word));
