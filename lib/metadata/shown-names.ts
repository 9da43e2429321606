/** Names as the page shows them: in byline lines, beside dates, under the text. */
import { distinct, isRole, opensByline, splitNames } from '../text/person-names';
import { isName } from '../text/tokens';
import type { Block } from '../types';

/** Words of date lines and of newsrooms. */
export const NOT_A_NAME =
  /\d|https?:|\b(?:published|updated|staff|redaktion|desk|agenc(?:y|ies)|agenturen|agences|agencias|agenzie|stand|uhr|min|minutes?|minuten)\b/iu;

const AUTHOR_ADDRESS =
  /\/(?:authors?|autor(?:es|en|in)?|auteurs?|people|person|profiles?|staff|journalists?|by|yazar)\//i;

/** @returns the names in byline blocks */
export function shownNames(bylines: Block[]): string[] {
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

/** @returns names in date lines, "4 May 2026 | By Ida Holm": a section beside a date is a link, a name seldom is */
export function namesBesideDate({ text, links }: Block): string[] {
  const parts = text.split(/\s+[|·•]\s+/);
  if (parts.length < 2) return [];
  return parts.flatMap((part) => {
    if (opensByline(part)) return visibleByline([part]);
    const linked = links.some((link) => link.text.includes(part) && !AUTHOR_ADDRESS.test(link.href));
    return isName(part) && !linked ? visibleByline([part]) : [];
  });
}

/** @returns the names that stand alone, in heavy or slanted letters or in brackets, under the text */
export function signature(last: Block | undefined): string[] {
  if (!last || last.links.length) return [];
  const [, inside] = last.text.match(/^\((.+)\)$/) ?? [];
  const marked = inside !== undefined || last.whole?.some((tag) => /^(?:strong|b|em|i)$/.test(tag));
  const names = marked ? splitNames(inside ?? last.text) : [];
  return names.every((name) => isName(name) && !isRole(name)) ? names : [];
}

/** @returns whom the page calls its editors, in lines of their own: "Editor: Ida Holm", "Edited by Ida Holm" */
export function editorsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ text }) => {
    const [, names] = text.length < 80 ? (text.match(EDITED) ?? []) : [];
    return names ? splitNames(names) : [];
  });
}

const EDITED = /^(?:edit(?:or|ed by)|penyunting|editör|redaktor|redigerat av|redaktion)\s*[:：]?\s+(.+)$/iu;
