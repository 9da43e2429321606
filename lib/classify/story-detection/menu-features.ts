import type { PageContext } from '../../layout';
import { foldText } from '../../text/fold';
import type { LinkedBlocks } from './linked-blocks';

/** Maximum weight (in Latin letters) of a link that names a section. */
const MAX_LABEL_WEIGHT = 30;
/** Matches what separates the name of a section from that of the site in a title. */
const TITLE_SEPARATOR = /\s[-|–—:]\s/;

/**
 * Computes features of the page's place in the site's menus: menus lead to sections, and have the names of sections as
 * labels.
 */
export function menuFeatures({ page, facts, measures, header }: PageContext, linked: LinkedBlocks) {
  const title = facts.titles[0]?.split(TITLE_SEPARATOR)[0] ?? '';
  const names = new Set([page.blocks[header.headline]?.text ?? '', title].map(nameOf));
  names.delete('');
  let [isPageInMenu, isHeadlineInMenu] = [false, false];
  for (const { id, links, text, media, rendered } of page.blocks) {
    const { inNavigation = false, weight = 0 } = measures[id] ?? {};
    const [link] = links;
    if (!link || !text || media || !rendered || !linked.isLink[id]) continue;
    isPageInMenu ||= inNavigation && !link.href.includes('#') && linked.isToPage[id] === true;
    isHeadlineInMenu ||= (inNavigation || weight < MAX_LABEL_WEIGHT) && names.has(nameOf(text));
  }
  return { isPageInMenu: Number(isPageInMenu), isHeadlineInMenu: Number(isHeadlineInMenu) };
}

const nameOf = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
