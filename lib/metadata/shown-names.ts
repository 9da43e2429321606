/** Author names that the page shows: in bylines, next to dates, and below the text. */

import { hasJobTitle, splitNames, uniqueNames } from '../text/byline-names';
import { namePartsOfByline } from '../text/byline-parts';
import { BYLINE_PREFIX, startsWithByline, textAfterDateAndBy } from '../text/byline-prefix';
import { looksLikePersonName } from '../text/person-name';
import type { Block } from '../types';

/** Matches words of date lines and newsrooms, which are not part of names. */
export const NOT_A_NAME =
  /\d|https?:|\b(?:published|updated|staff|redaktion|desk|agenc(?:y|ies)|agenturen|agences|agencias|agenzie|stand|uhr|min|minutes?|minuten|hours?|ago|yesterday|today|comments?|kommentare?|comentarios?|commentaires?|edition|related|disclosure)\b/iu;

const AUTHOR_PAGE_URL =
  /\/(?:authors?|autor(?:es|en|in)?|auteurs?|people|person|profiles?|staff|journalists?|by|yazar)\//i;

/** Matches "Fact checked by" and the like in an element of its own, before the element with the name. */
const OTHER_ROLE_LABEL =
  /(?:checked|reviewed|edited|translated|produced|photos?|photographs|illustrat\p{L}+) by\s*:?$/iu;

/** Returns the names in byline blocks. */
export function namesInBylines(bylines: Block[]): string[] {
  return bylines.flatMap((block, at) => {
    const label = bylines[at - 1];
    if (label?.id === block.id - 1 && OTHER_ROLE_LABEL.test(label.text)) return [];
    // A link to the author's page contains only the name; a job title or place may follow it.
    const linked = block.links.filter(({ href, text }) => AUTHOR_PAGE_URL.test(href) && looksLikePersonName(text));
    return parseBylineLines([block.text]).map(
      (name) => linked.find(({ text }) => name.startsWith(`${text} `))?.text ?? name,
    );
  });
}

/** Returns the names in a byline that consists of "By" and linked names; none if it contains anything else. */
export function linkedNames({ text, links }: Block): string[] {
  const names = links.map((link) => link.text.trim()).filter(Boolean);
  const line = namePartsOfByline(text).join(', ').replace(BYLINE_PREFIX, '');
  const rest = names.reduce((left, name) => left.replace(name, ''), line);
  const isList = /^(?:[\s,;&/|·•、]|and|und|et|y|e|en|og|och|ve|i|и|و)*$/iu.test(rest);
  return isList && names.every((name) => looksLikePersonName(name) && !hasJobTitle(name)) ? uniqueNames(names) : [];
}

/** Returns the names in the texts of bylines, without "By", job titles, dates, reading times, places and outlets. */
export function parseBylineLines(lines: string[]): string[] {
  const names = lines.flatMap((line) => {
    const hasPrefix = startsWithByline(line) || textAfterDateAndBy(line) !== undefined;
    const found = namePartsOfByline(line)
      .flatMap(splitNames)
      .filter(
        (name) =>
          name.length > 1 &&
          name.length < 50 &&
          name.split(' ').length <= 5 &&
          !NOT_A_NAME.test(name) &&
          !hasJobTitle(name) &&
          !STARTS_WITH_ARTICLE.test(name) &&
          // Without "By", a word in lower case begins running text.
          (hasPrefix || !/^\p{Ll}/u.test(name)),
      );
    const people = found.filter((name) => looksLikePersonName(name) && !OUTLET_WORD.test(name));
    const named = people.length ? found.filter((name) => people.includes(name) || !isPlaceOrOutlet(name, line)) : found;
    return hasPrefix ? named.map(withoutCapitals) : named;
  });
  return uniqueNames(names);
}

/** Matches headings such as "By the numbers", without the "By". */
const STARTS_WITH_ARTICLE = /^(?:the|a|an|our|my)\s+\p{Ll}/u;
const OUTLET_WORD =
  /(?:press|news|media|times|post|herald|tribune|gazette|courier|network|university|magazine|radio|service|agency|agence|agentur|zeitung)$/iu;

/**
 * Returns whether a part after a person's name is a place or an outlet: it begins with a preposition, is one word after
 * a delimiter, or ends like an outlet's name.
 */
function isPlaceOrOutlet(name: string, line: string): boolean {
  if (OUTLET_WORD.test(name) || /^(?:in|en|à|aus|from|at|da|de)\s/u.test(name)) return true;
  if (name.includes(' ') || !/\p{Lu}/u.test(name)) return false;
  return /[,|·•–—-]\s*(?:in|en|à|aus|from)?\s*$/u.test(line.slice(0, line.lastIndexOf(name)));
}

/** Matches an initial, or an abbreviation without vowels as in the name of an outlet. */
const INITIALS = /(?<!\p{L})(?:\p{Lu}(?!\p{L}|[’'])|[B-DF-HJ-NP-TV-XZ]{2,4}(?!\p{L}))/u;

/** Converts a person's name in capitals to ordinary case: "IDA O’HOLM" → "Ida O’Holm". */
function withoutCapitals(name: string): string {
  if (name !== name.toUpperCase() || !looksLikePersonName(name) || INITIALS.test(name)) return name;
  return name.replace(/(\p{Lu})([\p{Lu}\p{M}]+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());
}

/**
 * Returns the names in a date line: "4 May 2026 | By Ida Holm", "Posted 4 May 2026 by Ida Holm". A part that is a link
 * counts as a section's name, unless it leads to an author's page.
 */
export function namesNextToDate({ text, links }: Block): string[] {
  if (textAfterDateAndBy(text)) return parseBylineLines([text]);
  const parts = text.split(/\s+[|·•]\s+/);
  if (parts.length < 2) return [];
  // If one part says who wrote or edited the story, the other parts are not names.
  const signed = parts.filter((part) => startsWithByline(part) || EDITOR_CREDIT.test(part));
  if (signed.length) return signed.flatMap((part) => (startsWithByline(part) ? parseBylineLines([part]) : []));
  return parts.flatMap((part) => {
    const linked = links.some((link) => link.text.includes(part) && !AUTHOR_PAGE_URL.test(link.href));
    return looksLikePersonName(part) && !linked ? parseBylineLines([part]) : [];
  });
}

/** Returns the names in a signature below the text, that is, a line in bold, italics or brackets. */
export function namesInSignature(last: Block | undefined): string[] {
  if (!last || last.links.length) return [];
  const [, inside] = last.text.match(/^\((.+)\)$/) ?? [];
  const isMarked = inside !== undefined || last.whole?.some((tag) => /^(?:strong|b|em|i)$/.test(tag));
  const names = isMarked ? splitNames(inside ?? last.text) : [];
  return names.every((name) => looksLikePersonName(name) && !hasJobTitle(name)) ? names : [];
}

/** Returns the editors named in lines of their own: "Editor: Ida Holm", "Edited by Ida Holm". */
export function findEditors(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ text }) => {
    const [, names] = text.length < MAX_CREDIT_CHARS ? (text.match(EDITOR_CREDIT) ?? []) : [];
    return names ? splitNames(names) : [];
  });
}

/**
 * Returns the editors that are credited in a line of the story's header: "Edited by Ida Holm (with inputs from
 * agencies) | 4 May 2026".
 */
export function findCreditedEditors(lines: readonly Block[]): string[] {
  return lines.flatMap(({ text }) =>
    text.split(/\s*[|·•]\s*/u).flatMap((part) => {
      const [, names] = part.match(EDITOR_CREDIT) ?? [];
      return names ? parseBylineLines([names]).filter(looksLikePersonName) : [];
    }),
  );
}

/** Maximum number of characters of a credit line; longer lines are running text. */
const MAX_CREDIT_CHARS = 80;
const EDITOR_CREDIT = /^(?:edit(?:or|ed by)|penyunting|editör|redaktor|redigerat av|redaktion)\s*[:：]?\s+(.+)$/iu;
