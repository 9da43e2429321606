import type { Sample } from './gradient-boosting.ts';
import type { Label } from './label-blocks.ts';

/** Training examples from one page. Lists have one entry per candidate block. */
export interface ExamplePage {
  id: string;
  publisher: string;
  /** Name of the corpus folder, or `seeds`. */
  source: string;
  /** Text length of each block, in characters. */
  textLengths: number[];
  labels: Label[];
  /** Verdict of layout and rules on each block. */
  ruleVerdicts: { rule: string; keep: boolean }[];
  /** Values of all signals for each block. */
  conditionValues: number[][];
  featureVectors: number[][];
}

/**
 * Weight of a story block relative to clutter. It is higher because hiding a paragraph is worse than keeping clutter.
 */
const STORY_WEIGHT = 4;
/**
 * Share (0–1) of each page's weight whose rows have the features of rules set to 0. Rules were written with such pages
 * in mind, so the classifier must not rely on them alone.
 */
const RULE_BLIND_SHARE = 0.25;
/** Total weight of all examples of a page; less if the page has very few. */
const PAGE_WEIGHT = 120;

/**
 * Builds a weighted sample from the examples of some pages.
 *
 * @param ruleFeatures indices of the features that depend on rules
 */
export function buildSample(pages: readonly ExamplePage[], ruleFeatures: readonly number[]): Sample {
  const rows: number[][] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const page of pages) {
    const mine: [number[], number, number][] = [];
    let total = 0;
    for (const [at, label] of page.labels.entries()) {
      const row = page.featureVectors[at];
      if (!row || label.category === 'neutral' || label.confidence < 0.3) continue;
      const story = label.category === 'story';
      const size = Math.min(6, Math.sqrt((page.textLengths[at] ?? 0) / 20) + 0.5);
      const weight = size * label.confidence * (story ? STORY_WEIGHT : 1);
      mine.push([row, story ? 1 : 0, weight]);
      total += weight;
    }
    const scale = Math.min(3, PAGE_WEIGHT / Math.max(30, total));
    for (const [row, label, weight] of mine) {
      rows.push(row);
      labels.push(label);
      weights.push(weight * scale * (1 - RULE_BLIND_SHARE));
      const blind = [...row];
      for (const feature of ruleFeatures) blind[feature] = 0;
      rows.push(blind);
      labels.push(label);
      weights.push(weight * scale * RULE_BLIND_SHARE);
    }
  }
  return { rows, labels, weights };
}
