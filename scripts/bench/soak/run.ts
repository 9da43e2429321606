/**
 * npm run bench -- soak [--pages N] [--corpus DIR] [--seed N]
 * Soak test: opens many pages in one Chromium with the built extension, and performs random reader actions (repeatable
 * by the seed). Reports what accumulates (memory, event listeners, DOM nodes, browser targets) and all errors of the
 * extension.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Chromium } from '../../driver/chromium.ts';
import { readCorpus } from '../../train/corpus.ts';
import type { SoakPage } from './random-actions.ts';
import { kilobytes, soak } from './soak.ts';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '500' },
    corpus: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});

function seedPages(): SoakPage[] {
  const folder = join(root, 'seeds');
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'labels.json')))
    .map((name) => ({
      name,
      url: (JSON.parse(readFileSync(join(folder, name, 'labels.json'), 'utf8')) as { url: string }).url,
      html: () => readFileSync(join(folder, name, 'page.html'), 'utf8'),
    }));
}

const from = values.corpus
  ? readCorpus(values.corpus).map(({ truth, html }) => ({ name: truth.id, url: truth.url, html }))
  : seedPages();
execFileSync('npx', ['wxt', 'build'], { cwd: root, stdio: 'ignore' });
const browser = await Chromium.open({
  extensions: [join(root, '.output', 'chrome-mv3')],
  headless: true,
  viewport: { width: 1280, height: 900 },
});
const seed = Number(values.seed);
console.log(`${values.pages} pages out of ${from.length}, seed ${seed}`);
try {
  const { actions, faults, idle, growth } = await soak(browser, from, {
    pages: Number(values.pages),
    seed,
    report: console.log,
  });
  const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
  const [first, last] = [idle[1], idle.at(-1)];
  console.log(`${actions} actions, ${faults.length} faults`);
  for (const fault of faults) console.log(`  ${fault}`);
  console.log(`targets: ${idle[0]?.targets} before, ${last?.targets} after`);
  console.log(
    `background: ${kilobytes(first?.background ?? 0)} kB after ${first?.pages} pages, ${kilobytes(last?.background ?? 0)} kB after ${last?.pages}`,
  );
  for (const name of ['nodes', 'listeners', 'heap'] as const) {
    const numbers = growth.map((one) => one[name]);
    console.log(`${name} of a page after its view: median ${median(numbers)} more, at most ${Math.max(...numbers)}`);
  }
} finally {
  await browser.close();
}
