import { describe, expect, it } from 'vitest';
import { asParagraphs, readHtml, STORY_TEXTS, storyPage, TITLE, verdictFor } from './story-page';

const STANDFIRST =
  'After a storm, a loan and nine hundred days of waiting, the island is a morning’s trip away once more.';
const h1 = `<h1>${TITLE}</h1>`;
const picture = '<img src="/ferry.jpg" alt="A ferry at the quay of Eastmere">';

describe('the header', () => {
  it.each<[title: string, above: string, text: string, verdict: string]>([
    ['an h1 is the headline', h1, TITLE, 'keep headline'],
    ['a headline without h1 is found', `<div class="t">${TITLE}</div>`, TITLE, 'keep headline'],
    [
      'a line below the headline is the standfirst',
      `${h1}<h2>${STANDFIRST}</h2><div>By Ida Holm</div>`,
      STANDFIRST,
      'keep standfirst',
    ],
    [
      'a paragraph above the byline is the standfirst',
      `${h1}<p class="dek">${STANDFIRST}</p><div>By Ida Holm</div>`,
      STANDFIRST,
      'keep standfirst',
    ],
    ['a line of text above the headline is kept', `<p>${STANDFIRST}</p>${h1}`, STANDFIRST, 'keep paragraph'],
    ['a byline is kept', `${h1}<div>By Ida Holm</div>`, 'By Ida Holm', 'keep byline'],
    [
      'names in an element for the author are a byline',
      `${h1}<ul class="author-list"><li><a href="/ida">Ida Holm</a></li></ul>`,
      'Ida Holm',
      'keep byline',
    ],
    ['a name in an <address> is a byline', `${h1}<address>Ida Holm</address>`, 'Ida Holm', 'keep byline'],
    [
      'a job title in an element for the author is hidden',
      `${h1}<div class="author-role">Senior Writer</div>`,
      'Senior Writer',
      'hide furniture',
    ],
    [
      'a label in an element for the author is hidden',
      `${h1}<div class="author-box"><span>WATCH LIVE</span></div>`,
      'WATCH LIVE',
      'hide furniture',
    ],
    ['a German byline is kept', `${h1}<div>Von Ida Holm und Max Ray</div>`, 'Von Ida Holm und Max Ray', 'keep byline'],
    ['a Russian byline is kept', `${h1}<div>Автор: Анна Лодкина</div>`, 'Автор: Анна Лодкина', 'keep byline'],
    ['an Arabic byline is kept', `${h1}<div>بقلم: سارة النجار</div>`, 'بقلم: سارة النجار', 'keep byline'],
    ['a Japanese byline is kept', `${h1}<div>記者 山田太郎</div>`, '記者 山田太郎', 'keep byline'],
    [
      'a date line is kept',
      `${h1}<div><time datetime="2026-05-04">4 May 2026</time></div>`,
      '4 May 2026',
      'keep dateline',
    ],
    ['a date in Japanese is kept', `${h1}<div>2026年5月4日 7:30</div>`, '2026年5月4日 7:30', 'keep dateline'],
    ['the lead picture is kept', `${h1}<figure>${picture}</figure>`, 'A ferry at the quay of Eastmere', 'keep image'],
    [
      'a lead picture above the headline is kept',
      `<figure>${picture}</figure>${h1}`,
      'A ferry at the quay of Eastmere',
      'keep image',
    ],
    [
      'a caption without <figcaption> is kept',
      `${h1}<div>${picture}<div>The ferry at the quay on Tuesday. (Photo: Jo Li)</div></div>`,
      'The ferry at the quay on Tuesday. (Photo: Jo Li)',
      'keep caption',
    ],
    [
      'a caption that repeats the alternative text is kept',
      `${h1}<div>${picture}<span>A ferry at the quay of Eastmere.</span></div>`,
      'A ferry at the quay of Eastmere.',
      'keep caption',
    ],
    ['a share bar is hidden', `${h1}<div><span>Share this story</span></div>`, 'Share this story', 'hide tools'],
  ])('%s', async (_title, above, text, verdict) => {
    expect(verdictFor(await readHtml(storyPage({ above })), text)).toBe(verdict);
  });

  it('the second line of a standfirst is kept', async () => {
    const second = 'The line hopes for ninety thousand passengers in the first summer of the new ship';
    const reading = await readHtml(
      storyPage({
        head: `<title>${TITLE}</title><meta name="description" content="${STANDFIRST}">`,
        above: `${h1}<div>${STANDFIRST}</div><h2>${second}</h2><div>By Ida Holm</div>`,
      }),
    );
    expect(verdictFor(reading, second)).toBe('keep standfirst');
  });

  it('a small h1 at the end of a breadcrumb trail is not the headline', async () => {
    const seo = 'Eastmere ferry 2026: timetable, fares and harbour';
    const reading = await readHtml(
      storyPage({
        head: `<title>${seo}</title><meta property="og:title" content="${TITLE}">`,
        above: `<div><div><span><a href="/">Home</a> <a href="/isles">Isles</a></span><h1>${seo}</h1></div><h2>${TITLE}</h2></div>`,
      }),
    );
    expect(verdictFor(reading, TITLE)).toBe('keep headline');
    expect(reading.article.headline).toBe(TITLE);
  });

  it('an h1 below a breadcrumb trail is the headline if a standfirst follows', async () => {
    const reading = await readHtml(
      storyPage({
        head: `<title>${TITLE}</title><meta name="description" content="${STANDFIRST}">`,
        above: `<div><span><a href="/">Home</a> <a href="/isles">Isles</a></span>${h1}<h2>${STANDFIRST}</h2></div>`,
      }),
    );
    expect([verdictFor(reading, TITLE), verdictFor(reading, STANDFIRST)]).toEqual(['keep headline', 'keep standfirst']);
  });

  it('a byline below the text is found', async () => {
    const reading = await readHtml(storyPage({ below: '<div>By Ida Holm</div>' }));
    expect(reading.article.byline).toEqual(['Ida Holm']);
  });

  it('facts of the article are taken from the visible page', async () => {
    const reading = await readHtml(
      storyPage({ above: `${h1}<h2>${STANDFIRST}</h2><div>By Ida Holm</div><div>4 May 2026</div>` }),
    );
    expect(reading.article).toMatchObject({
      headline: TITLE,
      standfirst: STANDFIRST,
      byline: ['Ida Holm'],
      published: '2026-05-04',
    });
  });

  it('markup-like text in headline and byline stays plain text', async () => {
    const odd = '&lt;img src=x onerror=alert(1)&gt; Ferry sails again';
    const reading = await readHtml(
      storyPage({ head: `<title>${odd}</title>`, above: `<h1>${odd}</h1><div>By Ida &lt;b&gt;Holm&lt;/b&gt;</div>` }),
    );
    expect(reading.article).toMatchObject({
      headline: '<img src=x onerror=alert(1)> Ferry sails again',
      byline: ['Ida <b>Holm</b>'],
    });
  });

  it('the headline of a story without a visible one is taken from the page title', async () => {
    const reading = await readHtml(
      storyPage({
        above: '',
        text: asParagraphs([...STORY_TEXTS, ...STORY_TEXTS.map((text) => `Again: ${text.toUpperCase()}`)]),
      }),
    );
    expect(reading.article.headline).toBe(TITLE);
  });
});

describe('a figure outside the article, above the headline', () => {
  const page = (above: string) =>
    `<!doctype html><html lang="en"><title>${TITLE}</title><body><div class="hero">${above}</div><main>${h1}${asParagraphs(STORY_TEXTS)}</main></body></html>`;
  const figure = `<figure>${picture}<figcaption>The ferry at its quay on Monday. Photo: Max Ray</figcaption></figure>`;

  it('is the lead picture, with its caption', async () => {
    const reading = await readHtml(page(figure));
    expect(verdictFor(reading, 'A ferry at the quay of Eastmere')).toBe('keep image');
    expect(verdictFor(reading, 'The ferry at its quay on Monday. Photo: Max Ray')).toBe('keep caption');
  });

  it.each([
    ['is a link', figure.replace('<figure>', '<a href="/other"><figure>').replace('</figure>', '</figure></a>')],
    [
      'is above a text',
      `${figure}<p>Harbour fees rise again in the spring, the council said on Monday after a long debate.</p>`,
    ],
  ])('is no lead picture where it %s', async (_title, above) => {
    expect(verdictFor(await readHtml(page(above)), 'A ferry at the quay of Eastmere')).toBe('hide furniture');
  });
});

describe('the lead picture is kept', () => {
  const alt = 'A ferry at the quay of Eastmere';
  const caption = 'Ninety people waited on the quay.';
  const head = `<title>${TITLE}</title><meta property="og:image" content="https://post.test/p/ferry-at-the-quay_s1200.jpg">`;
  const named = `<img src="/p/ferry-at-the-quay_s885.jpg" alt="${alt}">`;
  const audio = '<figcaption>Sound, three minutes<a href="/other"><h3>What the pilots say</h3></a></figcaption>';

  it.each<[title: string, above: string, other?: { alt?: string; articleClass?: string }]>([
    ['in a figure in a button', `<button><figure>${picture}</figure></button>`, { alt: 'Ferry, 9' }],
    ['in a button in a figure', `<figure><div role="button">${picture}</div></figure>`, { alt: 'Ferry, 9' }],
    ['in an article whose class contains a word for clutter', picture, { articleClass: 'post tag-share-of-voice' }],
    ['that a script loads lazily', `<div><img src="/i/leer.gif" data-retina-src="/p/ferry.jpg" alt="${alt}"></div>`],
    [
      'of size 0 in a <picture>',
      `<picture><source srcset="/p/ferry.webp"><img src="/p/ferry.jpg" width="0" height="0" alt="${alt}"></picture>`,
    ],
    ['named by the metadata, with a word of clutter as its alternative text', named, { alt: 'Comments' }],
    ['named by the metadata, in a figure with a teaser', `<figure>${audio}${named}</figure>`],
    [
      'whose caption ends in a link',
      `<figure><a href="/p">${picture}</a><figcaption>${alt}, where it will leave. <a href="/p">more ></a></figcaption></figure>`,
    ],
  ])('%s', async (_title, above, { alt: ownAlt = alt, articleClass } = {}) => {
    const html = storyPage({ head, above: `${h1}${above.replaceAll(alt, ownAlt)}` });
    const page = articleClass ? html.replace('<article>', `<article class="${articleClass}">`) : html;
    expect(verdictFor(await readHtml(page), ownAlt)).toBe('keep image');
  });

  it.each<[title: string, above: string]>([
    [
      'at a distance above the headline, named by the metadata',
      `${named}<p>${'Isles '.repeat(3)}</p><p>${STANDFIRST}</p>`,
    ],
    ['outside the article in a container with its caption', `<div><div>${picture}<p>${caption}</p></div></div>`],
  ])('%s', async (_title, above) => {
    const html = `<!doctype html><html lang="en">${head}<body>${above}<main>${h1}${asParagraphs(STORY_TEXTS)}</main></body></html>`;
    expect(verdictFor(await readHtml(html), alt)).toBe('keep image');
  });

  it.each<[title: string, above: string]>([
    ['at a distance above the headline, if the metadata names another picture', `${picture}<p>${STANDFIRST}</p>`],
    ['with a slogan in the header of the page', `<header><div>${picture}<p>${caption}</p></div></header>`],
    ['named by the metadata, in a link to another page', `<a href="/other">${named}</a>`],
  ])('but none %s', async (_title, above) => {
    const html = `<!doctype html><html lang="en">${head}<body>${above}<main>${h1}${asParagraphs(STORY_TEXTS)}</main></body></html>`;
    expect(verdictFor(await readHtml(html), alt)).toBe('hide furniture');
  });

  it('but not an icon in a button in a figure', async () => {
    const icon = `<figure><button><img src="/i/zoom.svg" alt="Zoom"></button>${picture}</figure>`;
    expect(verdictFor(await readHtml(storyPage({ above: h1 + icon })), 'Zoom')).toBe('hide furniture');
  });
});

describe('the caption of the lead picture is kept', () => {
  const caption = 'Ninety people waited on the quay';

  it.each<[title: string, above: string, paragraph?: string]>([
    ['in the picture’s container', `<div><div>${picture}</div><div>${caption}</div></div>`],
    [
      'that repeats the alternative text and adds a name',
      `${picture}<div>A ferry at the quay of Eastmere. Jo Li/NNA</div>`,
    ],
    ['with the class name of a caption', `${picture}<div class="image__caption">${caption}</div>`],
    ['in a button with its picture', `<button><figure>${picture}</figure><figcaption>${caption}</figcaption></button>`],
    ['that ends in a link', `<figure>${picture}<figcaption>${caption} <a href="/p">more ></a></figcaption></figure>`],
    [
      'whose words are also in a longer paragraph',
      `<figure>${picture}<figcaption>${caption}</figcaption></figure>`,
      `${caption} when the first ship left, the line said, and three hundred more came to wave from the hill.`,
    ],
  ])('%s', async (_title, above, paragraph) => {
    const texts = paragraph ? [STORY_TEXTS[0] ?? '', paragraph, ...STORY_TEXTS.slice(1)] : STORY_TEXTS;
    const reading = await readHtml(storyPage({ above: h1 + above, text: asParagraphs(texts) }));
    const { id = -1 } =
      reading.blocks.find(({ text }) => text.startsWith(caption) || text.startsWith('A ferry at')) ?? {};
    expect(reading.verdicts[id]).toMatchObject({ decide: 'keep', kind: 'caption' });
  });

  it('but not a button next to the picture', async () => {
    const above = `${h1}<div><div>${picture}</div><span class="btn-small">Unfold it</span></div>`;
    expect(verdictFor(await readHtml(storyPage({ above })), 'Unfold it')).not.toBe('keep caption');
  });

  it('but not a button in it', async () => {
    const above = `${h1}<figure>${picture}<figcaption>${caption}<div><button>Enlarge it</button></div></figcaption></figure>`;
    expect(verdictFor(await readHtml(storyPage({ above })), 'Enlarge it')).toMatch(/^hide/);
  });
});
