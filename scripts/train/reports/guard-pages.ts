import type { TrainingSource } from '../inspect-pages.ts';
import { labelBlocks } from '../label-blocks.ts';
import type { SignalRow } from './induce-from-reports.ts';
import type { RuleTrials } from './rule-trials.ts';

/** Labels with less confidence (0–1) are ignored. */
const MIN_LABEL_CONFIDENCE = 0.5;

/** A page on which rules learned from reports are checked. Lists are indexed by block id. */
export interface GuardPage {
  source: TrainingSource;
  texts: string[];
  /** For each block: ids of the blocks under it that a rule would hide if the block were its label. */
  labelScopes: number[][];
  /** Values of all signals for each block. */
  conditionValues: SignalRow[];
  /** Whether each block must stay visible: story blocks, and kept blocks that are not labelled as clutter. */
  isProtected: boolean[];
  /** Whether each block is labelled as clutter. */
  isClutter: boolean[];
}

/** Reads the pages of all sources as guard pages. */
export async function readGuardPages(trials: RuleTrials, sources: readonly TrainingSource[]): Promise<GuardPage[]> {
  const guards: GuardPage[] = [];
  const queue = [...sources.entries()];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [at, source] = next;
      const { texts, inMainContent, kept, conditionValues, figcaptions, labelScopes } = await trials.readPage(
        source.page,
      );
      const seen = texts.map((text, id) => ({
        text,
        inMainContent: inMainContent[id] === true,
        kept: kept[id] === true,
      }));
      const labels = source.labels ?? labelBlocks(source.page, seen, figcaptions);
      const isProtected = texts.map((_, id) => {
        const { category, confidence } = labels[id] ?? { category: 'neutral', confidence: 0 };
        return confidence >= MIN_LABEL_CONFIDENCE && category !== 'neutral' ? category === 'story' : kept[id] === true;
      });
      const isClutter = texts.map(
        (_, id) => labels[id]?.category === 'clutter' && (labels[id]?.confidence ?? 0) >= MIN_LABEL_CONFIDENCE,
      );
      guards[at] = { source, texts, labelScopes, conditionValues, isProtected, isClutter };
    }
  };
  await Promise.all([work(), work()]);
  return guards;
}
