/**
 * The bench: paragraph recall, residue and perfect pages on a folder of saved pages with the truth, for us and for
 * others in the same run.
 *
 *   npm run bench -- --corpus DIR [--only ID] [--against readability,defuddle] [--json FILE] [--details FILE]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch, load, pageScripts, review } from './browser.ts';
import { readCorpus } from './corpus.ts';
import { measure, type Score } from './measure.ts';
import { details, type PageResult, table } from './report.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    only: { type: 'string' },
    against: { type: 'string', default: 'readability' },
    json: { type: 'string' },
    details: { type: 'string' },
    rounds: { type: 'string', default: '3' },
  },
});
if (!values.corpus) {
  console.error('Usage: npm run bench -- --corpus DIR [--only ID] [--against readability,defuddle]');
  process.exit(1);
}

const pages = readCorpus(values.corpus, values.only);
const names = ['ours', ...values.against.split(',').filter(Boolean)];
const rounds = Number(values.rounds);
const scripts = await pageScripts();
const browser = await launch();
const results: PageResult[] = [];
const queue = [...pages.entries()];

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
        const { output, verdicts, unchanged } = await review(tab, name, rounds);
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
await browser.close();
results.sort((a, b) => a.at - b.at);

console.log(table(results, names));
if (values.json) writeFileSync(values.json, JSON.stringify(results));
if (values.details) writeFileSync(values.details, details(results));
