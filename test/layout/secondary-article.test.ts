import { describe, expect, it } from 'vitest';
import {
  asParagraphs,
  hiddenTexts,
  keptTexts,
  OTHER_TEXTS,
  OTHER_TITLE,
  readHtml,
  STORY_TEXTS,
  storyPage,
  TITLE,
  verdictFor,
} from './story-page';

const article = (title: string, texts: readonly string[], tag = 'h1') =>
  `<article><${tag}>${title}</${tag}>${asParagraphs(texts)}</article>`;
const pageOf = (body: string, title = TITLE) =>
  `<!doctype html><html lang="en"><title>${title}</title><body><main>${body}</main></body></html>`;

describe('of two articles on a page', () => {
  it.each<[title: string, html: string]>([
    [
      'the own one is the second and the shorter one',
      pageOf(article(OTHER_TITLE, OTHER_TEXTS) + article(TITLE, STORY_TEXTS.slice(0, 3))),
    ],
    ['the own one is the first', pageOf(article(TITLE, STORY_TEXTS.slice(0, 3)) + article(OTHER_TITLE, OTHER_TEXTS))],
    [
      'both have an h2',
      pageOf(article(OTHER_TITLE, OTHER_TEXTS, 'h2') + article(TITLE, STORY_TEXTS.slice(0, 3), 'h2')),
    ],
    [
      'both are in elements of one class',
      pageOf(
        (article(OTHER_TITLE, OTHER_TEXTS) + article(TITLE, STORY_TEXTS.slice(0, 3)))
          .replaceAll('article>', 'div>')
          .replaceAll('<div>', '<div class="story">'),
      ),
    ],
    [
      'the page title includes the name of the site',
      pageOf(article(OTHER_TITLE, OTHER_TEXTS) + article(TITLE, STORY_TEXTS.slice(0, 3)), `${TITLE} | Harbour Post`),
    ],
  ])('only the own one is kept where %s', async (_title, html) => {
    const reading = await readHtml(html);
    expect(reading.article.headline).toBe(TITLE);
    expect(keptTexts(reading)).toEqual([TITLE, ...STORY_TEXTS.slice(0, 3)]);
    expect(verdictFor(reading, OTHER_TEXTS[0] ?? '')).toBe('hide tacked-on-story');
  });
});

describe('a second headline in the same container', () => {
  const body = `<header><h1>${TITLE}</h1></header><div class="text">${asParagraphs(STORY_TEXTS)}<h1>${OTHER_TITLE}</h1>${asParagraphs(OTHER_TEXTS)}</div>`;

  it('ends the story', async () => {
    const reading = await readHtml(pageOf(`<article>${body}</article>`));
    expect(keptTexts(reading)).toEqual([TITLE, ...STORY_TEXTS]);
    expect(verdictFor(reading, OTHER_TEXTS[0] ?? '')).toBe('hide tacked-on-story');
  });

  it.each([
    [
      'its template is also that of the page title, which is repeated in a page header',
      `<header><h3>${TITLE}</h3></header>${body}`,
    ],
    ['another heading of its level has no text', `${body}<h1>More from around the harbour</h1><p>Soon.</p>`],
  ])('ends the story where %s', async (_title, html) => {
    expect(keptTexts(await readHtml(pageOf(html)))).toEqual(expect.arrayContaining([TITLE, ...STORY_TEXTS]));
    expect(verdictFor(await readHtml(pageOf(html)), OTHER_TEXTS[0] ?? '')).toBe('hide tacked-on-story');
  });

  it.each<[title: string, second: string]>([
    ['links to its own page', `<h1><a href="https://post.test/2026/05/school">${OTHER_TITLE}</a></h1>`],
    ['consists of a kicker and a title', `<h1><div>News from the hills</div><div>${OTHER_TITLE}</div></h1>`],
  ])('ends the story where it %s', async (_title, second) => {
    const text = `${asParagraphs(STORY_TEXTS)}${second}${asParagraphs(OTHER_TEXTS)}`;
    const reading = await readHtml(storyPage({ text }));
    expect(keptTexts(reading)).toEqual([TITLE, ...STORY_TEXTS]);
    expect(verdictFor(reading, OTHER_TEXTS[0] ?? '')).toBe('hide tacked-on-story');
  });

  it('ends the story where a third follows', async () => {
    const third = OTHER_TEXTS.map((line) => line.replace(/[a-z]{6,}/g, (word) => [...word].reverse().join('')));
    const text = `${asParagraphs(STORY_TEXTS)}<h1>${OTHER_TITLE}</h1>${asParagraphs(OTHER_TEXTS)}<h1>Gnihtyna esle in town</h1>${asParagraphs(third)}`;
    expect(keptTexts(await readHtml(storyPage({ text })))).toEqual([TITLE, ...STORY_TEXTS]);
  });

  it('does not end the story where it is one of many section headings', async () => {
    const sections = STORY_TEXTS.map(
      (line, at) => `<h3>Part ${at + 1} about the old ship</h3>${asParagraphs([line, `Later: ${line}`])}`,
    );
    const reading = await readHtml(
      storyPage({ above: `<h1><a href="/2026/05/ferry">${TITLE}</a></h1>`, text: sections.join('') }),
    );
    expect(keptTexts(reading)).toEqual(expect.arrayContaining(STORY_TEXTS));
  });

  it('belongs to the story where the story contains its words', async () => {
    const part = 'The second ship and the harbour in the spring';
    const text = `${asParagraphs(STORY_TEXTS)}<h1>${part}</h1>${asParagraphs(STORY_TEXTS.map((line) => `Later: ${line}`))}`;
    expect(keptTexts(await readHtml(storyPage({ text })))).toContain(part);
  });
});

describe('a single article', () => {
  it.each(['h1', 'h2', 'h3'])('is kept with an <%s> as a subheading', async (tag) => {
    const text = `${asParagraphs(STORY_TEXTS.slice(0, 3))}<${tag}>What the repairs have cost so far</${tag}>${asParagraphs(STORY_TEXTS.slice(3))}`;
    const reading = await readHtml(storyPage({ text }));
    expect(keptTexts(reading)).toEqual([
      TITLE,
      ...STORY_TEXTS.slice(0, 3),
      'What the repairs have cost so far',
      ...STORY_TEXTS.slice(3),
    ]);
  });

  it.each(['section', 'div'])('is kept in parts, each a <%s> with a heading', async (tag) => {
    const part = (heading: string, texts: readonly string[]) =>
      `<${tag} class="part"><h2>${heading}</h2>${asParagraphs(texts)}</${tag}>`;
    const text =
      part('How the storm took the quay', STORY_TEXTS.slice(0, 3)) +
      part('What the repairs have cost', STORY_TEXTS.slice(3));
    expect(keptTexts(await readHtml(storyPage({ text })))).toEqual([
      TITLE,
      'How the storm took the quay',
      ...STORY_TEXTS.slice(0, 3),
      'What the repairs have cost',
      ...STORY_TEXTS.slice(3),
    ]);
  });

  it.each(['article', 'section', 'div'])('is kept as a live blog, each post an <%s>', async (tag) => {
    const texts = [...STORY_TEXTS, ...OTHER_TEXTS];
    const posts = texts.map(
      (text, at) => `<${tag} class="post"><h2>Post number ${at + 1} of this long morning</h2><p>${text}</p></${tag}>`,
    );
    const html = storyPage({
      text: `<p>We report live from the quay of Eastmere as the first ferry in two years leaves the harbour this morning.</p>${posts.join('')}`,
    });
    const reading = await readHtml(html);
    expect(hiddenTexts(reading)).toEqual(['Home', 'Harbour Post']);
  });

  it('is the one whose headline links to this very page, whatever the page title', async () => {
    const part = (tag: string, href: string, title: string, texts: readonly string[]) =>
      `<article class="entry"><${tag}><a href="${href}">${title}</a></${tag}>${asParagraphs(texts)}</article>`;
    const html = storyPage({
      head: '<title>Ninety people cross the bay on a Tuesday morning</title>',
      above: part('h1', 'https://post.test/2026/05/school', OTHER_TITLE, OTHER_TEXTS),
      text: part('h2', 'https://www.post.test/2026/05/ferry/', TITLE, STORY_TEXTS),
    });
    expect(keptTexts(await readHtml(html))).toEqual([TITLE, ...STORY_TEXTS]);
  });
});
