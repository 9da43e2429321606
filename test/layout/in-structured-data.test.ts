import { expect, it } from 'vitest';
import { isInStructuredData } from '../../lib/layout/in-structured-data';
import { buildTestContext, STORY_TEXTS, storyPage, TITLE } from '../layout/story-page';

const structuredData = (articleBody: string) =>
  `<title>${TITLE}</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody })}</script>`;

it('finds paragraphs in the article body of structured data, whatever its tags and spaces', async () => {
  const body = `<p>${STORY_TEXTS[0]}</p>\n<p>${STORY_TEXTS[1]?.replace(' ', '&nbsp;')}</p>`;
  const context = await buildTestContext(storyPage({ head: structuredData(body) }));
  const found = context.page.blocks.filter(({ id }) => isInStructuredData(context, id)).map(({ text }) => text);
  expect(found).toEqual(STORY_TEXTS.slice(0, 2));
});

it('finds nothing without structured data', async () => {
  const context = await buildTestContext(storyPage());
  expect(context.page.blocks.some(({ id }) => isInStructuredData(context, id))).toBe(false);
});
