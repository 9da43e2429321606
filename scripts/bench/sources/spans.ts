/**
 * npm run bench -- source-spans FOLDER [--lang en] [--failures]
 * Measures cited sources on pages that are labelled span by span, and on short texts that each test one construction.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createArabicAnalyzer } from '../../../lib/article/attribution/arabic/index.ts';
import { extractStory } from '../../../lib/article/attribution/extract-sources.ts';
import { createGrammarAnalyzer } from '../../../lib/article/attribution/grammar/index.ts';
import { compileLanguage } from '../../../lib/article/attribution/language.ts';
import { decodeClassifier } from '../../../lib/article/attribution/learned/classifier.ts';
import { createLearnedAnalyzer } from '../../../lib/article/attribution/learned/index.ts';
import { passesBattery, readBattery } from './battery.ts';
import { readSpanLabels } from './span-labels.ts';
import { addCounts, countPage, type Extractor, spanFigures } from './span-quality.ts';

const root = join(import.meta.dirname, '../../..');
const { values, positionals } = parseArgs({
  options: { failures: { type: 'boolean' }, lang: { type: 'string', default: 'en' } },
  allowPositionals: true,
});
const [folder] = positionals;
if (!folder) throw new Error('Usage: npm run bench -- source-spans FOLDER [--lang en] [--failures]');
const readAsset = (name: string) => JSON.parse(readFileSync(join(root, 'assets', 'sources', `${name}.json`), 'utf8'));
const language = compileLanguage(readAsset(values.lang), readAsset('first-names'));
const analyzer =
  values.lang === 'en'
    ? createLearnedAnalyzer(language, decodeClassifier(readAsset('model')))
    : (language.arabic ? createArabicAnalyzer : createGrammarAnalyzer)(language);
const extract: Extractor = (text) => extractStory(text, analyzer);

const pages = readSpanLabels(folder).filter(({ lang }) => lang === values.lang);
const counts = pages.map((page) =>
  countPage(page, extract, values.failures ? (fault) => console.log(`${page.id}: ${fault}`) : undefined),
);
console.log(`\n${values.lang}: ${pages.length} pages with spans`);
for (const [name, figure] of Object.entries(spanFigures(addCounts(counts))))
  console.log(`${name.padEnd(40)} ${figure.toFixed(1).padStart(6)}`);

const battery = readBattery(folder).filter(({ lang }) => lang === values.lang);
const failed = battery.filter((one) => !passesBattery(one, extract));
if (values.failures)
  for (const { id, construction, text } of failed)
    console.log(
      `${id} ${construction}: ${text}\n   → ${extract(text)
        .sources.map(({ name, type, count, lessCertain }) => `${name} (${type}) ×${count}${lessCertain ? '?' : ''}`)
        .join('; ')}`,
    );
console.log(`battery passed ${battery.length - failed.length} of ${battery.length}`);
