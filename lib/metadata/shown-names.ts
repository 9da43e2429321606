/** Author names that the page shows: in bylines, next to dates, after the text. */

import { hasJobTitle, splitNames, startsWithByline, uniqueNames } from '../text/byline-names';
import { looksLikePersonName } from '../text/person-name';
import type { Block } from '../types';

/** Words of date lines and newsrooms. */
export const NOT_A_NAME =
  /\d|https?:|\b(?:published|updated|staff|redaktion|desk|agenc(?:y|ies)|agenturen|agences|agencias|agenzie|stand|uhr|min|minutes?|minuten)\b/iu;

const AUTHOR_PAGE_URL =
  /\/(?:authors?|autor(?:es|en|in)?|auteurs?|people|person|profiles?|staff|journalists?|by|yazar)\//i;

/** Returns the names in byline blocks. */
export function namesInBylines(bylines: Block[]): string[] {
  return bylines.flatMap((block) => {
    // A link to the author's page contains just the name; a job title or place may follow.
    const linked = block.links.filter(({ href, text }) => AUTHOR_PAGE_URL.test(href) && looksLikePersonName(text));
    return parseBylineLines([block.text]).map(
      (name) => linked.find(({ text }) => name.startsWith(`${text} `))?.text ?? name,
    );
  });
}

/** Returns the names in byline texts, without "By", job titles and dates. */
export function parseBylineLines(lines: string[]): string[] {
  const names = lines.flatMap((line) => {
    const hasPrefix = startsWithByline(line);
    return splitNames(line).filter(
      (name) =>
        name.length > 2 &&
        name.length < 50 &&
        name.split(' ').length <= 5 &&
        !NOT_A_NAME.test(name) &&
        !hasJobTitle(name) &&
        // Without "By", a lower-case word starts running text.
        (hasPrefix || !/^\p{Ll}/u.test(name)),
    );
  });
  return uniqueNames(names);
}

/** Returns the names in a date line, "4 May 2026 | By Ida Holm". A linked part is a section unless it leads to an author's page. */
export function namesNextToDate({ text, links }: Block): string[] {
  const parts = text.split(/\s+[|·•]\s+/);
  if (parts.length < 2) return [];
  return parts.flatMap((part) => {
    if (startsWithByline(part)) return parseBylineLines([part]);
    const linked = links.some((link) => link.text.includes(part) && !AUTHOR_PAGE_URL.test(link.href));
    return looksLikePersonName(part) && !linked ? parseBylineLines([part]) : [];
  });
}

/** Returns the names in a signature after the text: a line in bold, italics or brackets. */
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

/** Longer lines are running text. */
const MAX_CREDIT_CHARS = 80;
const EDITOR_CREDIT = /^(?:edit(?:or|ed by)|penyunting|editör|redaktor|redigerat av|redaktion)\s*[:：]?\s+(.+)$/iu;
