import type { PageContext } from '../../layout';
import type { Container } from '../../types';
import type { KeptText } from './kept-text';
import type { LinkedBlocks } from './linked-blocks';
import { logarithm } from './text-features';

/** Minimum number of sibling elements with the same tag and classes for them to be cards. */
const MIN_CARDS = 3;
const MAX_CARD_BLOCKS = 26;
/** Minimum weight (in Latin letters) of a linked title; a shorter link is a label. */
const MIN_TITLE_WEIGHT = 15;

/**
 * Computes features of cards: sibling elements of the same form, each with a linked title, label or picture. Lists of
 * stories, offers and forum posts consist of these; a story has them beside or below its text.
 */
export function cardFeatures({ page, measures, header }: PageContext, kept: KeptText, linked: LinkedBlocks) {
  const isLinked = page.blocks.map(
    ({ id }) => linked.isLink[id] === true && !linked.isToPage[id] && measures[id]?.inNavigation === false,
  );
  const inCard = findCardBlocks(page.containers, isLinked);
  let textInCards = 0;
  for (const id of kept.ids) if (inCard.has(id)) textInCards += measures[id]?.proseWeight ?? 0;
  const firstProse = kept.ids.find((id) => measures[id]?.proseWeight) ?? 0;
  let [linkedPictures, titlesAbove] = [0, 0];
  for (const { id, media, rendered } of page.blocks) {
    if (!isLinked[id] || !rendered) continue;
    if (media) linkedPictures++;
    else if (id > header.headline && id < firstProse && (measures[id]?.weight ?? 0) >= MIN_TITLE_WEIGHT) titlesAbove++;
  }
  return {
    textInCards: textInCards / Math.max(1, kept.weight),
    linkedPictures: logarithm(linkedPictures),
    // Titles between headline and text; without a headline, this says nothing.
    titlesAbove: header.headline < 0 ? 0 : logarithm(titlesAbove),
  };
}

/** Collects the ids of all blocks in cards. */
function findCardBlocks(containers: readonly Container[], isLinked: readonly boolean[]): Set<number> {
  const isSmall = ({ first, last, parent }: Container) =>
    parent >= 0 && first <= last && last - first < MAX_CARD_BLOCKS;
  const byForm = Map.groupBy(containers.filter(isSmall), ({ parent, tag, classes }) =>
    [parent, tag, ...classes].join('.'),
  );
  const inCard = new Set<number>();
  for (const siblings of byForm.values()) {
    if (siblings.length < MIN_CARDS) continue;
    const cards = siblings.filter(({ first, last }) => isLinked.slice(first, last + 1).includes(true));
    if (cards.length < MIN_CARDS) continue;
    for (const { first, last } of cards) for (let id = first; id <= last; id++) inCard.add(id);
  }
  return inCard;
}
