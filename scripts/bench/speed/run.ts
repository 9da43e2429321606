/**
 * npm run bench -- speed --corpus DIR
 * Measures the speed of Clean Copy and of other extractors on the same page loads in a real Chromium, and how the time
 * grows with the size of the page, what stays in memory, how long a reader waits in the built extension, and how many
 * bytes are shipped. docs/speed.md explains the figures.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import type { Browser } from 'playwright';
import { launchChromium } from '../../train/chromium.ts';
import { type CorpusPage, readCorpus } from '../../train/corpus.ts';
import { type Baseline, computeBaseline, formatChanges } from './baseline.ts';
import { measureBytes } from './bytes.ts';
import { renderChart } from './chart.ts';
import { measureExtension } from './extension.ts';
import { measureMemory } from './memory.ts';
import { readSpeedOptions, type SpeedOptions } from './options.ts';
import { buildContenderScripts, sampleEvenly, timePages } from './pages.ts';
import { measurePresses } from './press.ts';
import { measureAdditionsBySize, measureScaling } from './scaling.ts';
import { createSyntheticCorpusPage } from './synthetic-page.ts';
import { formatResults } from './table.ts';
import type { Results } from './types.ts';

const EXTENSION_FOLDER = '.output/chrome-mv3';
/**
 * Number of corpus pages that are also opened in the built extension, and size of the largest synthetic page relative
 * to the smallest one.
 */
const EXTENSION_PAGES = 15;
const LARGEST_FACTOR = 64;

async function measure({ parts, rounds }: SpeedOptions, pages: readonly CorpusPage[]): Promise<Results> {
  const results: Results = {};
  const wanted = new Set(parts);
  if (wanted.has('bytes') || wanted.has('press') || wanted.has('extension'))
    execFileSync('npx', ['wxt', 'build'], { stdio: 'ignore' });
  if (wanted.has('bytes')) results.bytes = measureBytes(EXTENSION_FOLDER, 'assets');
  if (wanted.has('pages') || wanted.has('scaling') || wanted.has('memory'))
    await withChromium(async (browser) => {
      const scripts = await buildContenderScripts();
      if (wanted.has('pages')) results.pages = await timePages(browser, scripts, pages, rounds);
      if (wanted.has('scaling')) {
        results.scaling = await measureScaling(browser, scripts, rounds);
        results.additions = await measureAdditionsBySize(browser);
      }
      if (wanted.has('memory')) results.memory = await measureMemory(browser);
    });
  if (wanted.has('press')) results.press = await measurePresses(EXTENSION_FOLDER, sampleEvenly(pages, EXTENSION_PAGES));
  if (wanted.has('extension')) {
    results.extension = await measureExtension(EXTENSION_FOLDER, sampleEvenly(pages, EXTENSION_PAGES));
    results.large = await measureExtension(EXTENSION_FOLDER, [createSyntheticCorpusPage(LARGEST_FACTOR)]);
  }
  return results;
}

/** Warns if other programs use the CPU: times then become longer and vary more, and ratios with them. */
function warnIfBusy(): void {
  const [busy = 0] = loadavg();
  const cores = availableParallelism();
  if (busy > cores)
    console.error(`Busy: ${busy.toFixed(1)} processes want ${cores} cores. Read these figures with care.`);
}

async function withChromium(work: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await launchChromium();
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

try {
  const options = readSpeedOptions(process.argv.slice(2));
  const pages = sampleEvenly(readCorpus(options.corpus), options.pages);
  warnIfBusy();
  const results = await measure(options, pages);
  warnIfBusy();
  console.log(formatResults(results));
  const now = computeBaseline(results);
  if (options.json) writeFileSync(options.json, JSON.stringify(results));
  if (options.picture) writeFileSync(options.picture, renderChart(results));
  if (options.writeBaseline) writeFileSync(options.baseline, `${JSON.stringify(now, null, 2)}\n`);
  else if (existsSync(options.baseline)) {
    const before = JSON.parse(readFileSync(options.baseline, 'utf8')) as Baseline;
    console.log(`\n${formatChanges(before, now)}`);
  } else console.log(`\nNo baseline at ${options.baseline}: --write-baseline makes one.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
