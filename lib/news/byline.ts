import { distinct, isRole, joinsNames, nameKey, opensByline, splitNames } from '../people';
import type { Block, Facts } from '../types';
import { containment, isName, tokensOf } from '../words';

const NOT_A_NAME =
  /\d|https?:|\b(?:published|updated|staff|redaktion|desk|agenc(?:y|ies)|agenturen|agences|agencias|agenzie|stand|uhr|min|minutes?|minuten)\b/iu;

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
  const shown = [...shownNames(bylines), ...datelines.flatMap(namesBesideDate), ...signature(last)].filter(
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

function shownNames(bylines: Block[]): string[] {
  return bylines.flatMap((block) => {
    // A link to the author ends where the name ends; what stands behind it is a role or a place.
    const linked = block.links.filter(({ href, text }) => AUTHOR_ADDRESS.test(href) && isName(text));
    return visibleByline([block.text]).map(
      (name) => linked.find(({ text }) => name.startsWith(`${text} `))?.text ?? name,
    );
  });
}

/** @returns the names in shown byline lines, without "By", roles and dates */
export function visibleByline(lines: string[]): string[] {
  const names = lines.flatMap((line) => {
    const opened = opensByline(line);
    return splitNames(line).filter(
      (name) =>
        name.length > 2 &&
        name.length < 50 &&
        name.split(' ').length <= 5 &&
        !NOT_A_NAME.test(name) &&
        !isRole(name) &&
        // Without "By", small letters are running text.
        (opened || !/^\p{Ll}/u.test(name)),
    );
  });
  return distinct(names);
}

/** "4 May 2026 | By Ida Holm", "Ida Holm • 4 May 2026": a section beside a date is a link, a name seldom is. */
function namesBesideDate({ text, links }: Block): string[] {
  const parts = text.split(/\s+[|·•]\s+/);
  if (parts.length < 2) return [];
  return parts.flatMap((part) => {
    if (opensByline(part)) return visibleByline([part]);
    const linked = links.some((link) => link.text.includes(part) && !AUTHOR_ADDRESS.test(link.href));
    return isName(part) && !linked ? visibleByline([part]) : [];
  });
}

/** @returns whom the page calls its editors, in lines of their own: "Editor: Ida Holm", "Edited by Ida Holm" */
export function editorsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ text }) => {
    const [, names] = text.length < 80 ? (text.match(EDITED) ?? []) : [];
    return names ? splitNames(names) : [];
  });
}

const EDITED = /^(?:edit(?:or|ed by)|penyunting|editör|redaktor|redigerat av|redaktion)\s*[:：]?\s+(.+)$/iu;

/** A name alone in heavy or slanted letters, or in brackets, under the text. */
function signature(last: Block | undefined): string[] {
  if (!last || last.links.length) return [];
  const [, inside] = last.text.match(/^\((.+)\)$/) ?? [];
  const marked = inside !== undefined || last.whole?.some((tag) => /^(?:strong|b|em|i)$/.test(tag));
  const names = marked ? splitNames(inside ?? last.text) : [];
  return names.every((name) => isName(name) && !isRole(name)) ? names : [];
}

const AUTHOR_ADDRESS =
  /\/(?:authors?|autor(?:es|en|in)?|auteurs?|people|person|profiles?|staff|journalists?|by|yazar)\//i;

/** The paper's own name or its address: "Post", "post.test". */
function isSite(name: string, { site, organisations }: Facts): boolean {
  if (/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,6}$/u.test(name)) return true;
  const [own, its] = [siteWords(site), tokensOf(name)];
  if (!own.length || containment(its, own) < 1) return false;
  return its.length === own.length || organisations.includes(name);
}

/** "Post with agencies", "Post newsroom". */
function isNewsroom(name: string, { site }: Facts): boolean {
  const own = siteWords(site);
  return own.length > 0 && containment(own, tokensOf(name)) === 1;
}

const siteWords = (site = '') => tokensOf(site).filter((word) => !/^(?:www|com|net|org|de)$/.test(word));
