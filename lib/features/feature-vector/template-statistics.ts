import type { PageContext } from '../../layout';

/** Statistics of a template group, that is, of the blocks with the same tag, classes and depth. */
export interface TemplateStatistics {
  blockCount: number;
  weight: number;
  linkedWeight: number;
  sentenceCount: number;
  proseCount: number;
  bodyCount: number;
  readabilityCount: number;
  /** Number of its blocks between the first and the last paragraph of the story. */
  inStoryCount: number;
  /** Number of its blocks that layout and rules keep. */
  keptCount: number;
}

/**
 * Collects the statistics of the template groups.
 *
 * @param isKept by block id, whether layout and rules keep the block
 * @returns by block id, the statistics of its group
 */
export function collectTemplateStatistics(context: PageContext, isKept: readonly boolean[]): TemplateStatistics[] {
  const { page, measures, mainContent, readabilityBlocks } = context;
  const byTemplate = new Map<string, TemplateStatistics>();
  const byBlock: TemplateStatistics[] = [];
  for (const { id, container } of page.blocks) {
    const measured = measures[id];
    if (!measured) continue;
    const key = `${page.containers[container]?.depth} ${measured.templateSignature}`;
    const statistics = byTemplate.get(key) ?? createStatistics();
    byTemplate.set(key, statistics);
    statistics.blockCount++;
    statistics.weight += measured.weight;
    statistics.linkedWeight += measured.weight * measured.linkShare;
    if (measured.isSentence) statistics.sentenceCount++;
    if (measured.proseWeight > 0) statistics.proseCount++;
    if (mainContent.bodyBlocks.has(id)) statistics.bodyCount++;
    if (readabilityBlocks.has(id)) statistics.readabilityCount++;
    if (id >= mainContent.firstProse && id <= mainContent.lastProse) statistics.inStoryCount++;
    if (isKept[id]) statistics.keptCount++;
    byBlock.push(statistics);
  }
  return byBlock;
}

const createStatistics = (): TemplateStatistics => ({
  blockCount: 0,
  weight: 0,
  linkedWeight: 0,
  sentenceCount: 0,
  proseCount: 0,
  bodyCount: 0,
  readabilityCount: 0,
  inStoryCount: 0,
  keptCount: 0,
});
