import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { CorpusPage, Truth } from '../corpus.ts';
import { findHtmlLanguage, parseJson, readPageFile } from './files.ts';

/** Path of the test data in a clone of the Fundus repository. */
const TEST_DATA_PATH = 'tests/resources/parser/test_data';

const texts = v.nullish(v.array(v.string()), []);
const META = v.record(v.string(), v.object({ url: v.string(), crawl_date: v.nullish(v.string(), '') }));
const STORY = v.object({
  title: v.nullish(v.string(), ''),
  authors: texts,
  publishing_date: v.nullish(v.string(), ''),
  body: v.nullish(
    v.object({
      summary: texts,
      sections: v.nullish(v.array(v.object({ headline: texts, paragraphs: texts })), []),
    }),
  ),
  images: v.nullish(
    v.array(v.object({ caption: v.nullish(v.string(), ''), description: v.nullish(v.string(), ''), authors: texts })),
    [],
  ),
});
const STORIES = v.record(v.string(), STORY);

/**
 * Reads the test data of the Fundus project, from a clone or from its folder of test data: `<country>/meta.info` with
 * the URL of every page, `<country>/<Publisher>_<year>_<month>_<day>.html.gz`, and `<country>/<Publisher>.json` with
 * the story as each version of the publisher's parser extracts it.
 *
 * @param wanted tells by its id, `<country>-<file name>`, whether to read a page
 * @returns the pages by country and file name; null if the folder is not in this format
 * @throws Error that names the file (and line) that is missing or has an error
 */
export function readFundusCorpus(folder: string, wanted: (id: string) => boolean): CorpusPage[] | null {
  const data = existsSync(join(folder, TEST_DATA_PATH)) ? join(folder, TEST_DATA_PATH) : folder;
  const countries = readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(data, entry.name, 'meta.info')))
    .map(({ name }) => name)
    .sort();
  return countries.length ? countries.flatMap((country) => readCountry(join(data, country), country, wanted)) : null;
}

function readCountry(folder: string, country: string, wanted: (id: string) => boolean): CorpusPage[] {
  const metaFile = join(folder, 'meta.info');
  const meta = parseJson(readFileSync(metaFile, 'utf8'), META, metaFile);
  const names = Object.keys(meta).sort();
  return [...Map.groupBy(names, publisherOf)].flatMap(([publisher, own]) => {
    const ids = own.map((name) => `${country}-${name.replace(/\.html\.gz$/, '')}`);
    if (!ids.some(wanted)) return [];
    const file = join(folder, `${publisher}.json`);
    if (!existsSync(file)) throw new Error(`${file} is missing: ${metaFile} names a page of ${publisher}.`);
    const stories = parseJson(readFileSync(file, 'utf8'), STORIES, file);
    const order = matchStories(own, stories, file);
    return own.flatMap((name, at): CorpusPage[] => {
      const id = ids[at] as string;
      const { url } = meta[name] as { url: string };
      if (!wanted(id)) return [];
      const html = () => readPageFile(join(folder, name));
      const truth = truthOf(order[at] as v.InferOutput<typeof STORY>);
      return [{ truth: { id, url, publisher, lang: findHtmlLanguage(html()), ...truth }, eye: [], html }];
    });
  });
}

const publisherOf = (name: string) => name.replace(/_\d{4}_\d{2}_\d{2}\.html\.gz$/, '');

/**
 * Finds the story of each page. The project keeps one page for each version of a publisher's parser, named by the day
 * it was fetched; later versions belong to later pages. A story that has a page's own name belongs to that page.
 */
function matchStories(
  pages: string[],
  stories: v.InferOutput<typeof STORIES>,
  file: string,
): (typeof stories)[string][] {
  if (pages.every((name) => name in stories)) return pages.map((name) => stories[name] as (typeof stories)[string]);
  const versions = Object.keys(stories).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  if (versions.length !== pages.length)
    throw new Error(
      `${file}: ${versions.length} stories (${versions.join(', ')}) for ${pages.length} pages (${pages.join(', ')}).`,
    );
  return versions.map((version) => stories[version] as (typeof stories)[string]);
}

function truthOf(story: v.InferOutput<typeof STORY>): Omit<Truth, 'id' | 'url' | 'publisher' | 'lang'> {
  const sections = story.body?.sections ?? [];
  return {
    title: story.title,
    authors: story.authors,
    published: story.publishing_date,
    paragraphs: sections.flatMap(({ paragraphs }) => paragraphs),
    headlines: sections.flatMap(({ headline }) => headline),
    summary: story.body?.summary ?? [],
    captions: story.images.map(({ caption, description, authors }) => ({
      caption,
      alt: description,
      credit: authors.join(', '),
    })),
  };
}
