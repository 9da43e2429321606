/**
 * npm run bench -- comparison --set "NAME=DIR" [--set …] [--only ID]
 * Measures Clean Copy beside Readability and Defuddle on folders of saved pages, in one run, and writes docs/comparison.md.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { launchChromium } from '../../train/chromium.ts';
import { readCorpus } from '../../train/corpus.ts';
import { buildPageScripts } from '../browser.ts';
import { measurePages } from '../measure-pages.ts';
import { readCleanViewOptions } from '../options.ts';
import { buildRows } from '../show/rows.ts';
import { type ComparedSet, renderComparison } from './document.ts';

const USAGE = 'Usage: npm run bench -- comparison --set "NAME=DIR" [--set …] [--only ID]';
const OUTPUT = join(import.meta.dirname, '../../../docs/comparison.md');

/** @throws Error if the command line is wrong */
function readOptions(): { sets: { name: string; folder: string }[]; only: string } {
  const { values } = parseArgs({
    args: process.argv.slice(2),
    options: { set: { type: 'string', multiple: true, default: [] }, only: { type: 'string', default: '' } },
  });
  const sets = values.set.map((set) => {
    const [, name = '', folder = ''] = /^([^=]+)=(.+)$/.exec(set) ?? [];
    return { name, folder };
  });
  if (!sets.length || sets.some(({ folder }) => !folder)) throw new Error(USAGE);
  return { sets, only: values.only };
}

let launched: Promise<Browser> | undefined;
const browser = () => {
  launched ??= launchChromium();
  return launched;
};

try {
  const { sets, only } = readOptions();
  const scripts = await buildPageScripts();
  const compared: ComparedSet[] = [];
  for (const { name, folder } of sets) {
    const options = readCleanViewOptions(['--corpus', folder, '--only', only, '--against', 'readability,defuddle']);
    const pages = readCorpus(folder, only);
    const { results, failed } = await measurePages(pages, options, scripts, browser);
    if (failed.length) throw new Error(`Failed, so nothing was written: ${failed.join(', ')}`);
    compared.push({
      name,
      pageCount: results.length,
      extractors: options.names,
      rows: buildRows(results, options.names),
    });
  }
  writeFileSync(OUTPUT, renderComparison(compared, new Date()));
  console.log('Wrote docs/comparison.md.');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await (await launched)?.close();
}
