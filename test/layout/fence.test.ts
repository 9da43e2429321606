import { describe, expect, it } from 'vitest';
import { FERRY, hidden, kept, OTHER_TITLE, paragraphs, read, SCHOOL, storyPage, TITLE, verdictOn } from './story';

const article = (title: string, texts: readonly string[], tag = 'h1') =>
  `<article><${tag}>${title}</${tag}>${paragraphs(texts)}</article>`;
const pageOf = (body: string, title = TITLE) =>
  `<!doctype html><html lang="en"><title>${title}</title><body><main>${body}</main></body></html>`;

describe('two stories on a page', () => {
  it.each<[claim: string, html: string]>([
    [
      'the story is the second and the shorter one',
      pageOf(article(OTHER_TITLE, SCHOOL) + article(TITLE, FERRY.slice(0, 3))),
    ],
    ['the story is the first', pageOf(article(TITLE, FERRY.slice(0, 3)) + article(OTHER_TITLE, SCHOOL))],
    ['both have an h2', pageOf(article(OTHER_TITLE, SCHOOL, 'h2') + article(TITLE, FERRY.slice(0, 3), 'h2'))],
    [
      'they stand in boxes of one class',
      pageOf(
        (article(OTHER_TITLE, SCHOOL) + article(TITLE, FERRY.slice(0, 3)))
          .replaceAll('article>', 'div>')
          .replaceAll('<div>', '<div class="story">'),
      ),
    ],
    [
      'the title carries the name of the site',
      pageOf(article(OTHER_TITLE, SCHOOL) + article(TITLE, FERRY.slice(0, 3)), `${TITLE} | Harbour Post`),
    ],
  ])('%s: only it is kept', async (_claim, html) => {
    const reading = await read(html);
    expect(reading.article.headline).toBe(TITLE);
    expect(kept(reading)).toEqual([TITLE, ...FERRY.slice(0, 3)]);
    expect(verdictOn(reading, SCHOOL[0] ?? '')).toBe('hide tacked-on-story');
  });
});

describe('a second headline in the same container', () => {
  const body = `<header><h1>${TITLE}</h1></header><div class="text">${paragraphs(FERRY)}<h1>${OTHER_TITLE}</h1>${paragraphs(SCHOOL)}</div>`;

  it('ends the story, and what stands before it stays', async () => {
    const reading = await read(pageOf(`<article>${body}</article>`));
    expect(kept(reading)).toEqual([TITLE, ...FERRY]);
    expect(verdictOn(reading, SCHOOL[0] ?? '')).toBe('hide tacked-on-story');
  });

  it.each([
    ['the page itself says it in the way of its title, among furniture', `<header><h3>${TITLE}</h3></header>${body}`],
    ['another heading as high stands over no text', `${body}<h1>More from around the harbour</h1><p>Soon.</p>`],
  ])('does so where %s', async (_claim, html) => {
    expect(kept(await read(pageOf(html)))).toEqual(expect.arrayContaining([TITLE, ...FERRY]));
    expect(verdictOn(await read(pageOf(html)), SCHOOL[0] ?? '')).toBe('hide tacked-on-story');
  });

  it.each<[claim: string, second: string]>([
    ['is a link to itself', `<h1><a href="https://post.test/2026/05/school">${OTHER_TITLE}</a></h1>`],
    ['is made of an over line and a title', `<h1><div>News from the hills</div><div>${OTHER_TITLE}</div></h1>`],
  ])('does so where it %s', async (_claim, second) => {
    const text = `${paragraphs(FERRY)}${second}${paragraphs(SCHOOL)}`;
    const reading = await read(storyPage({ text }));
    expect(kept(reading)).toEqual([TITLE, ...FERRY]);
    expect(verdictOn(reading, SCHOOL[0] ?? '')).toBe('hide tacked-on-story');
  });

  it('does so where a third follows', async () => {
    const third = SCHOOL.map((line) => line.replace(/[a-z]{6,}/g, (word) => [...word].reverse().join('')));
    const text = `${paragraphs(FERRY)}<h1>${OTHER_TITLE}</h1>${paragraphs(SCHOOL)}<h1>Gnihtyna esle in town</h1>${paragraphs(third)}`;
    expect(kept(await read(storyPage({ text })))).toEqual([TITLE, ...FERRY]);
  });

  it('does not where the headline is an h3 among the sections of the story', async () => {
    const sections = FERRY.map(
      (line, at) => `<h3>Part ${at + 1} about the old ship</h3>${paragraphs([line, `Later: ${line}`])}`,
    );
    const reading = await read(
      storyPage({ above: `<h1><a href="/2026/05/ferry">${TITLE}</a></h1>`, text: sections.join('') }),
    );
    expect(kept(reading)).toEqual(expect.arrayContaining(FERRY));
  });

  it('whose words the story has told already is a part of it', async () => {
    const part = 'The second ship and the harbour in the spring';
    const text = `${paragraphs(FERRY)}<h1>${part}</h1>${paragraphs(FERRY.map((line) => `Later: ${line}`))}`;
    expect(kept(await read(storyPage({ text })))).toContain(part);
  });
});

describe('one story', () => {
  it.each(['h1', 'h2', 'h3'])('with an <%s> as a subheading is not cut', async (tag) => {
    const text = `${paragraphs(FERRY.slice(0, 3))}<${tag}>What the repairs have cost so far</${tag}>${paragraphs(FERRY.slice(3))}`;
    const reading = await read(storyPage({ text }));
    expect(kept(reading)).toEqual([
      TITLE,
      ...FERRY.slice(0, 3),
      'What the repairs have cost so far',
      ...FERRY.slice(3),
    ]);
  });

  it.each(['section', 'div'])('in parts, each a <%s> with a heading, is not cut', async (tag) => {
    const part = (heading: string, texts: readonly string[]) =>
      `<${tag} class="part"><h2>${heading}</h2>${paragraphs(texts)}</${tag}>`;
    const text =
      part('How the storm took the quay', FERRY.slice(0, 3)) + part('What the repairs have cost', FERRY.slice(3));
    expect(kept(await read(storyPage({ text })))).toEqual([
      TITLE,
      'How the storm took the quay',
      ...FERRY.slice(0, 3),
      'What the repairs have cost',
      ...FERRY.slice(3),
    ]);
  });

  it.each(['article', 'section', 'div'])('told in posts of a live blog, each an <%s>, is not cut', async (tag) => {
    const texts = [...FERRY, ...SCHOOL];
    const posts = texts.map(
      (text, at) => `<${tag} class="post"><h2>Post number ${at + 1} of this long morning</h2><p>${text}</p></${tag}>`,
    );
    const html = storyPage({
      text: `<p>We report live from the quay of Eastmere as the first ferry in two years leaves the harbour this morning.</p>${posts.join('')}`,
    });
    const reading = await read(html);
    expect(hidden(reading)).toEqual(['Home', 'Harbour Post']);
  });

  it('is the one whose headline is a link to this very page, whatever its title says', async () => {
    const part = (tag: string, href: string, title: string, texts: readonly string[]) =>
      `<article class="entry"><${tag}><a href="${href}">${title}</a></${tag}>${paragraphs(texts)}</article>`;
    const html = storyPage({
      head: '<title>Ninety people cross the bay on a Tuesday morning</title>',
      above: part('h1', 'https://post.test/2026/05/school', OTHER_TITLE, SCHOOL),
      text: part('h2', 'https://www.post.test/2026/05/ferry/', TITLE, FERRY),
    });
    expect(kept(await read(html))).toEqual([TITLE, ...FERRY]);
  });
});
