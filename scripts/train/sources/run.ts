/**
 * npm run train -- sources FOLDER [--check]
 * Trains the English source classifier from annotated texts, and writes assets/sources/model.json. With --check it
 * trains again and fails if the file would differ.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileLanguage } from '../../../lib/article/attribution/language.ts';
import { writeOrCheck } from '../write-or-check.ts';
import { readPolnear } from './polnear.ts';
import { trainSourceClassifier } from './train-source-classifier.ts';

const THRESHOLD = 0.11;

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const file = join(root, 'assets', 'sources', 'model.json');
const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
const [folder] = positionals;
if (!folder) {
  console.error('Usage: npm run train -- sources FOLDER [--check]');
  process.exit(1);
}
const english = readFileSync(join(root, 'assets', 'sources', 'en.json'), 'utf8');
const firstNames = readFileSync(join(root, 'assets', 'sources', 'first-names.json'), 'utf8');
const language = compileLanguage(JSON.parse(english), JSON.parse(firstNames));
const texts = readPolnear(folder, 'train', language);
const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const model = {
  about:
    'Weights of a logistic regression: which phrase is the source of a word that attributes. One signed byte a feature.',
  origin: 'learned',
  from: `${texts.length} texts of PolNeAR (train), ${hash(texts.map(({ id, text }) => id + text).join('\n'))}; en.json, ${hash(english)}; first-names.json, ${hash(firstNames)}`,
  ...trainSourceClassifier(texts, language, THRESHOLD),
};
const written = `${JSON.stringify(model, null, 2)}\n`;
writeOrCheck(file, written, values.check === true, `${texts.length} texts`);
