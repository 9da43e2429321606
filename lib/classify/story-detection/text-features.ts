import type { PageContext } from '../../layout';
import type { KeptText } from './kept-text';

/** Weight of a paragraph of more than one short sentence. */
const MIN_PARAGRAPH_WEIGHT = 80;
/** A teaser that was cut off, perhaps followed by "read more". */
const TRUNCATED_ENDING = /(?:…|\.\.\.|\[\s*…?\s*\])[\s\])»]*(?:\S{1,12}(?: \S{1,12}){0,2})?$/u;
/** How many elements that hold only one block are looked through for the element that holds the paragraphs. */
const MAX_WRAPPERS = 3;

/** Measures the kept text: how much there is, how long its paragraphs are, and whether they are siblings. */
export function textFeatures({ page, measures }: PageContext, { ids, weight }: KeptText) {
  let longest = 0;
  let paragraphs = 0;
  let sentenceWeight = 0;
  let truncated = 0;
  let linkedWeight = 0;
  let lists = 0;
  const groups = new Map<number, { weight: number; count: number }>();
  for (const id of ids) {
    const measured = measures[id];
    const block = page.blocks[id];
    if (!measured?.proseWeight || !block) continue;
    const { proseWeight } = measured;
    longest = Math.max(longest, proseWeight);
    if (proseWeight >= MIN_PARAGRAPH_WEIGHT) paragraphs++;
    if (measured.isSentence) sentenceWeight += proseWeight;
    if (TRUNCATED_ENDING.test(block.text)) truncated++;
    if (measured.tagsAndRoles.has('li')) lists += proseWeight;
    linkedWeight += measured.weight - proseWeight;
    const at = containerOfParagraphs(block.container, page.containers);
    const group = groups.get(at) ?? { weight: 0, count: 0 };
    group.weight += proseWeight;
    group.count++;
    groups.set(at, group);
  }
  const largest = [...groups.values()].reduce((a, b) => (b.weight > a.weight ? b : a), { weight: 0, count: 0 });
  const prose = { page: 0, text: 0 };
  for (const [id, measured] of measures.entries()) {
    if (!page.blocks[id]?.rendered) continue;
    prose.page += measured.proseWeight;
    if (!measured.inNavigation) prose.text += measured.weight;
  }
  const all = Math.max(1, weight);
  return {
    text: logarithm(weight / 100),
    longest: logarithm(longest / 100),
    paragraphs: logarithm(paragraphs),
    meanParagraph: logarithm(weight / 100 / Math.max(1, ids.length)),
    sentenceShare: sentenceWeight / all,
    truncatedShare: truncated / Math.max(1, ids.length),
    listShare: lists / all,
    linkedShare: Math.min(1, linkedWeight / all),
    shareOfProse: Math.min(1, weight / Math.max(1, prose.page)),
    shareOfText: Math.min(1, weight / Math.max(1, prose.text)),
    siblingText: logarithm(largest.weight / 100),
    siblingShare: largest.weight / all,
    siblings: logarithm(largest.count),
  };
}

/** Compresses counts and weights: doubling one means the same at any size. */
export const logarithm = (value: number): number => Math.log1p(Math.max(0, value));

/** Returns the container whose children the paragraphs are, where each may have a wrapper of its own. */
function containerOfParagraphs(container: number, containers: PageContext['page']['containers']): number {
  let at = container;
  for (let step = 0; step < MAX_WRAPPERS; step++) {
    const { first, last, parent } = containers[at] ?? { first: 0, last: 1, parent: -1 };
    if (first !== last || parent < 0) break;
    at = parent;
  }
  return at;
}
