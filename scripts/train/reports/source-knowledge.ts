import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLanguage } from '../../../lib/article/attribution/language.ts';
import type { SourceKnowledge } from './source-reports.ts';

const ROOT = join(import.meta.dirname, '../../..');
const LABELS = join(ROOT, 'scripts/bench/sources/labels.jsonl');
const CODES = ['ar', 'de', 'en', 'es', 'fr', 'pt'];

/** File of the names that readers have reported as no sources. */
export const NOT_SOURCES_FILE = join(ROOT, 'assets/sources/not-sources.json');

const readAsset = (name: string) => JSON.parse(readFileSync(join(ROOT, 'assets/sources', `${name}.json`), 'utf8'));

/** Reads what is known about sources: the word lists of each language, and the names on labelled pages. */
export function readSourceKnowledge(): SourceKnowledge {
  const { names } = JSON.parse(readFileSync(NOT_SOURCES_FILE, 'utf8')) as { names: Record<string, string[]> };
  const firstNames = readAsset('first-names');
  const labelled: Record<string, string[]> = {};
  for (const line of readFileSync(LABELS, 'utf8').trim().split('\n')) {
    const page = JSON.parse(line) as { lang: string; sources: { name: string; also?: string[] }[] };
    const names = page.sources.flatMap(({ name, also = [] }) => [name, ...also]);
    labelled[page.lang] = [...(labelled[page.lang] ?? []), ...names];
  }
  return {
    languages: Object.fromEntries(
      CODES.map((code) => [code, compileLanguage(readAsset(code), firstNames, names[code])]),
    ),
    labelled,
  };
}
