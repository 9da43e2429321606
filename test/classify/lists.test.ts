import { expect, it } from 'vitest';
import { keptTexts, readHtml, STORY_URL, storyPage, TITLE } from '../layout/story-page';

const items = (texts: readonly string[], link = (text: string, _at: number) => text) =>
  `<ul>${texts.map((text, at) => `<li>${link(text, at)}</li>`).join('')}</ul>`;
const above = (list: string) => `<h1>${TITLE}</h1><div class="short">${list}</div>`;

const POINTS = ['Ferry sails again', 'The quay was closed for two whole years after a storm', 'A second ship comes'];

it('keeps all items of a list of key points, short ones included', async () => {
  expect(keptTexts(await readHtml(storyPage({ above: above(items(POINTS)) })))).toEqual(expect.arrayContaining(POINTS));
});

it('keeps all items of a table of contents', async () => {
  const contents = ['Why the quay was closed for so long', 'The loan', 'What comes'];
  const list = items(contents, (text, at) => `<a href="${STORY_URL}#part${at}">${text}</a>`);
  expect(keptTexts(await readHtml(storyPage({ above: above(list) })))).toEqual(expect.arrayContaining(contents));
});

it('hides a list of other stories', async () => {
  const list = items(POINTS, (text, at) => `<a href="/2026/05/${at}">${text}</a>`);
  for (const text of POINTS) expect(keptTexts(await readHtml(storyPage({ above: above(list) })))).not.toContain(text);
});

it('keeps the title of a kept list', async () => {
  const texts = keptTexts(
    await readHtml(storyPage({ above: above(`<div>The most important in short</div>${items(POINTS)}`) })),
  );
  expect(texts).toEqual(expect.arrayContaining(['The most important in short', ...POINTS]));
});

it('hides a machine-generated list with its title and its disclosure', async () => {
  const note = 'This summary was created by software. Tell us what you think of it.';
  const list = `<div>The most important in short</div><div>${note}</div>${items(POINTS)}`;
  const texts = keptTexts(await readHtml(storyPage({ above: above(list) })));
  for (const text of ['The most important in short', note, ...POINTS]) expect(texts).not.toContain(text);
});
