/** Page titles, with and without the site's name. */
import { queryAll } from '../document/dom';
import { containment } from '../text/similarity';
import { tokenize } from '../text/tokens';
import { cleanWhitespace } from '../text/whitespace';

/** Matches a title, in groups: text, delimiter and last part. "Headline | Site", "Headline – Site", "見出し：新聞". */
const LAST_PART = /^(.*\S)(\s*[|｜•·»~]\s*|\s+(?:[-–—―:]|::)\s+|：)(\S[^|｜]*)$/u;
/** Matches a title, in groups: first part and rest, as in "Site | Headline". */
const FIRST_PART = /^([^|｜]*\S)\s*(?:[|｜•·»~]|\s[-–—―])\s*(\S.*)$/u;
const STRONG_DELIMITER = /[|｜•·»~]/;

/**
 * Removes the site's name from a title: "Headline | Site", "Site | Headline".
 *
 * @param siteNames known names of the site
 */
export function stripSiteName(title: string, siteNames: readonly string[] = []): string {
  const [, before, delimiter, last] = LAST_PART.exec(title) ?? [];
  if (before && delimiter && last) {
    if (siteNames.some((site) => isSiteNameVariant(last, site))) return before;
    if (
      !LAST_PART.test(before) &&
      STRONG_DELIMITER.test(delimiter) &&
      /\s/.test(delimiter) &&
      last.length <= 25 &&
      before.length > last.length
    )
      return before;
  }
  const [, first = '', rest] = FIRST_PART.exec(title) ?? [];
  return rest && siteNames.some((site) => lettersOf(site) === lettersOf(first)) ? rest : title;
}

const MIN_TITLE_CONTAINMENT = 0.6;

/** Returns the letters and digits of a text in lower case. */
const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Tells whether a part of a title is a variant of the site's name: a part of that name, or the name and another word
 * ("Post", "Harbour Post Online").
 */
function isSiteNameVariant(part: string, site: string): boolean {
  const [name, end] = [
    lettersOf(site.replace(/^www\.|\.\p{L}{2,6}$/gu, '')),
    lettersOf(part.replace(/\.\p{L}{2,6}$/u, '')),
  ];
  if (!name || !end) return false;
  if (name === end) return true;
  const [own, its] = [tokenize(site), tokenize(part)];
  if (containment(its, own) === 1) return end.length * 3 >= name.length || /^\p{Lu}{2,6}$/u.test(part);
  return containment(own, its) === 1 && its.length <= own.length + 1;
}

/**
 * Returns the part of the title element after the headline, as the name of a site that is named nowhere else; undefined
 * if there is none.
 */
export function siteNameFromTitle(title: string, headline?: string): string | undefined {
  if (!headline || !title.startsWith(headline)) return undefined;
  const rest = title.slice(headline.length).replace(/^\s*[|•·»–—-]\s*/, '');
  return rest && rest.length < 50 && rest !== title ? rest : undefined;
}

/**
 * Returns the text of the first `h1` that matches one of the titles, otherwise that of the first `h1`; some sites put
 * their logo into an `h1`.
 */
export function findMainHeading(document: Document, titles: string[]): string | undefined {
  const headings = queryAll(document, 'h1')
    .map((element) => cleanWhitespace(element.textContent ?? ''))
    .filter(Boolean);
  return headings.find((heading) => tokenize(heading).length > 2 && matchesTitle(heading, titles)) ?? headings[0];
}

/** Returns whether most words of a text occur in one of the titles. */
export function matchesTitle(text: string, titles: readonly string[]): boolean {
  const tokens = tokenize(text);
  return titles.some((title) => containment(tokens, tokenize(title)) > MIN_TITLE_CONTAINMENT);
}
