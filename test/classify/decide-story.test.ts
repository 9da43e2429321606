import { describe, expect, it } from 'vitest';
import type { NoStoryReason } from '../../lib/types';
import { asParagraphs, OTHER_TEXTS, readHtml, STORY_TEXTS, STORY_URL, storyPage, TITLE } from '../layout/story-page';

const teaser = (title: string, text: string) =>
  `<article><h2><a href="/${title.length}">${title}</a></h2><p>${text}</p></article>`;
const titles = [
  'Ferry sails again',
  'A roof falls in',
  'Bread gets dearer',
  'The bridge opens',
  'Snow in the hills',
  'Choir wins a prize',
];
const front = `<html lang="en"><title>Harbour Post</title><body><h1>Harbour Post</h1>${titles.map((title, at) => teaser(title, OTHER_TEXTS[at] ?? '')).join('')}`;
const search = `<html lang="en"><title>Search: ferry</title><body><form><input name="q"></form><p>6 results</p>${titles.map((title, at) => teaser(title, OTHER_TEXTS[at] ?? '')).join('')}`;
const flash = (head = '') =>
  `<html lang="en"><head><title>${TITLE}</title>${head}</head><body><main><h1>${TITLE}</h1><p>EASTMERE (NA) — ${STORY_TEXTS[0]}</p><p>More follows within the hour, the line said in a message.</p></main>`;

describe('there is no story', () => {
  it.each<[claim: string, html: string, url: string, reason: NoStoryReason]>([
    ['on a front page', front, 'https://post.test/', 'front-page'],
    ['on the front page of a language version', front, 'https://post.test/de/', 'front-page'],
    ['on a front page with long teasers', storyPage(), 'https://post.test/', 'front-page'],
    ['on a section page', front, 'https://post.test/politics', 'no-story'],
    ['on a page of search results', search, 'https://post.test/search?q=ferry', 'no-story'],
    [
      'on an error page',
      '<title>Not found</title><h1>Not found</h1><p>There is nothing at this address. The page may have moved, or it never was here at all. Try the front page or the search.</p>',
      STORY_URL,
      'no-story',
    ],
    ['on a page with one word', '<p>Hello', STORY_URL, 'empty'],
    ['on an empty page', '', STORY_URL, 'empty'],
  ])('%s', async (_claim, html, url, reason) => {
    const reading = await readHtml(html, url);
    expect({ found: reading.found, absence: reading.absence }).toEqual({ found: false, absence: reason });
  });
});

describe('there is a story', () => {
  it.each<[claim: string, html: string, url: string]>([
    ['on a page of the usual length', storyPage(), STORY_URL],
    ['of two short paragraphs, as in a wire flash', flash(), STORY_URL],
    [
      'of two short paragraphs, declared as an article',
      flash('<meta property="og:type" content="article">'),
      STORY_URL,
    ],
    [
      'at the root of its site, declared as an article',
      storyPage({ head: `<title>${TITLE}</title><meta property="og:type" content="article">` }),
      'https://post.test/',
    ],
    [
      'in Japanese, with few characters',
      `<html lang="ja"><title>船が二年ぶりに港に戻った</title><body><article><h1>船が二年ぶりに港に戻った</h1><p>東の港で火曜日の朝、二年ぶりに船が出た。九十人が乗り、桟橋では多くの人が見送った。</p><p>古い桟橋は嵐で壊れ、修理には町が考えたよりも長い時間がかかったと会社は話している。</p></article>`,
      STORY_URL,
    ],
    [
      'without a headline, if it is long',
      storyPage({ above: '', text: asParagraphs([...STORY_TEXTS, ...OTHER_TEXTS]) }),
      STORY_URL,
    ],
  ])('%s', async (_claim, html, url) => {
    const reading = await readHtml(html, url);
    expect({ found: reading.found, absence: reading.absence }).toEqual({ found: true, absence: undefined });
  });
});
