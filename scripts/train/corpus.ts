import { existsSync } from 'node:fs';
import { readArticleExtractionCorpus } from './corpus-formats/article-extraction.ts';
import { readCleanCopyCorpus } from './corpus-formats/clean-copy.ts';
import { readFundusCorpus } from './corpus-formats/fundus.ts';
import { readNoStoryCorpus } from './corpus-formats/no-story.ts';

/** Ground truth of one page. */
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

/**
 * A block labelled by a person. Classes: S story, C caption, M metadata, B author note, D duplicate, X clutter, U
 * undecidable, T error in the ground truth.
 */
export interface EyeLabel {
  id: string;
  class: 'S' | 'C' | 'M' | 'B' | 'D' | 'X' | 'U' | 'T';
  text: string;
}

/** Judged texts of a page whose whole story is not known. */
export interface Segments {
  /** Texts that must be kept. */
  required: string[];
  /** Texts that must not be kept. */
  forbidden: string[];
}

export interface CorpusPage {
  truth: Truth;
  segments?: Segments;
  /**
   * Type of a page without a story: `listing`, `collection`, `service`, `product`, `forum`, … Undefined for a story.
   */
  noStory?: string;
  eye: EyeLabel[];
  html: () => string;
}

const FORMATS = [readCleanCopyCorpus, readNoStoryCorpus, readFundusCorpus, readArticleExtractionCorpus];

/**
 * Reads a folder of saved pages with ground truth, in one of these formats: Clean Copy's own, its list of pages without
 * a story, the test data of the Fundus project, or the article extraction benchmark.
 *
 * @param folder the folder, or a clone that contains it
 * @param only part of a page's id; pages whose id does not contain it are not read
 * @throws Error with a readable message if the format is unknown or a file is malformed
 */
export function readCorpus(folder: string, only = ''): CorpusPage[] {
  if (!existsSync(folder)) throw new Error(`No corpus here: there is no folder ${folder}.`);
  for (const read of FORMATS) {
    const pages = read(folder, (id) => id.includes(only));
    if (!pages) continue;
    const twice = pages.find(({ truth }, at) => pages.findIndex((other) => other.truth.id === truth.id) !== at);
    if (twice) throw new Error(`${folder}: two pages have the id ${twice.truth.id}.`);
    return pages;
  }
  throw new Error(
    `No corpus here: ${folder} has no truth.jsonl or list.jsonl (our layout), no <country>/meta.info (Fundus, also a whole clone) and no ground-truth.json (the article extraction benchmark).`,
  );
}
