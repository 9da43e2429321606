/**
 * node scripts/train/sources/choose-thresholds.ts [FOLDER]
 * Chooses the thresholds from which a source counts as certain, by cross-validation over outlets: the pages of a fold
 * are measured with the thresholds that are best on the other folds.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractStory } from '../../../lib/article/attribution/extract-sources.ts';
import { compileLanguage } from '../../../lib/article/attribution/language.ts';
import { decodeClassifier } from '../../../lib/article/attribution/learned/classifier.ts';
import { createLearnedAnalyzer } from '../../../lib/article/attribution/learned/index.ts';
import type { CertaintyThresholds } from '../../../lib/article/attribution/plausibility/certainty.ts';
import { readSpanLabels } from '../../bench/sources/span-labels.ts';
import { addCounts, countPage, type SpanCounts, spanFigures } from '../../bench/sources/span-quality.ts';
import { outletsOf } from './outlets.ts';

const FOLDS = 6;
const root = join(import.meta.dirname, '../../..');
const { positionals } = parseArgs({ allowPositionals: true });
const folder = positionals[0] ?? join(root, '..', 'shared');
const readAsset = (name: string) => JSON.parse(readFileSync(join(root, 'assets', 'sources', `${name}.json`), 'utf8'));
const language = compileLanguage(readAsset('en'), readAsset('first-names'));
const analyzer = createLearnedAnalyzer(language, decodeClassifier(readAsset('model')));
const pages = readSpanLabels(folder).filter(({ lang }) => lang === 'en');
const outlets = outletsOf(
  folder,
  pages.map(({ id }) => id),
);
const distinct = [...new Set(outlets)];
const foldOf = (page: number) => distinct.indexOf(outlets[page] ?? '') % FOLDS;
console.log(`${pages.length} pages of ${distinct.length} outlets`);

const grid: CertaintyThresholds[] = [1, 2, 3].flatMap((evidence) =>
  [0.3, 0.4, 0.5, 0.6, 0.7].flatMap((named) =>
    [0.15, 0.3, 0.45, 0.6, 0.75].flatMap((unnamed) =>
      [0.5, 0.7].map((document) => ({
        evidence,
        probability: { person: named, institution: named, news: named, document, unnamed },
      })),
    ),
  ),
);
const counts = grid.map((thresholds) =>
  pages.map((page) => countPage(page, (text) => extractStory(text, analyzer, thresholds))),
);

/**
 * Returns the value to maximize: a weighted sum of the F1 of named sources, the share (0–1) of pages without a wrong
 * source, and the recall of unnamed sources.
 */
function objective(ofPages: readonly SpanCounts[]): number {
  const figures = spanFigures(addCounts(ofPages));
  return (
    (figures['named F1'] ?? 0) * 2 +
    (figures['pages without a wrong entry'] ?? 0) +
    (figures['unnamed recall'] ?? 0) * 0.3
  );
}

function chooseBest(isUsed: (page: number) => boolean): number {
  const scores = counts.map((ofPages) => objective(ofPages.filter((_, page) => isUsed(page))));
  return scores.indexOf(Math.max(...scores));
}

const heldOut = Array.from({ length: FOLDS }, (_, fold) => {
  const best = chooseBest((page) => foldOf(page) !== fold);
  console.log(`fold ${fold}: ${JSON.stringify(grid[best])}`);
  return (counts[best] ?? []).filter((_, page) => foldOf(page) === fold);
});
console.log('all pages:', JSON.stringify(grid[chooseBest(() => true)]));
for (const [name, figure] of Object.entries(spanFigures(addCounts(heldOut.flat()))))
  console.log(`${name.padEnd(40)} ${figure.toFixed(1).padStart(6)}`);
