/** Functions on the passages of a page that cite sources. */
import type { Article, Attribution, Block } from '../types';

/** A range of a block's text, in UTF-16 offsets. */
export interface PassagePart {
  block: number;
  start: number;
  end: number;
}

/** Returns the parts of a passage, each within one block, in text order. */
export function passageParts({ block = -1, start, end, rest }: Attribution): PassagePart[] {
  return rest ? [{ block, start, end }, rest] : [{ block, start, end }];
}

/** Returns the words of a passage that name its source; null if they are unknown. */
export const sourcePart = ({ block = -1, source }: Attribution): PassagePart | null =>
  source ? { block: source.block ?? block, start: source.start, end: source.end } : null;

/** Returns the text of a passage on one line. */
export function passageText(attribution: Attribution, blocks: readonly Pick<Block, 'text'>[]): string {
  return passageParts(attribution)
    .flatMap(({ block, start, end }) => blocks[block]?.text.slice(start, end).trim() || [])
    .join(' ');
}

/**
 * Returns an article whose passages refer to the new ids of their blocks. Passages in blocks that no longer exist are
 * dropped, and so are sources without any passage left; a disclosure stays without its block.
 *
 * @param newIds maps old block ids to new ones
 */
export function renumberPassages(article: Article, newIds: ReadonlyMap<number, number>): Article {
  const sources = article.sources?.flatMap((source) => {
    const attributions = source.attributions.flatMap((attribution) => renumber(attribution, newIds) ?? []);
    const dropped = source.attributions.length - attributions.length;
    return attributions.length ? [{ ...source, attributions, count: source.count - dropped }] : [];
  });
  const disclosures = article.disclosures?.map(({ block, ...disclosure }) => {
    const renumbered = block === undefined ? undefined : newIds.get(block);
    return renumbered === undefined ? disclosure : { ...disclosure, block: renumbered };
  });
  return { ...article, sources: sources ?? null, ...(disclosures && { disclosures }) };
}

function renumber(attribution: Attribution, newIds: ReadonlyMap<number, number>): Attribution | null {
  if (attribution.block === undefined) return attribution;
  const block = newIds.get(attribution.block);
  if (block === undefined) return null;
  const { rest, source, ...passage } = attribution;
  const restBlock = rest && newIds.get(rest.block);
  const sourceBlock = source && newIds.get(source.block ?? attribution.block);
  return {
    ...passage,
    block,
    ...(rest && restBlock !== undefined && { rest: { ...rest, block: restBlock } }),
    ...(source && sourceBlock !== undefined && { source: { ...source, block: sourceBlock } }),
  };
}
