import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What is known to be true of one page. */
export interface Truth {
  id: string;
  url: string;
  publisher: string;
  lang: string;
  title: string;
  authors: string[];
  published: string;
  paragraphs: string[];
  headlines: string[];
  summary: string[];
  captions: { caption?: string; alt?: string; credit?: string }[];
}

/** One block that a person read and classed: S story, C caption, M metadata, B author note, D double, X clutter, U undecidable, T no story. */
export interface EyeLabel {
  id: string;
  class: 'S' | 'C' | 'M' | 'B' | 'D' | 'X' | 'U' | 'T';
  text: string;
}

export interface CorpusPage {
  truth: Truth;
  eye: EyeLabel[];
  html: () => string;
}

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);

/**
 * @param folder holds `truth.jsonl`, `pages/<id>.html.gz` and, where there is one, `eye.jsonl`
 * @throws Error with a plain message where the folder has no `truth.jsonl`
 */
export function readCorpus(folder: string, only?: string): CorpusPage[] {
  const file = join(folder, 'truth.jsonl');
  if (!existsSync(file)) throw new Error(`No corpus here: ${file} is missing.`);
  const eye = new Map<string, EyeLabel[]>();
  if (existsSync(join(folder, 'eye.jsonl'))) {
    for (const label of lines<EyeLabel>(join(folder, 'eye.jsonl'))) {
      const list = eye.get(label.id);
      if (list) list.push(label);
      else eye.set(label.id, [label]);
    }
  }
  return lines<Truth & { articleBody?: string }>(file)
    .filter((truth) => !only || truth.id.includes(only))
    .map((truth) => ({
      truth: {
        ...truth,
        title: truth.title ?? '',
        lang: truth.lang ?? '',
        authors: truth.authors ?? [],
        published: truth.published ?? '',
        paragraphs: truth.paragraphs ?? (truth.articleBody ?? '').split(/\n+/).filter((text) => text.trim()),
        headlines: truth.headlines ?? [],
        summary: truth.summary ?? [],
        captions: truth.captions ?? [],
      },
      eye: eye.get(truth.id) ?? [],
      html: () => gunzipSync(readFileSync(join(folder, 'pages', `${truth.id}.html.gz`))).toString('utf8'),
    }));
}
