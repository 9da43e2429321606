import { expect, test } from 'vitest';
import { asParagraphs, readHtml, STORY_TEXTS, storyPage } from './story-page';

const QUOTE = 'Nobody on this quay will have to leave.';
const quote = (inner: string) => asParagraphs(STORY_TEXTS.slice(0, 3)) + inner + asParagraphs(STORY_TEXTS.slice(3));

test.each([
  ['a footer', `<blockquote><p>${QUOTE}</p><footer>— Jonas Eikeland, mayor</footer></blockquote>`],
  [
    'a footer with a cite',
    `<blockquote><p>${QUOTE}</p><footer>— <cite>Jonas Eikeland</cite>, mayor</footer></blockquote>`,
  ],
  ['a footer with lines', `<blockquote>${QUOTE}<footer><p>Jonas Eikeland, mayor</p></footer></blockquote>`],
  [
    'a footer in a box',
    `<blockquote><div><p>${QUOTE}</p><footer><span>Jonas Eikeland</span></footer></div></blockquote>`,
  ],
])('the author of a quotation in %s stays', async (_, html) => {
  const { blocks, verdicts } = await readHtml(storyPage({ text: quote(html) }));
  const author = verdicts.find(({ block }) => blocks[block]?.text.includes('Eikeland'));
  expect(author?.decide).toBe('keep');
});

test.each([
  ['of the page', { below: '<footer><p>About Eastmere Post, imprint and jobs</p></footer>' }, 'imprint'],
  [
    'of a section',
    { text: quote('<section><footer><a href="/share">Share this with a friend</a></footer></section>') },
    'Share',
  ],
  [
    'around a quotation',
    { below: '<footer><blockquote><p>All the news of the coast, each morning.</p></blockquote></footer>' },
    'All the news',
  ],
])('a footer %s does not', async (_, parts, words) => {
  const { blocks, verdicts } = await readHtml(storyPage(parts));
  const found = verdicts.find(({ block }) => blocks[block]?.text.includes(words));
  expect(found?.decide).toBe('hide');
});
