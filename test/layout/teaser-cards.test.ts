import { expect, it } from 'vitest';
import { findTeaserCards } from '../../lib/layout/teaser-cards';
import {
  asParagraphs,
  buildTestContext,
  keptTexts,
  OTHER_TEXTS,
  readHtml,
  STORY_TEXTS,
  STORY_URL,
  storyPage,
  TITLE,
} from './story-page';

const head = `<base href="${STORY_URL}"><title>${TITLE}</title><meta property="og:type" content="article">`;
const TITLES = ['Bread gets dearer on the islands', 'The clerk of Norby retires', 'A bridge is painted green'];

const cards = (card: (title: string, text: string, href: string) => string, titles = TITLES) =>
  titles.map((title, at) => card(title, OTHER_TEXTS[at] ?? '', `/2026/04/${at}`)).join('');

const withByline = (title: string, text: string, href: string) =>
  `<div class="card"><h3><a href="${href}">${title}</a></h3><p>${text}</p><div>By Dulcie Marr</div></div>`;

it.each<[claim: string, below: string]>([
  ['with bylines', `<div>More politics</div>${cards(withByline)}`],
  [
    'with a second link, in articles',
    cards(
      (title, text, href) =>
        `<article><h2><a href="${href}">${title}</a></h2><div><p>${text}</p><a href="${href}">mehr</a></div></article>`,
    ),
  ],
  [
    'with dates, in a list',
    `<ul>${cards((title, text, href) => `<li class="c"><time>4. Mai 2026</time><h4><a href="${href}">${title}</a></h4><p>${text}</p></li>`)}</ul>`,
  ],
])('hides the cards of other stories below the text: %s', async (_claim, below) => {
  const texts = keptTexts(await readHtml(storyPage({ head, text: asParagraphs(STORY_TEXTS.slice(0, 3)), below })));
  expect(texts).toEqual(expect.arrayContaining(STORY_TEXTS.slice(0, 3)));
  for (const other of OTHER_TEXTS.slice(0, 3)) expect(texts).not.toContain(other);
});

it('keeps the cards of a section front, which does not declare an article', async () => {
  const html = storyPage({
    head: `<base href="${STORY_URL}">`,
    text: asParagraphs(STORY_TEXTS),
    below: cards(withByline),
  });
  expect([...findTeaserCards(await buildTestContext(html))]).toEqual([]);
});

it.each<[claim: string, below: string]>([
  [
    'numbered',
    cards(
      (title, text, href) =>
        `<div class="n"><h3><a href="${href}">${title}</a></h3><p>${text}</p><p>By Ida Holm</p></div>`,
      TITLES.map((title, at) => `${at + 1}. ${title}`),
    ),
  ],
  [
    'with links to other sites',
    cards(
      (title, text, href) =>
        `<div class="n"><h3><a href="https://shop.test${href}">${title}</a></h3><p>${text}</p></div>`,
    ),
  ],
  ['without links', cards((title, text) => `<div class="n"><h3>${title}</h3><p>${text}</p><p>By Ida Holm</p></div>`)],
  [
    'with text of the story after them',
    `${cards((title, text, href) => `<div class="n"><h3><a href="${href}">${title}</a></h3><p>${text}</p><p>By Ida Holm</p></div>`)}${asParagraphs(STORY_TEXTS.slice(3))}`,
  ],
])('takes no sections of a list story for cards: %s', async (_claim, below) => {
  const html = storyPage({ head, text: asParagraphs(STORY_TEXTS.slice(0, 3)), below });
  expect([...findTeaserCards(await buildTestContext(html))]).toEqual([]);
});
