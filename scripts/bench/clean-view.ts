/**
 * npm run bench -- clean-view
 * Measures, on a folder of saved pages with ground truth, how much of each story is kept and how much clutter is left,
 * for Clean Copy and other extractors in the same run. Options and figures: docs/bench.md.
 */
import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { launchChromium } from '../train/chromium.ts';
import { readCorpus } from '../train/corpus.ts';
import { formatAdditions, measureAdditions } from './additions.ts';
import { buildPageScripts } from './browser.ts';
import { formatComposites } from './composites.ts';
import { checkLossRecord, formatLosses } from './loss-record.ts';
import { measureComposites } from './measure-composites.ts';
import { measurePages } from './measure-pages.ts';
import { readCleanViewOptions } from './options.ts';
import { formatDetails } from './show/details.ts';
import { renderHtmlReport } from './show/html.ts';
import { formatTable } from './show/table.ts';

let launched: Promise<Browser> | undefined;
const browser = () => {
  launched ??= launchChromium();
  return launched;
};

try {
  const options = readCleanViewOptions(process.argv.slice(2));
  const { names } = options;
  const pages = readCorpus(options.corpus, options.only);
  if (!pages.length) throw new Error(`No page of ${options.corpus} has an id that contains "${options.only}".`);
  const scripts = await buildPageScripts();
  if (options.additions) {
    const times = await measureAdditions(pages, await browser());
    console.log(formatAdditions(times));
    if (options.json) writeFileSync(options.json, JSON.stringify(times));
  } else if (!options.compositesOnly) {
    const { results, failed } = await measurePages(pages, options, scripts, browser);
    const known = results.filter(({ isTextKnown }) => isTextKnown);
    if (known.length) console.log(formatLosses(known));
    if (results.length) console.log(formatTable(results, names, options.weights));
    // The loss record is only for runs over all pages of a folder, with the bundled weights.
    const whole = known.length > 0 && !failed.length && !options.only && !options.otherWeights;
    const risen = whole ? checkLossRecord(known) : null;
    if (risen) {
      console.error(risen);
      process.exitCode = 1;
    }
    if (failed.length) process.exitCode = 1;
    if (options.json) writeFileSync(options.json, JSON.stringify(results));
    if (options.details) writeFileSync(options.details, formatDetails(results));
    if (options.html) writeFileSync(options.html, renderHtmlReport(results, names, options.weights, failed));
  }
  if (options.composites) {
    const composites = await measureComposites(pages, options, scripts, await browser());
    console.log(formatComposites(composites, names));
    if (options.compositesJson) writeFileSync(options.compositesJson, JSON.stringify(composites));
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await (await launched)?.close();
}
