/** Pages that are no story: a folder with `list.jsonl` and `pages/<id>.html.gz`. */
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as v from 'valibot';
import { readJsonLines, readPageFile } from '../corpus-formats/files.ts';
import type { TrainingSource } from '../inspect-pages.ts';

const LINE = v.object({ id: v.string(), url: v.string(), publisher: v.string(), type: v.string() });

/** A page that is no story, and what it is instead. */
export interface NoStorySource extends TrainingSource {
  /** `listing`, `collection`, `service`, `product`, `forum`, … */
  type: string;
}

/** Returns whether a folder lists pages that are no story. */
export const isNoStoryFolder = (folder: string): boolean => existsSync(join(folder, 'list.jsonl'));

/** Lists the pages of a folder. */
export function listNoStorySources(folder: string): NoStorySource[] {
  return readJsonLines(join(folder, 'list.jsonl'), LINE).map(({ type, ...named }) => ({
    name: basename(resolve(folder)),
    type,
    labels: [],
    page: {
      truth: {
        ...named,
        lang: '',
        title: '',
        authors: [],
        published: '',
        paragraphs: [],
        headlines: [],
        summary: [],
        captions: [],
      },
      eye: [],
      html: () => readPageFile(join(folder, 'pages', `${named.id}.html.gz`)),
    },
  }));
}
