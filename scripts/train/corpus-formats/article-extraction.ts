import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { CorpusPage } from '../corpus.ts';
import { findHtmlLanguage, parseJson, readPageFile, splitLines } from './files.ts';

const STORIES = v.record(v.string(), v.object({ articleBody: v.nullish(v.string(), ''), url: v.nullish(v.string()) }));

/**
 * Reads a clone of the article extraction benchmark: `ground-truth.json` with the plain text of every story, and
 * `html/<id>.html.gz`. A page without a URL gets a placeholder URL.
 *
 * @param wanted tells by its id whether to read a page
 * @returns the pages in the order of the file; null if the folder is not in this format
 * @throws Error that names the file and line with an error
 */
export function readArticleExtractionCorpus(folder: string, wanted: (id: string) => boolean): CorpusPage[] | null {
  const file = join(folder, 'ground-truth.json');
  if (!existsSync(file)) return null;
  const stories = parseJson(readFileSync(file, 'utf8'), STORIES, file);
  return Object.entries(stories)
    .filter(([id]) => wanted(id))
    .map(([id, { articleBody, url }]) => {
      const html = () => readPageFile(join(folder, 'html', `${id}.html.gz`));
      const address = withScheme(url ?? `page.invalid/${encodeURIComponent(id)}`);
      const unknown = { title: '', authors: [], published: '', headlines: [], summary: [], captions: [] };
      const publisher = URL.parse(address)?.hostname.replace(/^www\./, '') ?? '';
      const paragraphs = splitLines(articleBody);
      return {
        truth: { id, url: address, publisher, lang: findHtmlLanguage(html()), ...unknown, paragraphs },
        eye: [],
        html,
      };
    });
}

/** Adds `https://` to an address without a scheme. */
const withScheme = (url: string) => (/^https?:\/\//i.test(url) ? url : `https://${url}`);
