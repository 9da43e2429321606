import { expect, it } from 'vitest';
import { keptTexts, readHtml, storyPage } from '../layout/story-page';

const line = (href: string, text: string) => `<p><a href="${href}">${text}</a></p>`;

it('keeps the list of sources below the text', async () => {
  const below =
    '<p><b>Sources:</b></p>' +
    line('https://archive.test/2024/05/ferries', 'archive.test') +
    line('https://www.harbours.test/eastmere', 'www.harbours.test');
  const texts = keptTexts(await readHtml(storyPage({ below })));
  expect(texts).toEqual(expect.arrayContaining(['archive.test', 'www.harbours.test']));
});

it('hides a single link to another story below the text', async () => {
  const other = 'Harbour board resigns after an audit of eleven years';
  expect(keptTexts(await readHtml(storyPage({ below: line('/2026/05/board', other) })))).not.toContain(other);
});
