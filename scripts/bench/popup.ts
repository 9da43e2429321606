/**
 * npm run bench -- popup [FOLDER] [--pages N]
 * Measures the time (ms) from opening the popup until it is drawn, on saved pages in a real Chromium with the built
 * extension. The first time the popup is opened, the page is read; the second time, the result is reused. Prints
 * both, and ratios to Readability's time on the same page.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Chromium } from '../driver/chromium.ts';
import { readCorpus } from '../train/corpus.ts';
import { openPopup, openSaved } from './saved-pages.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { values, positionals } = parseArgs({
  options: { pages: { type: 'string', default: '21' } },
  allowPositionals: true,
});
const folder = join(positionals[0] ?? join(root, '..', 'shared'), 'corpus');
const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

const median = (numbers: readonly number[]) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;

execFileSync('npx', ['wxt', 'build'], { cwd: root, stdio: 'ignore' });
const corpus = readCorpus(folder);
const step = Math.max(1, Math.floor(corpus.length / Number(values.pages)));
const chosen = corpus.filter((_, at) => at % step === 0);
const browser = await Chromium.open({
  extensions: [join(root, '.output', 'chrome-mv3')],
  headless: true,
  viewport: { width: 1280, height: 900 },
});
const [first, again, ratios]: [number[], number[], number[]] = [[], [], []];
const answers: number[] = [];
try {
  for (const saved of chosen) {
    const page = await openSaved(browser, saved);
    const { answered, drawn } = await openPopup(browser, page);
    first.push(drawn);
    answers.push(answered);
    again.push((await openPopup(browser, page)).drawn);
    const other = await page.evaluate(
      `(() => { ${readability}; const start = performance.now(); new Readability(document.cloneNode(true)).parse(); return performance.now() - start; })()`,
    );
    ratios.push(drawn / Number(other));
    await page.close();
  }
} finally {
  await browser.close();
}
console.log(`${chosen.length} pages, medians (and the slowest)`);
const tell = (name: string, numbers: readonly number[], unit: string) =>
  console.log(
    `${name.padEnd(40)} ${median(numbers).toFixed(1).padStart(7)} (${Math.max(...numbers).toFixed(1)}) ${unit}`,
  );
tell('first press: the page has answered', answers, 'ms');
tell('first press: drawn', first, 'ms');
tell('second press: drawn', again, 'ms');
tell('first press, beside a cold Readability', ratios, 'times');
