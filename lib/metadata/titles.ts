/** Titles as pages name themselves, with and without the site's name. */
import { queryAll } from '../document/dom';
import { containment, tokensOf } from '../text/tokens';

/** What stands before the last part of a title: "Headline | Site", "Headline – Site", "見出し：新聞". */
const LAST = /^(.*\S)(\s*[|｜•·»~]\s*|\s+(?:[-–—―:]|::)\s+|：)(\S[^|｜]*)$/u;
/** … and behind the first: "Site | Headline". */
const FIRST = /^([^|｜]*\S)\s*(?:[|｜•·»~]|\s[-–—―])\s*(\S.*)$/u;
const STROKE = /[|｜•·»~]/;

/**
 * Takes the site's name off a title: "Headline | Site", "Site | Headline".
 *
 * @param sites what the site calls itself
 */
export function withoutSite(title: string, sites: readonly string[] = []): string {
  const [, before, sign, last] = LAST.exec(title) ?? [];
  if (before && sign && last) {
    if (sites.some((site) => isNamed(last, site))) return before;
    if (!LAST.test(before) && STROKE.test(sign) && /\s/.test(sign) && last.length <= 25 && before.length > last.length)
      return before;
  }
  const [, first = '', rest] = FIRST.exec(title) ?? [];
  return rest && sites.some((site) => plain(site) === plain(first)) ? rest : title;
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The site's name, a part of it, or its name and a word more: "Post", "Harbour Post Online". */
function isNamed(part: string, site: string): boolean {
  const [name, end] = [plain(site.replace(/^www\.|\.\p{L}{2,6}$/gu, '')), plain(part.replace(/\.\p{L}{2,6}$/u, ''))];
  if (!name || !end) return false;
  if (name === end) return true;
  const [own, its] = [tokensOf(site), tokensOf(part)];
  if (containment(its, own) === 1) return end.length * 3 >= name.length || /^\p{Lu}{2,6}$/u.test(part);
  return containment(own, its) === 1 && its.length <= own.length + 1;
}

/** The part of the title element behind the headline, where the page names its site nowhere else. */
export function siteInTitle(title: string, headline?: string): string | undefined {
  if (!headline || !title.startsWith(headline)) return undefined;
  const rest = title.slice(headline.length).replace(/^\s*[|•·»–—-]\s*/, '');
  return rest && rest.length < 50 && rest !== title ? rest : undefined;
}

/** @returns the first level-one heading that says what one of the titles says, else the first: a logo may stand in one */
export function mainHeading(document: Document, titles: string[]): string | undefined {
  const headings = queryAll(document, 'h1')
    .map((element) => plainSpaces(element.textContent ?? ''))
    .filter(Boolean);
  return headings.find((heading) => tokensOf(heading).length > 2 && sameTitle(heading, titles)) ?? headings[0];
}

/** @returns the text where most of its words stand in one of the titles */
export function sameTitle(text: string | undefined, titles: string[]): string | undefined {
  const words = tokensOf(text ?? '');
  return titles.some((title) => containment(words, tokensOf(title)) > 0.6) ? text : undefined;
}

/** @returns text without soft hyphens and signs of no width, white space folded */
export function plainSpaces(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
