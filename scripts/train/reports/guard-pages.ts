import { labelBlocks } from '../label-blocks.ts';
import type { TrainingSource } from '../inspect-pages.ts';
import type { RuleTrials } from './rule-trials.ts';
import type { SignalRow } from './induce-from-reports.ts';

/** Below this a label is a guess. */
const MIN_LABEL_CONFIDENCE = 0.5;

/** A page that guards what is learned from reports: which of its blocks must stay. */
export interface GuardPage {
  source: TrainingSource;
  texts: string[];
  /** What stands under each block, were it a label. */
  labelScopes: number[][];
  /** What all conditions see of each block. */
  conditionValues: SignalRow[];
  isProtected: boolean[];
  /** … and which are clutter. */
  isClutter: boolean[];
}

/** @returns for each page which blocks must stay: its story's, and what is kept today and nobody has called clutter */
export async function readGuardPages(trials: RuleTrials, sources: readonly TrainingSource[]): Promise<GuardPage[]> {
  const guards: GuardPage[] = [];
  const queue = [...sources.entries()];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [at, source] = next;
      const { texts, main, kept, values, figcaptions, under } = await trials.readPage(source.page);
      const seen = texts.map((text, id) => ({ text, main: main[id] === true, kept: kept[id] === true }));
      const labels = source.labels ?? labelBlocks(source.page, seen, figcaptions);
      const stay = texts.map((_, id) => {
        const { is, sure } = labels[id] ?? { is: 'neutral', sure: 0 };
        return sure >= MIN_LABEL_CONFIDENCE && is !== 'neutral' ? is === 'story' : kept[id] === true;
      });
      const clutter = texts.map((_, id) => labels[id]?.is === 'clutter' && (labels[id]?.sure ?? 0) >= MIN_LABEL_CONFIDENCE);
      guards[at] = { source, texts, under, values, stay, clutter };
    }
  };
  await Promise.all([work(), work()]);
  return guards;
}
