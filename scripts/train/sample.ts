import type { Label } from './label-blocks.ts';
import type { Sample } from './gradient-boosting.ts';

/** One page as the learner sees it. */
export interface ExamplePage {
  id: string;
  publisher: string;
  /** Name of the corpus folder, or `seeds`. */
  source: string;
  /** Length of each asked block's text, in characters. */
  textLengths: number[];
  labels: Label[];
  /** What rules and place say of each asked block. */
  ruleVerdicts: { rule: string; keep: boolean }[];
  /** What rules can ask of each asked block. */
  conditionValues: number[][];
  featureVectors: number[][];
}

/** A hidden paragraph weighs this much more than kept clutter. */
const STORY_WEIGHT = 4;
/** Share of each page's weight that is learned without knowing what rules say: rules were written looking at such pages. */
const RULE_BLIND_SHARE = 0.25;
/** Every page weighs the same, unless it has next to nothing to teach. */
const PAGE_WEIGHT = 120;

/** @param said which features tell what rules say */
export function buildSample(pages: readonly ExamplePage[], said: readonly number[]): Sample {
  const rows: number[][] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const page of pages) {
    const mine: [number[], number, number][] = [];
    let total = 0;
    for (const [at, label] of page.labels.entries()) {
      const row = page.rows[at];
      if (!row || label.is === 'neutral' || label.sure < 0.3) continue;
      const story = label.is === 'story';
      const size = Math.min(6, Math.sqrt((page.lengths[at] ?? 0) / 20) + 0.5);
      const weight = size * label.sure * (story ? STORY_WEIGHT : 1);
      mine.push([row, story ? 1 : 0, weight]);
      total += weight;
    }
    const scale = Math.min(3, PAGE_WEIGHT / Math.max(30, total));
    for (const [row, label, weight] of mine) {
      rows.push(row);
      labels.push(label);
      weights.push(weight * scale * (1 - RULE_BLIND_SHARE));
      const blind = [...row];
      for (const feature of said) blind[feature] = 0;
      rows.push(blind);
      labels.push(label);
      weights.push(weight * scale * RULE_BLIND_SHARE);
    }
  }
  return { rows, labels, weights };
}
