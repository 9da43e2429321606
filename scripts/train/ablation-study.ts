/**
 * Ablation study of the classifier: trains it with fewer publishers, and without each family of features, and tabulates
 * the results for docs/verdicts.md.
 */

import { type BoostingOptions, fitTrees, predictLogOdds, type Sample } from './gradient-boosting.ts';
import { type ClassifierOutcome, measureOutcome } from './page-outcome.ts';
import { listPublishers, splitIntoFolds } from './publisher-folds.ts';
import type { ExamplePage } from './sample.ts';

const FOLDS = 5;
const PUBLISHER_SHARES = [0.25, 0.5, 1];
const FEATURE_FAMILIES = ['place', 'shape', 'tags', 'words', 'neighbours', 'group', 'said'];

interface StudyInput {
  pages: readonly ExamplePage[];
  /** Names of the features, in the order of the rows. */
  features: readonly string[];
  sample: (pages: readonly ExamplePage[]) => Sample;
  options: BoostingOptions;
  /**
   * Minimum absolute log odds for the classifier to overrule a verdict of layout and rules, for keeping and for hiding.
   */
  from: { keep: number; hide: number };
}

/** Runs the study; returns its tables as Markdown. */
export function runAblationStudy({ pages, features, sample, options, from }: StudyInput): string {
  const corpora = [...new Set(pages.map(({ source }) => source))].filter((source) => source !== 'seeds');
  const publishers = listPublishers(pages);
  const row = (name: string, keepsOf: (page: ExamplePage) => readonly boolean[]) =>
    `| ${[
      name,
      ...corpora.flatMap((corpus) =>
        cells(
          measureOutcome(
            pages.filter(({ source }) => source === corpus),
            keepsOf,
          ),
        ),
      ),
    ].join(' | ')} |`;

  /**
   * Classifies every page by trees that were trained without its publisher.
   *
   * @param share share (0–1) of the other publishers to train on
   * @param allowed whether each feature may be used; all by default
   * @returns a function that returns for a page whether each candidate block is kept
   */
  function crossValidate(share: number, allowed?: readonly boolean[]): (page: ExamplePage) => readonly boolean[] {
    const keeps = new Map<ExamplePage, boolean[]>();
    for (const fold of splitIntoFolds(publishers, FOLDS, share)) {
      const fit = fitTrees(sample(pages.filter(({ publisher }) => fold.from.includes(publisher))), options, allowed);
      for (const page of pages.filter(({ publisher }) => fold.out.includes(publisher)))
        keeps.set(
          page,
          page.featureVectors.map((numbers, at) => {
            const score = predictLogOdds(fit, numbers);
            return page.ruleVerdicts[at]?.keep ? score > -from.hide : score >= from.keep;
          }),
        );
    }
    return (page) => keeps.get(page) ?? [];
  }

  const head = ['', ...corpora.flatMap((name) => [`${name}: whole / clean / both`, 'residue', 'story blocks hidden'])];
  return [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => ' --- ').join('|')}|`,
    row('layout and rules alone', ({ ruleVerdicts: ruled }) => ruled.map(({ keep }) => keep)),
    ...PUBLISHER_SHARES.map((share) => row(`model, ${share * 100}% of the publishers`, crossValidate(share))),
    ...FEATURE_FAMILIES.map((family) =>
      row(
        `without ${family}`,
        crossValidate(
          1,
          features.map((name) => !name.startsWith(`${family}/`)),
        ),
      ),
    ),
    '',
    ...rulesTable(pages, ['seeds', ...corpora]),
  ].join('\n');
}

const cells = ({ whole, clean, both, residue, hidden }: ClassifierOutcome): string[] => [
  [whole, clean, both].map((value) => value.toFixed(1)).join(' / '),
  `${residue.toFixed(2)}%`,
  String(hidden),
];

/** Renders a table with the number of right and wrong verdicts of each rule, by corpus. */
function rulesTable(pages: readonly ExamplePage[], sources: readonly string[]): string[] {
  const counts = new Map<string, Map<string, { right: number; wrong: number }>>();
  for (const { source, ruleVerdicts, labels } of pages)
    for (const [at, { rule, keep }] of ruleVerdicts.entries()) {
      const label = labels[at];
      if (!label || label.category === 'neutral' || label.confidence < 0.5) continue;
      const own = counts.get(rule) ?? new Map();
      const count = own.get(source) ?? { right: 0, wrong: 0 };
      if (keep === (label.category === 'story')) count.right++;
      else count.wrong++;
      counts.set(rule, own.set(source, count));
    }
  return [
    `| right / wrong | ${sources.join(' | ')} |`,
    `|${[...sources, ''].map(() => ' --- ').join('|')}|`,
    ...[...counts.keys()].sort().map((rule) => {
      const own = sources.map((source) => counts.get(rule)?.get(source) ?? { right: 0, wrong: 0 });
      return `| ${rule} | ${own.map(({ right, wrong }) => `${right} / ${wrong}`).join(' | ')} |`;
    }),
  ];
}
