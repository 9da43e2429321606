/**
 * The bench: how much of each story is kept and how much else is left, on a folder of saved pages with the truth, for us
 * and for others in the same run. Options and figures: docs/bench.md.
 */
import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { launchChromium } from '../train/chromium.ts';
import { readCorpus } from '../train/corpus.ts';
import { additionsTable, measureAdditions } from './additions.ts';
import { measureComposites } from './measure-composites.ts';
import { measurePages } from './measure-pages.ts';
import { pageScripts } from './browser.ts';
import { compositeTable } from './composites.ts';
import { lossesRisen, lossLine } from './loss-record.ts';
import { readOptions } from './options.ts';
import { details } from './show/details.ts';
import { htmlReport } from './show/html.ts';
import { table } from './show/table.ts';

let launched: Promise<Browser> | undefined;
const browser = () => {
  launched ??= launchChromium();
  return launched;
};

try {
  const options = readOptions(process.argv.slice(2));
  const { names } = options;
  const pages = readCorpus(options.corpus, options.only);
  if (!pages.length) throw new Error(`No page of ${options.corpus} has an id that holds "${options.only}".`);
  const scripts = await pageScripts();
  if (options.additions) {
    const times = await measureAdditions(pages, await browser());
    console.log(additionsTable(times));
    if (options.json) writeFileSync(options.json, JSON.stringify(times));
  } else if (!options.compositesOnly) {
    const { results, failed } = await measurePages(pages, options, scripts, browser);
    if (results.length) console.log(`${lossLine(results)}\n${table(results, names, options.weights)}`);
    // A part of a folder is no set of its own.
    const whole = results.length > 0 && !failed.length && !options.only && !options.otherWeights;
    const risen = whole ? lossesRisen(results) : null;
    if (risen) {
      console.error(risen);
      process.exitCode = 1;
    }
    if (failed.length) process.exitCode = 1;
    if (options.json) writeFileSync(options.json, JSON.stringify(results));
    if (options.details) writeFileSync(options.details, details(results));
    if (options.html) writeFileSync(options.html, htmlReport(results, names, options.weights, failed));
  }
  if (options.composites) {
    const composites = await measureComposites(pages, options, scripts, await browser());
    console.log(compositeTable(composites, names));
    if (options.compositesJson) writeFileSync(options.compositesJson, JSON.stringify(composites));
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await (await launched)?.close();
}
