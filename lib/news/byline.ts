import type { Block, Facts } from '../types';
import { containment, isName, tokensOf } from '../words';

const OPENING =
  /^\s*(?:(?:written|reported|reporting|story|text)\s+)?(?:by|von|par|por|di|door|af|av|przez|autor(?:in|en)?(?:\/(?:-?in|autor(?:in)?))?|authors?|yazan|oleh|автор|بقلم|كتب)(?![\p{L}\p{M}\p{N}])[\s:：]*/iu;
const NOT_A_NAME =
  /\d|@|https?:|\b(?:published|updated|editor|correspondent|reporter|staff|redaktion|stand|uhr|min|minutes?|minuten)\b/iu;
const BETWEEN = /\s*(?:[,;|·•，、]|\s(?:and|und|et|y|og|och|e|en)\s)\s*/u;
/**
 * Who wrote the story: people named by structured data, else people that the page shows, else the agency that
 * structured data calls the author, else the site where it says so itself. Nobody is guessed.
 *
 * @param facts what the page's structured data says
 * @param bylines the kept byline blocks
 * @param datelines the kept date lines, which may hold a name as well
 */
export function bylineOf(facts: Facts, bylines: Block[], datelines: Block[]): string[] {
  const named = facts.authors.filter((name) => !isSite(name, facts));
  const people = named.filter((name) => !facts.organisations.includes(name) && !isNewsroom(name, facts));
  if (people.length) return withCompany(people, bylines);
  const shown = [...visibleByline(bylines.map(({ text }) => text)), ...datelines.flatMap(namesBesideDate)].filter(
    // Beside an agency, what has the form of a name is a person; other lines say the agency again.
    (name) => !isSite(name, facts) && !isNewsroom(name, facts) && (!named.length || isName(name)),
  );
  if (shown.length) return [...new Set(shown)];
  return named.length
    ? named
    : facts.authors.filter((name) => !/^(?:https?:|www\.)|@|^\S+\.\S+$/.test(name)).slice(0, 1);
}

/** Structured data may hold the first of several authors only: the others stand beside it, written the same way. */
function withCompany(people: string[], bylines: Block[]): string[] {
  const step = bylines.find(({ text }) => people.includes(text))?.path.at(-1);
  const beside = bylines.filter((block) => block.path.at(-1) === step && isName(block.text)).map(({ text }) => text);
  return people.every((name) => beside.includes(name)) ? [...new Set(beside)] : people;
}

/** @returns the names in shown byline lines, without "By", roles and dates */
export function visibleByline(lines: string[]): string[] {
  const names = lines.flatMap((line) =>
    line
      .replace(OPENING, '')
      .split(BETWEEN)
      .map((name) => name.replace(/\s*\([^()]*\)$/, '').trim())
      .filter((name) => name.length > 2 && name.length < 50 && !NOT_A_NAME.test(name) && name.split(' ').length <= 5),
  );
  return [...new Set(names)];
}

/** "4 May 2026 | By Ida Holm", "Ida Holm • 4 May 2026": a section beside a date is a link, a name seldom is. */
function namesBesideDate({ text, links }: Block): string[] {
  const parts = text.split(/\s+[|·•]\s+/);
  if (parts.length < 2) return [];
  return parts.flatMap((part) => {
    if (OPENING.test(part)) return visibleByline([part]);
    const linked = links.some((link) => link.text.includes(part) && !AUTHOR_ADDRESS.test(link.href));
    return isName(part) && !linked ? visibleByline([part]) : [];
  });
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
