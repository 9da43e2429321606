/**
 * npm run bench -- picker [FOLDER] [--failures]
 * Measures the picker for clutter on saved pages with ground truth. Each kept text that is not part of the story is
 * selected once. Counts how many can be selected, how many story paragraphs would be hidden with them, for how many the
 * picker creates a rule, and what these rules hide on other pages of the same publisher.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Rule } from '../../../lib/rules/rule.ts';
import { bundleForPage } from '../../train/bundle.ts';
import { launchChromium, loadSavedPage } from '../../train/chromium.ts';
import { type CorpusPage, readCorpus } from '../../train/corpus.ts';
import { runInParallel } from '../progress.ts';
import type { PickOutcome } from './in-page.ts';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const { values, positionals } = parseArgs({ options: { failures: { type: 'boolean' } }, allowPositionals: true });
const pages = readCorpus(positionals[0] ?? join(root, '..', 'shared', 'corpus'));

const script = await bundleForPage('scripts/bench/picker/in-page.ts', 'PickerBench');
const browser = await launchChromium();
const outcomes = new Map<string, PickOutcome[]>();
const onOtherPages: { rule: Rule; on: string; lost: string[]; hidden: number }[] = [];
/**
 * Effect on each page of all rules for all sites together: in `elsewhere` only those created on other pages, in
 * `everywhere` also those created on the page itself.
 */
const elsewhere: { on: string; lost: string[]; hidden: number }[] = [];
const everywhere: typeof elsewhere = [];
const truthOf = ({ truth }: CorpusPage) => [...truth.paragraphs, ...truth.headlines, ...truth.summary, truth.title];
try {
  await runInParallel(pages, 2, async (page) => {
    const tab = await loadSavedPage(browser, page);
    try {
      await tab.evaluate(script);
      outcomes.set(
        page.truth.id,
        await tab.evaluate((truth) => globalThis.Picker.selectRemainingClutter(truth), truthOf(page)),
      );
    } finally {
      await tab.close();
    }
  });
  const rulesOf = (publisher: string, except: string) =>
    pages
      .filter(({ truth }) => truth.publisher === publisher && truth.id !== except)
      .flatMap(({ truth }) => (outcomes.get(truth.id) ?? []).flatMap(({ rule }) => rule ?? []));
  const labelsOf = (wanted: (id: string) => boolean) =>
    [...outcomes].flatMap(([id, list]) =>
      wanted(id) ? list.flatMap(({ ruleForAllSites }) => ruleForAllSites ?? []) : [],
    );
  await runInParallel(pages, 2, async (page) => {
    const rules = rulesOf(page.truth.publisher, page.truth.id);
    const tab = await loadSavedPage(browser, page);
    try {
      await tab.evaluate(script);
      for (const rule of rules) {
        const found = await tab.evaluate(({ rule, truth }) => globalThis.Picker.applyRules([rule], truth), {
          rule,
          truth: truthOf(page),
        });
        onOtherPages.push({ rule, on: page.truth.id, ...found });
      }
      for (const [list, labels] of [
        [elsewhere, labelsOf((id) => id !== page.truth.id)],
        [everywhere, labelsOf(() => true)],
      ] as const) {
        const found = await tab.evaluate(({ labels, truth }) => globalThis.Picker.applyRules(labels, truth), {
          labels,
          truth: truthOf(page),
        });
        list.push({ on: page.truth.id, ...found });
      }
    } finally {
      await tab.close();
    }
  });
} finally {
  await browser.close();
}
const all = [...outcomes].flatMap(([id, list]) => list.map((one) => ({ id, ...one })));
const selectable = all.filter((one) => one.selectable);
const ruled = selectable.filter(({ rule }) => rule);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
console.log(`${pages.length} pages, ${all.length} pieces of clutter left`);
console.log(`can be selected        ${selectable.length}`);
console.log(`… story lines hidden with them  ${sum(selectable.map(({ lost }) => lost))}`);
console.log(`a rule for the site    ${ruled.length}`);
console.log(`… story lines that they hide on their own page  ${sum(ruled.map(({ lostByRule }) => lostByRule))}`);
console.log(
  `on other pages of the same publisher (${onOtherPages.length} trials): lines hidden ${sum(onOtherPages.map(({ hidden }) => hidden))}, story lines ${sum(onOtherPages.map(({ lost }) => lost.length))}`,
);
console.log(`a rule for all sites   ${all.filter(({ ruleForAllSites }) => ruleForAllSites).length}`);
for (const [name, list] of [
  ['on all pages', everywhere],
  ['on pages that they were not created on', elsewhere],
] as const)
  console.log(
    `… all together, ${name}: lines hidden ${sum(list.map(({ hidden }) => hidden))}, story lines ${sum(list.map(({ lost }) => lost.length))}`,
  );
if (values.failures) {
  for (const { id, text, lost, lostByRule, selectable, rule } of all)
    if (!selectable || lost || lostByRule || !rule)
      console.log(
        `${id}: ${selectable ? (rule ? `lost ${lost}, by rule ${lostByRule} (${rule.selector ?? rule.says})` : 'no rule') : 'refused'}: ${text.slice(0, 90)}`,
      );
  for (const { rule, on, lost } of onOtherPages)
    if (lost.length) console.log(`${on}: ${rule.selector ?? rule.says} hides story text: ${lost.join(' | ')}`);
  for (const { on, lost } of elsewhere)
    if (lost.length) console.log(`${on}: a rule of another page hides story text: ${lost.join(' | ')}`);
}
