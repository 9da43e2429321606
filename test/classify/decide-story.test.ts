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

describe('teasers below four paragraphs', () => {
  const INTRODUCTIONS: Record<string, [title: string, text: string, teaser: string]> = {
    en: ['Coast', STORY_TEXTS.slice(0, 4).join('|'), 'The board votes on the new quay and its cost on Tuesday.'],
    fr: [
      'Le littoral',
      'Le littoral du canton mesure cent kilomètres, et nous avons des correspondants dans quatre de ses ports.|Depuis un an, les ports ont changé plus vite que pendant les dix années précédentes, et la criée a déménagé.|Nos correspondants sortent avec les pilotes, assistent aux conseils et lisent les comptes des compagnies.|Les textes plus anciens se trouvent aux archives, classés par port et par navire depuis 1998.',
      'Le conseil se prononce mardi sur le nouveau quai et sur son prix.',
    ],
    tr: [
      'Kıyı haberleri',
      'İlçenin kıyısı yüz kilometre uzunluğunda ve dört limanında muhabirlerimiz çalışıyor, yazdıkları burada.|Son bir yılda limanlar önceki on yıldan daha çok değişti, balık hali camdan bir yapıya taşındı.|Muhabirlerimiz kılavuzlarla denize çıkıyor, meclisleri izliyor ve şirketlerin hesaplarını okuyor.|Daha eski yazılar arşivde, limana ve gemiye göre 1998 yılından başlayarak sıralanmış durumda.',
      'Kurul salı günü yeni iskeleyi ve maliyetini oylayacak.',
    ],
  };
  const listing = (lang: string, header = '') => {
    const [title, text, below] = INTRODUCTIONS[lang] as [string, string, string];
    const cards = titles.map(
      (name, at) => `<div class="card"><h3><a href="/s/${at}">${name}</a></h3><p>${below}</p></div>`,
    );
    return storyPage({
      lang,
      head: `<title>${title}</title><meta property="og:type" content="article">`,
      above: `<h1>${title}</h1>${header}`,
      text: asParagraphs(text.split('|')) + cards.join(''),
    });
  };

  it.each(Object.keys(INTRODUCTIONS))('make a list of stories in %s', async (lang) => {
    expect((await readHtml(listing(lang), 'https://post.test/coast/')).found).toBe(false);
  });

  it.each(Object.keys(INTRODUCTIONS))('leave a story with name and date a story in %s', async (lang) => {
    const html = listing(lang, '<div class="byline">Ida Holm</div><time datetime="2026-05-04">4.5.2026</time>');
    expect((await readHtml(html, STORY_URL)).found).toBe(true);
  });
});
