/**
 * npm run bench -- picker [FOLDER] [--failures]
 * What becomes of what is left when a reader points at it: on saved pages whose text is known, each kept text that is not the
 * story's is pointed at once. Counts how many can be chosen, what of the story would go with them, for how many a rule for the site
 * is made, and what the rules do on the publisher's other pages.
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
const pointed = new Map<string, PickOutcome[]>();
const held: { rule: Rule; on: string; lost: string[]; hidden: number }[] = [];
/** What all rules for every site do together on a page: those made on others, and all. */
const elsewhere: { on: string; lost: string[]; hidden: number }[] = [];
const everywhere: typeof elsewhere = [];
const truthOf = ({ truth }: CorpusPage) => [...truth.paragraphs, ...truth.headlines, ...truth.summary, truth.title];
try {
  await runInParallel(pages, 2, async (page) => {
    const tab = await loadSavedPage(browser, page);
    try {
      await tab.evaluate(script);
      pointed.set(page.truth.id, await tab.evaluate((truth) => globalThis.Picker.study(truth), truthOf(page)));
    } finally {
      await tab.close();
    }
  });
  const rulesOf = (publisher: string, except: string) =>
    pages
      .filter(({ truth }) => truth.publisher === publisher && truth.id !== except)
      .flatMap(({ truth }) => (pointed.get(truth.id) ?? []).flatMap(({ rule }) => rule ?? []));
  const labelsOf = (wanted: (id: string) => boolean) =>
    [...pointed].flatMap(([id, list]) => (wanted(id) ? list.flatMap(({ everywhere }) => everywhere ?? []) : []));
  await runInParallel(pages, 2, async (page) => {
    const rules = rulesOf(page.truth.publisher, page.truth.id);
    const tab = await loadSavedPage(browser, page);
    try {
      await tab.evaluate(script);
      for (const rule of rules) {
        const found = await tab.evaluate(({ rule, truth }) => globalThis.Picker.holds([rule], truth), {
          rule,
          truth: truthOf(page),
        });
        held.push({ rule, on: page.truth.id, ...found });
      }
      for (const [list, labels] of [
        [elsewhere, labelsOf((id) => id !== page.truth.id)],
        [everywhere, labelsOf(() => true)],
      ] as const) {
        const found = await tab.evaluate(({ labels, truth }) => globalThis.Picker.holds(labels, truth), {
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
const all = [...pointed].flatMap(([id, list]) => list.map((one) => ({ id, ...one })));
const chosen = all.filter((one) => one.chosen);
const ruled = chosen.filter(({ rule }) => rule);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
console.log(`${pages.length} pages, ${all.length} boxes and lines that are left`);
console.log(`can be chosen          ${chosen.length}`);
console.log(`… of the story's lines that go with them  ${sum(chosen.map(({ lost }) => lost))}`);
console.log(`a rule for the site    ${ruled.length}`);
console.log(`… lines of the story that they hide on their page  ${sum(ruled.map(({ lostByRule }) => lostByRule))}`);
console.log(
  `on the publishers' other pages (${held.length} tries): lines hidden ${sum(held.map(({ hidden }) => hidden))}, of the story ${sum(held.map(({ lost }) => lost.length))}`,
);
console.log(`a rule for every site  ${all.filter(({ everywhere }) => everywhere).length}`);
for (const [name, list] of [
  ['on all pages', everywhere],
  ['on pages they were not made on', elsewhere],
] as const)
  console.log(
    `… all together, ${name}: lines hidden ${sum(list.map(({ hidden }) => hidden))}, of the story ${sum(list.map(({ lost }) => lost.length))}`,
  );
if (values.failures) {
  for (const { id, text, lost, lostByRule, chosen, rule } of all)
    if (!chosen || lost || lostByRule || !rule)
      console.log(
        `${id}: ${chosen ? (rule ? `lost ${lost}, by rule ${lostByRule} (${rule.selector ?? rule.says})` : 'no rule') : 'refused'}: ${text.slice(0, 90)}`,
      );
  for (const { rule, on, lost } of held)
    if (lost.length) console.log(`${on}: ${rule.selector ?? rule.says} hides of the story: ${lost.join(' | ')}`);
  for (const { on, lost } of elsewhere)
    if (lost.length) console.log(`${on}: a rule of another page hides of the story: ${lost.join(' | ')}`);
}
