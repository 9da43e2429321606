/**
 * The bench: paragraph recall, residue and perfect pages on a folder of saved pages with the truth, for us and for
 * others in the same run.
 *
 *   npm run bench -- --corpus DIR [--only ID] [--against readability,defuddle] [--json FILE] [--details FILE]
 *     [--folds FILE] [--rules-alone]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch, load } from '../../lib/learn/chromium.ts';
import { readCorpus } from '../../lib/learn/corpus.ts';
import type { Model } from '../../lib/verdicts/model/model.ts';
import { pageScripts, review } from './browser.ts';
import { type Composite, compositeTable, measurePair, pairs } from './composites.ts';
import { measure, type Score } from './measure.ts';
import { details, type PageResult, table } from './report.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    only: { type: 'string' },
    against: { type: 'string', default: 'readability' },
    json: { type: 'string' },
    details: { type: 'string' },
    folds: { type: 'string' },
    composites: { type: 'boolean', default: false },
    'composites-json': { type: 'string' },
    'composites-only': { type: 'boolean', default: false },
    'rules-alone': { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
  },
});
if (!values.corpus) {
  console.error('Usage: npm run bench -- --corpus DIR [--only ID] [--against readability,defuddle]');
  process.exit(1);
}

const pages = readCorpus(values.corpus, values.only);
const names = ['ours', ...values.against.split(',').filter(Boolean)];
/** Models by publisher, each learned without it; none where the bundled weights are measured. */
const folds: Record<string, Model> = values.folds ? JSON.parse(readFileSync(values.folds, 'utf8')) : {};
const rounds = Number(values.rounds);
const scripts = await pageScripts();
const browser = await launch();
const results: PageResult[] = [];
const queue = values['composites-only'] ? [] : [...pages.entries()];

async function worker(): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [at, page] = next;
    const tab = await load(browser, page);
    try {
      await tab.evaluate(scripts);
      const figcaptions = await tab.evaluate(() =>
        [...document.querySelectorAll('figcaption')]
          .map((e) => (e.textContent ?? '').replace(/\s+/g, ' ').trim())
          .filter(Boolean),
      );
      const scores: Record<string, Score> = {};
      const result: PageResult = { at, id: page.truth.id, lang: page.truth.lang, scores, times: {} };
      for (const name of names) {
        const { output, verdicts, unchanged } = await review(
          tab,
          name,
          rounds,
          values['rules-alone'] ? null : folds[page.truth.publisher],
        );
        scores[name] = measure(page, output, figcaptions);
        result.times[name] = { cold: output.cold, warm: output.warm };
        if (verdicts) Object.assign(result, { verdicts, unchanged });
      }
      results.push(result);
      if (process.stderr.isTTY) process.stderr.write(`\r${results.length}/${pages.length}`);
    } catch (error) {
      console.error(`${page.truth.id}: ${(error as Error).message.split('\n')[0]}`);
      process.exitCode = 1;
    } finally {
      await tab.close();
    }
  }
}
await Promise.all([worker(), worker()]);
const composites: Composite[] = [];
if (values.composites) {
  const waiting = pairs(pages);
  const next = async (): Promise<void> => {
    for (let pair = waiting.shift(); pair; pair = waiting.shift()) {
      const model = values['rules-alone'] ? null : folds[pair[0].truth.publisher];
      try {
        composites.push(...(await measurePair(browser, scripts, pair, names, model)));
      } catch (error) {
        console.error(`${pair[0].truth.id}: ${(error as Error).message.split('\n')[0]}`);
      }
    }
  };
  await Promise.all([next(), next()]);
}
await browser.close();
results.sort((a, b) => a.at - b.at);

if (results.length) console.log(table(results, names));
if (composites.length) console.log(compositeTable(composites, names));
if (values['composites-json']) writeFileSync(values['composites-json'], JSON.stringify(composites));
if (values.json) writeFileSync(values.json, JSON.stringify(results));
if (values.details) writeFileSync(values.details, details(results));
