import type { PageContext } from '../../layout';
import { countPhrases } from '../../lexicon';
import type { KeptText } from './kept-text';

/** Maximum number of wrappers with a single block that are skipped on the way to the container of the paragraphs. */
const MAX_WRAPPERS = 3;
const QUOTATION = /[“”«»„「」『』]|"[\p{L}\p{N}]/u;

/**
 * Computes features of the kept text: its share of the page, whether its paragraphs are siblings, and whether they quote
 * somebody or address the reader.
 */
export function textFeatures({ page, measures }: PageContext, { ids, weight }: KeptText) {
  let [listWeight, prose, quotations, addressing] = [0, 0, 0, 0];
  const groups = new Map<number, { weight: number; count: number }>();
  for (const id of ids) {
    const measured = measures[id];
    const block = page.blocks[id];
    if (!measured?.proseWeight || !block) continue;
    const { proseWeight } = measured;
    prose++;
    if (QUOTATION.test(block.text)) quotations++;
    if (countPhrases(block.text, 'second-person') > 0) addressing++;
    if (measured.tagsAndRoles.has('li')) listWeight += proseWeight;
    const at = containerOfParagraphs(block.container, page.containers);
    const group = groups.get(at) ?? { weight: 0, count: 0 };
    group.weight += proseWeight;
    group.count++;
    groups.set(at, group);
  }
  const largest = [...groups.values()].reduce((a, b) => (b.weight > a.weight ? b : a), { weight: 0, count: 0 });
  let [proseOfPage, textOfPage] = [0, 0];
  for (const [id, measured] of measures.entries()) {
    if (!page.blocks[id]?.rendered) continue;
    proseOfPage += measured.proseWeight;
    if (!measured.inNavigation) textOfPage += measured.weight;
  }
  const all = Math.max(1, weight);
  const firstProse = ids.find((id) => measures[id]?.proseWeight);
  const isFirstInArticle = firstProse !== undefined && measures[firstProse]?.tagsAndRoles.has('article') === true;
  return {
    listShare: listWeight / all,
    shareOfProse: Math.min(1, weight / Math.max(1, proseOfPage)),
    shareOfText: Math.min(1, weight / Math.max(1, textOfPage)),
    siblingText: logarithm(largest.weight / 100),
    siblingShare: largest.weight / all,
    siblings: logarithm(largest.count),
    quotedShare: quotations / Math.max(1, prose),
    addressingShare: addressing / Math.max(1, prose),
    isInArticle: Number(isFirstInArticle),
  };
}

/** Scales a count or weight logarithmically, so that doubling it has the same effect at any size. */
export const logarithm = (value: number): number => Math.log1p(Math.max(0, value));

/** Returns the id of the container whose children the paragraphs are, ignoring a wrapper around each paragraph. */
function containerOfParagraphs(container: number, containers: PageContext['page']['containers']): number {
  let at = container;
  for (let step = 0; step < MAX_WRAPPERS; step++) {
    const { first, last, parent } = containers[at] ?? { first: 0, last: 1, parent: -1 };
    if (first !== last || parent < 0) break;
    at = parent;
  }
  return at;
}
