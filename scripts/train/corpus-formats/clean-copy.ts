import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { CorpusPage, EyeLabel } from '../corpus.ts';
import { readJsonLines, readPageFile, splitLines } from './files.ts';

const texts = v.nullish(v.array(v.string()), []);
const TRUTH = v.object({
  id: v.string(),
  url: v.string(),
  publisher: v.nullish(v.string(), ''),
  lang: v.nullish(v.string(), ''),
  title: v.nullish(v.string(), ''),
  authors: texts,
  published: v.nullish(v.string(), ''),
  paragraphs: v.nullish(v.array(v.string())),
  articleBody: v.nullish(v.string(), ''),
  headlines: texts,
  summary: texts,
  captions: v.nullish(
    v.array(
      v.object({
        caption: v.nullish(v.string(), ''),
        alt: v.nullish(v.string(), ''),
        credit: v.nullish(v.string(), ''),
      }),
    ),
    [],
  ),
  with: texts,
  without: texts,
});
const EYE = v.object({ id: v.string(), class: v.picklist(['S', 'C', 'M', 'B', 'D', 'X', 'U', 'T']), text: v.string() });

/**
 * Reads Clean Copy's own format: `truth.jsonl`, `pages/<id>.html.gz` and optionally `eye.jsonl`.
 *
 * @param accepts tells by its id whether to read a page
 * @returns the pages in the order of `truth.jsonl`; null if the folder is not in this format
 * @throws Error that names the file and line with an error
 */
export function readCleanCopyCorpus(folder: string, accepts: (id: string) => boolean): CorpusPage[] | null {
  const file = join(folder, 'truth.jsonl');
  if (!existsSync(file)) return null;
  const eyeFile = join(folder, 'eye.jsonl');
  const eye = Map.groupBy<string, EyeLabel>(existsSync(eyeFile) ? readJsonLines(eyeFile, EYE) : [], ({ id }) => id);
  return readJsonLines(file, TRUTH)
    .filter(({ id }) => accepts(id))
    .map(({ articleBody, paragraphs, with: required, without: forbidden, ...truth }) => ({
      truth: { ...truth, paragraphs: paragraphs ?? splitLines(articleBody) },
      ...(required.length || forbidden.length ? { segments: { required, forbidden } } : {}),
      eye: eye.get(truth.id) ?? [],
      html: () => readPageFile(join(folder, 'pages', `${truth.id}.html.gz`)),
    }));
}
