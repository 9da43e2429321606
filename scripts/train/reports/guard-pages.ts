import { labelBlocks } from '../label-blocks.ts';
import type { Source } from '../inspect-pages.ts';
import type { RuleTrials } from './rule-trials.ts';
import type { Row } from './induce-from-reports.ts';

/** Below this a label is a guess. */
const SURE = 0.5;

/** A page that guards what is learned from reports: which of its blocks must stay. */
export interface Guard {
  source: Source;
  texts: string[];
  /** What stands under each block, were it a label. */
  under: number[][];
  /** What all conditions see of each block. */
  values: Row[];
  stay: boolean[];
  /** … and which are clutter. */
  clutter: boolean[];
}

/** @returns for each page which blocks must stay: its story's, and what is kept today and nobody has called clutter */
export async function guardsOf(trials: RuleTrials, sources: readonly Source[]): Promise<Guard[]> {
  const guards: Guard[] = [];
  const queue = [...sources.entries()];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [at, source] = next;
      const { texts, main, kept, values, figcaptions, under } = await trials.study(source.page);
      const seen = texts.map((text, id) => ({ text, main: main[id] === true, kept: kept[id] === true }));
      const labels = source.labels ?? labelBlocks(source.page, seen, figcaptions);
      const stay = texts.map((_, id) => {
        const { is, sure } = labels[id] ?? { is: 'neutral', sure: 0 };
        return sure >= SURE && is !== 'neutral' ? is === 'story' : kept[id] === true;
      });
      const clutter = texts.map((_, id) => labels[id]?.is === 'clutter' && (labels[id]?.sure ?? 0) >= SURE);
      guards[at] = { source, texts, under, values, stay, clutter };
    }
  };
  await Promise.all([work(), work()]);
  return guards;
}
