import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import lexiconTable from '#data/lexicon-table';
import type { FileSize } from './types.ts';

const measureSize = (name: string, content: Buffer): FileSize => ({
  name,
  bytes: content.length,
  gzipped: gzipSync(content, { level: 9 }).length,
});

/**
 * Lists every file of a built extension, sorted by name, with its size as it is and gzipped.
 *
 * @param folder the built extension
 */
function listShippedFiles(folder: string): FileSize[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => measureSize(file.slice(folder.length + 1), readFileSync(file)));
}

/**
 * Lists an extension page and the files that it loads when it is opened.
 *
 * @param folder the built extension
 * @param page name of the page: `popup.html`
 */
export function listLoadedFiles(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  return [page, ...[...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].flatMap(([, name]) => name ?? [])];
}

/**
 * Measures the total size of word lists, lexicons and classifier weights, as the build inlines them into a script:
 * without white space.
 *
 * @param assets path of the folder `assets`
 */
function measureLexiconsAndWeights(assets: string): FileSize {
  const lists = ['words', 'sources'].flatMap((folder) =>
    readdirSync(join(assets, folder)).map((name) => join(assets, folder, name)),
  );
  const files = [...lists, join(assets, 'model.json')]
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const texts = [...files, lexiconTable].map((value) => JSON.stringify(value));
  return measureSize('lexicons and weights', Buffer.from(texts.join('\n')));
}

/** Sums up the sizes of files. Each file is gzipped by itself. */
function sumSizes(name: string, files: readonly FileSize[]): FileSize {
  const add = (part: 'bytes' | 'gzipped') => files.reduce((sum, file) => sum + file[part], 0);
  return { name, bytes: add('bytes'), gzipped: add('gzipped') };
}

/** Returns the sizes of all shipped files, followed by the three totals that have a limit (see `targets.ts`). */
export function measureBytes(folder: string, assets: string): FileSize[] {
  const files = listShippedFiles(folder);
  const popup = new Set(listLoadedFiles(folder, 'popup.html'));
  const of = (test: (name: string) => boolean) => files.filter(({ name }) => test(name));
  return [
    ...files,
    sumSizes(
      'content script',
      of((name) => name === 'content-scripts/content.js'),
    ),
    sumSizes(
      'popup',
      of((name) => popup.has(name)),
    ),
    measureLexiconsAndWeights(assets),
  ];
}
