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
import { FERRY_TEXTS, SCHOOL_TEXTS, SCHOOL_TITLE } from './two-stories';

const THIRD_TEXTS = [
  'The swimmers of Norby won the cup on the lake for the third time, ahead of two clubs that train in heated pools all winter.',
  'Their coach, a retired postman, thanked the farmers who had kept the shore free of reeds since March.',
  'Water temperature at the start was eleven degrees, and four competitors gave up before the second buoy.',
];
const article = (title: string, texts: readonly string[], tag = 'h1') =>
  `<article><${tag}>${title}</${tag}>${asParagraphs(texts)}</article>`;
const pageOf = (body: string, title = TITLE) =>
  `<!doctype html><html lang="en"><title>${title}</title><body><main>${body}</main></body></html>`;

describe('of two articles on a page', () => {
  it.each<[title: string, html: string]>([
    [
      'the page’s own is the second and shorter one',
      pageOf(article(OTHER_TITLE, OTHER_TEXTS) + article(TITLE, STORY_TEXTS.slice(0, 3))),
    ],
    [
      'the page’s own is the first',
      pageOf(article(TITLE, STORY_TEXTS.slice(0, 3)) + article(OTHER_TITLE, OTHER_TEXTS)),
    ],
    [
      'a third follows',
      pageOf(
        article(TITLE, STORY_TEXTS.slice(0, 3)) +
          article(OTHER_TITLE, OTHER_TEXTS) +
          article('Norby swimmers win the lake cup', THIRD_TEXTS),
      ),
    ],
    [
      'both have an h2',
      pageOf(article(OTHER_TITLE, OTHER_TEXTS, 'h2') + article(TITLE, STORY_TEXTS.slice(0, 3), 'h2')),
    ],
    [
      'both are in elements with the same class',
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
  ])('only the page’s own is kept if %s', async (_title, html) => {
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
    ['another heading of its level has hardly any text', `${body}<h1>More from around the harbour</h1><p>Soon.</p>`],
  ])('ends the story if %s', async (_title, html) => {
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

  it('ends the story if a third one follows', async () => {
    const third = OTHER_TEXTS.map((line) => line.replace(/[a-z]{6,}/g, (word) => [...word].reverse().join('')));
    const text = `${asParagraphs(STORY_TEXTS)}<h1>${OTHER_TITLE}</h1>${asParagraphs(OTHER_TEXTS)}<h1>Gnihtyna esle in town</h1>${asParagraphs(third)}`;
    expect(keptTexts(await readHtml(storyPage({ text })))).toEqual([TITLE, ...STORY_TEXTS]);
  });

  const figure =
    '<figure><img src="/roof.jpg" alt=""><figcaption>The primary school in Norby on Sunday morning, with its roof on the floor of a classroom.</figcaption></figure>';
  it.each<[title: string, second: string]>([
    ['is an h2', `<h2>${SCHOOL_TITLE}</h2>`],
    ['is an h3 below a kicker', `<span class="kicker">Norby</span><h3>${SCHOOL_TITLE}</h3>`],
    ['is a styled line', `<div class="headline">${SCHOOL_TITLE}</div>`],
    [
      'asks a question',
      `<div class="headline">Why did nobody see that the roof of the school was rotten?</div>${figure}`,
    ],
    ['is a bold paragraph', `<p><strong>${SCHOOL_TITLE}</strong></p>`],
    ['is a linked h2', `<h2><a href="/2026/05/school">${SCHOOL_TITLE}</a></h2>`],
    [
      'has byline, date and a tool widget',
      `<h2>${SCHOOL_TITLE}</h2><div>By Jon Berg</div><time>3 May 2026</time><div class="tools">TT 20</div>${figure}`,
    ],
    ['is missing, and there is only a picture with its caption', figure],
  ])('ends the story where it %s', async (_title, second) => {
    const text = `${asParagraphs(FERRY_TEXTS)}${second}${asParagraphs(SCHOOL_TEXTS)}`;
    const kept = keptTexts(await readHtml(storyPage({ text })));
    expect(kept).toEqual(expect.arrayContaining([TITLE, ...FERRY_TEXTS]));
    expect(kept).not.toContain(SCHOOL_TEXTS[1]);
  });

  it('does not end the story if it is one of many section headings', async () => {
    const sections = STORY_TEXTS.map(
      (line, at) => `<h3>Part ${at + 1} about the old ship</h3>${asParagraphs([line, `Later: ${line}`])}`,
    );
    const reading = await readHtml(
      storyPage({ above: `<h1><a href="/2026/05/ferry">${TITLE}</a></h1>`, text: sections.join('') }),
    );
    expect(keptTexts(reading)).toEqual(expect.arrayContaining(STORY_TEXTS));
  });

  it('belongs to the story if the story contains its words', async () => {
    const part = 'The second ship and the harbour in the spring';
    const text = `${asParagraphs(STORY_TEXTS)}<h1>${part}</h1>${asParagraphs(STORY_TEXTS.map((line) => `Later: ${line}`))}`;
    expect(keptTexts(await readHtml(storyPage({ text })))).toContain(part);
  });
});

describe('a single article', () => {
  const [start, end] = [STORY_TEXTS.slice(0, 2), OTHER_TEXTS.slice(0, 3)];
  it.each<[lang: string, line: string]>([
    ['de', '<strong>Lesen Sie auch:</strong> <a href="/x">Maibaum nach drei Wochen im Nachbardorf gefunden</a>'],
    ['en', '<a href="/x">Read more: Maypole found after three weeks in the next village</a>'],
    ['fr', '<b>À lire aussi :</b> <a href="/x">Le mât de mai retrouvé au bout de trois semaines</a>'],
    ['en', 'In other villages: <a href="/x">the maypole that was found after three weeks</a>'],
  ])('is kept below a link to another story (%s: %s)', async (lang, line) => {
    const box = (html: string) => `<div class="box"><div class="text">${html}</div></div>`;
    const text = [...start.map((one) => `<p>${one}</p>`), `<p>${line}</p>`, ...end.map((one) => `<p>${one}</p>`)];
    const reading = await readHtml(storyPage({ text: text.map(box).join(''), lang }));
    expect(keptTexts(reading)).toEqual(expect.arrayContaining([...start, ...end]));
  });

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

  it.each(['section', 'div', 'article'])('is kept in parts, each a <%s> with a heading', async (tag) => {
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

  it('is kept as a whole if a teaser below repeats the title and its own headline differs from it', async () => {
    const entries = STORY_TEXTS.map((text, at) => `<h5>1${at}.04: What happened at the quay</h5><p>${text}</p>`).join(
      '',
    );
    const html = storyPage({
      head: '<title>Eastmere and its ferry: news and background</title>',
      above: '<h1>Ninety people cross the bay on Tuesday</h1>',
      text: `<p>The most important news about the crossing in brief.</p>${entries}`,
      below:
        '<aside><h2><a href="/pictures">Eastmere and its ferry in pictures</a></h2><p>Our photographers were there.</p></aside>',
    });
    expect(keptTexts(await readHtml(html))).toEqual(expect.arrayContaining(STORY_TEXTS));
  });

  it('is the one whose headline links to this page, whatever the page title', async () => {
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
