import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { CorpusPage } from '../corpus.ts';
import { readJsonLines, readPageFile } from './files.ts';

const LINE = v.object({ id: v.string(), url: v.string(), publisher: v.string(), type: v.string() });
const NO_TRUTH = { lang: '', title: '', authors: [], published: '' };
const NO_TEXT = { paragraphs: [], headlines: [], summary: [], captions: [] };

/**
 * Reads pages that have no story: `list.jsonl` and `pages/<id>.html.gz`.
 *
 * @param accepts tells by its id whether to read a page
 * @returns the pages in the order of `list.jsonl`; null if the folder is not in this format
 * @throws Error that names the file and line with an error
 */
export function readNoStoryCorpus(folder: string, accepts: (id: string) => boolean): CorpusPage[] | null {
  const file = join(folder, 'list.jsonl');
  if (!existsSync(file)) return null;
  return readJsonLines(file, LINE)
    .filter(({ id }) => accepts(id))
    .map(({ type, ...named }) => ({
      truth: { ...named, ...NO_TRUTH, ...NO_TEXT },
      noStory: type,
      eye: [],
      html: () => readPageFile(join(folder, 'pages', `${named.id}.html.gz`)),
    }));
}
