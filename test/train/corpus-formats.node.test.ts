import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { readCorpus } from '../../scripts/train/corpus';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/**
 * Creates a folder with these files. Those that end in .gz are compressed; values that are not text are written as
 * JSON.
 */
function folderOf(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'clean-copy-corpus-'));
  made.push(folder);
  for (const [name, value] of Object.entries(files)) {
    const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), name.endsWith('.gz') ? gzipSync(text) : text);
  }
  return folder;
}

const page = (text: string, lang = 'nl-BE') => `<!doctype html><html class="a" lang="${lang}"><p>${text}</p></html>`;
const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

describe('the Clean Copy format', () => {
  const first = { id: 'a', url: 'https://a.test/1', title: 'Ferry', paragraphs: ['The ferry sails.'], summary: null };
  const second = { id: 'b', url: 'https://b.test/1', articleBody: 'One.\n\n Two.\n' };

  it('is read with its labels; missing fields are empty', () => {
    const label = { id: 'a', class: 'S', text: 'Box' };
    const folder = folderOf({
      'truth.jsonl': `${lines(first, second)}\n\n`,
      'eye.jsonl': lines(label),
      'pages/a.html.gz': page('ferry'),
    });
    const [a, b] = readCorpus(folder);
    expect(a?.truth).toMatchObject({
      title: 'Ferry',
      authors: [],
      summary: [],
      lang: '',
      paragraphs: first.paragraphs,
    });
    expect(a?.eye).toEqual([label]);
    expect(a?.html()).toBe(page('ferry'));
    expect(b?.truth.paragraphs).toEqual(['One.', ' Two.']);
    expect(b?.eye).toEqual([]);
    expect(() => b?.html()).toThrow(/b\.html\.gz: this page cannot be read/);
    expect(readCorpus(folder, 'b').map(({ truth }) => truth.id)).toEqual(['b']);
  });

  it.each<[what: string, file: string, text: string, error: RegExp]>([
    ['a broken line', 'truth.jsonl', `${lines(first)}\n\n{"id": `, /truth\.jsonl:3: no JSON/],
    [
      'a field of another form',
      'truth.jsonl',
      lines(first, { ...second, authors: 'Ida' }),
      /truth\.jsonl:2: authors is/,
    ],
    ['a page without address', 'truth.jsonl', lines({ id: 'c' }), /truth\.jsonl:1: url is wrong/],
    ['a duplicate page', 'truth.jsonl', lines(first, first), /two pages have the id a/],
    ['an unknown class', 'eye.jsonl', lines({ id: 'a', class: 'Q', text: '' }), /eye\.jsonl:1: class is wrong/],
  ])('reports the position of %s', (_, file, text, error) => {
    expect(() => readCorpus(folderOf({ 'truth.jsonl': lines(first), [file]: text }))).toThrow(error);
  });
});

describe('judged pages', () => {
  it('have segments that must and must not be kept', () => {
    const folder = folderOf({
      'truth.jsonl': lines({ id: 'a', url: 'https://a.test/1', with: ['The ferry'], without: ['Subscribe'] }),
    });
    expect(readCorpus(folder)[0]?.segments).toEqual({ required: ['The ferry'], forbidden: ['Subscribe'] });
  });

  it('may have no story', () => {
    const folder = folderOf({
      'list.jsonl': lines({ id: 'a', url: 'https://a.test/', publisher: 'A', type: 'listing' }),
      'pages/a.html.gz': page('list'),
    });
    const [a] = readCorpus(folder);
    expect(a).toMatchObject({ noStory: 'listing', truth: { url: 'https://a.test/', paragraphs: [] } });
    expect(a?.html()).toBe(page('list'));
  });
});

describe('the Fundus format', () => {
  const story = (title: string) => ({
    authors: ['Ida Holm'],
    body: {
      summary: ['In short.'],
      sections: [
        { headline: [], paragraphs: ['One.', 'Two.'] },
        { headline: ['Then'], paragraphs: ['Three.'] },
      ],
    },
    images: [
      { versions: [], is_cover: true, description: 'A boat', caption: 'The ferry', authors: ['A', 'B'], position: 1 },
    ],
    publishing_date: '2026-05-04 10:00:00+02:00',
    title,
    topics: ['Sea'],
  });
  const meta = (...days: string[]) =>
    Object.fromEntries(
      days.map((day) => [
        `Post_${day}.html.gz`,
        { url: `https://post.test/${day}`, crawl_date: `${day.replaceAll('_', '-')} 10:00:00` },
      ]),
    );
  const files = {
    'be/meta.info': meta('2024_01_02', '2025_01_02', '2026_01_02'),
    'be/Post_2024_01_02.html.gz': page('oldest'),
    'be/Post_2025_01_02.html.gz': page('old'),
    'be/Post_2026_01_02.html.gz': page('new'),
    'be/Post.json': { V10: story('New'), V2: story('Old'), V1_1: story('Oldest') },
    'be/__init__.py': '',
  };

  it.each(['', 'tests/resources/parser/test_data'])('is read from the folder or from a clone (%s)', (under) => {
    const folder = folderOf(
      Object.fromEntries(Object.entries(files).map(([name, value]) => [join(under, name), value])),
    );
    const pages = readCorpus(folder);
    expect(pages.map(({ truth }) => [truth.id, truth.title])).toEqual([
      ['be-Post_2024_01_02', 'Oldest'],
      ['be-Post_2025_01_02', 'Old'],
      ['be-Post_2026_01_02', 'New'],
    ]);
    expect(pages[2]?.html()).toBe(page('new'));
    expect(pages[0]).toMatchObject({
      eye: [],
      truth: {
        url: 'https://post.test/2024_01_02',
        publisher: 'Post',
        lang: 'nl-be',
        authors: ['Ida Holm'],
        published: '2026-05-04 10:00:00+02:00',
        paragraphs: ['One.', 'Two.', 'Three.'],
        headlines: ['Then'],
        summary: ['In short.'],
        captions: [{ caption: 'The ferry', alt: 'A boat', credit: 'A, B' }],
      },
    });
    expect(readCorpus(folder, 'Post_2025')).toHaveLength(1);
  });

  it('matches a story to the page of the same name', () => {
    const folder = folderOf({
      ...files,
      'be/meta.info': meta('2024_01_02', '2025_01_02'),
      'be/Post.json': { 'Post_2025_01_02.html.gz': story('B'), 'Post_2024_01_02.html.gz': story('A') },
    });
    expect(readCorpus(folder).map(({ truth }) => truth.title)).toEqual(['A', 'B']);
  });

  it.each<[what: string, over: Record<string, unknown>, error: RegExp]>([
    [
      'another number of stories than of pages',
      { 'be/Post.json': { V1: story('A') } },
      /Post\.json: 1 stories \(V1\) for 3 pages/,
    ],
    ['no address', { 'be/meta.info': { 'Post_2024_01_02.html.gz': {} } }, /meta\.info: .*url is wrong/],
    [
      'a broken file',
      { 'be/Post.json': '{\n"V1": {\n"title": ,\n"authors": ["a"\n]\n}\n}\n' },
      /Post\.json:3: no JSON/,
    ],
    [
      'a broken body',
      { 'be/Post.json': { V1: { body: { sections: [{ paragraphs: 'One' }] } } } },
      /Post\.json: V1\.body\.sections\.0\.paragraphs is wrong/,
    ],
  ])('reports the position of %s', (_, over, error) => {
    expect(() => readCorpus(folderOf({ ...files, ...over }))).toThrow(error);
  });

  it('reports a missing story', () => {
    const { 'be/Post.json': _, ...rest } = files;
    expect(() => readCorpus(folderOf(rest))).toThrow(/Post\.json is missing/);
  });
});

describe('the format of the article extraction benchmark', () => {
  const files = {
    'ground-truth.json': {
      aa: { articleBody: 'One.\n\nTwo.', url: 'http://www.post.test/1' },
      bb: { articleBody: 'Three.' },
    },
    'html/aa.html.gz': page('aa'),
    'html/bb.html.gz': page('bb', 'EN'),
  };

  it('is read', () => {
    const [a, b] = readCorpus(folderOf(files));
    expect(a?.truth).toMatchObject({ id: 'aa', url: 'http://www.post.test/1', publisher: 'post.test', lang: 'nl-be' });
    expect(a?.truth.paragraphs).toEqual(['One.', 'Two.']);
    expect(b?.truth).toMatchObject({ url: 'https://page.invalid/bb', lang: 'en', paragraphs: ['Three.'], title: '' });
    expect(b?.html()).toBe(page('bb', 'EN'));
  });

  it('reports the position of an error', () => {
    expect(() => readCorpus(folderOf({ ...files, 'ground-truth.json': '{\n\n"aa": }' }))).toThrow(
      /ground-truth\.json:3/,
    );
    expect(() => readCorpus(folderOf({ ...files, 'html/bb.html.gz': '' }), 'cc')).not.toThrow();
  });
});

it('the error for an unknown format lists the expected files', () => {
  expect(() => readCorpus(folderOf({ 'readme.md': '' }))).toThrow(/no truth\.jsonl.*meta\.info.*ground-truth\.json/);
  expect(() => readCorpus('/nowhere/at/all')).toThrow(/there is no folder/);
});
