import { expect, it } from 'vitest';
import { isTold } from '../../lib/features/told';
import { contextFor, FERRY, storyPage, TITLE } from '../layout/story';

const data = (articleBody: string) =>
  `<title>${TITLE}</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody })}</script>`;

it('finds the story’s text in the page’s own data, tags and spaces aside', async () => {
  const body = `<p>${FERRY[0]}</p>\n<p>${FERRY[1]?.replace(' ', '&nbsp;')}</p>`;
  const context = await contextFor(storyPage({ head: data(body) }));
  const told = context.page.blocks.filter(({ id }) => isTold(context, id)).map(({ text }) => text);
  expect(told).toEqual(FERRY.slice(0, 2));
});

it('finds nothing where there are no data', async () => {
  const context = await contextFor(storyPage());
  expect(context.page.blocks.some(({ id }) => isTold(context, id))).toBe(false);
});
