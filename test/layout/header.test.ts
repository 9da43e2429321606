import { describe, expect, it } from 'vitest';
import { FERRY, paragraphs, read, storyPage, TITLE, verdictOn } from './story';

const STANDFIRST =
  'After a storm, a loan and nine hundred days of waiting, the island is a morning’s trip away once more.';
const h1 = `<h1>${TITLE}</h1>`;
const picture = '<img src="/ferry.jpg" alt="A ferry at the quay of Eastmere">';

describe('above the text', () => {
  it.each<[claim: string, above: string, text: string, verdict: string]>([
    ['the headline is the h1', h1, TITLE, 'keep headline'],
    ['a headline needs no h1', `<div class="t">${TITLE}</div>`, TITLE, 'keep headline'],
    [
      'a line under the headline is the standfirst',
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
    ['a line of text above the headline stays', `<p>${STANDFIRST}</p>${h1}`, STANDFIRST, 'keep paragraph'],
    ['a byline is kept', `${h1}<div>By Ida Holm</div>`, 'By Ida Holm', 'keep byline'],
    [
      'names in a box for the author',
      `${h1}<ul class="author-list"><li><a href="/ida">Ida Holm</a></li></ul>`,
      'Ida Holm',
      'keep byline',
    ],
    ['a name in an <address>', `${h1}<address>Ida Holm</address>`, 'Ida Holm', 'keep byline'],
    [
      'a role in a box for the author goes',
      `${h1}<div class="author-role">Senior Writer</div>`,
      'Senior Writer',
      'hide furniture',
    ],
    [
      'a label in a box for the author goes',
      `${h1}<div class="author-box"><span>WATCH LIVE</span></div>`,
      'WATCH LIVE',
      'hide furniture',
    ],
    ['a German byline', `${h1}<div>Von Ida Holm und Max Ray</div>`, 'Von Ida Holm und Max Ray', 'keep byline'],
    ['a Russian byline', `${h1}<div>Автор: Анна Лодкина</div>`, 'Автор: Анна Лодкина', 'keep byline'],
    ['an Arabic byline', `${h1}<div>بقلم: سارة النجار</div>`, 'بقلم: سارة النجار', 'keep byline'],
    ['a Japanese byline', `${h1}<div>記者 山田太郎</div>`, '記者 山田太郎', 'keep byline'],
    [
      'a date line is kept',
      `${h1}<div><time datetime="2026-05-04">4 May 2026</time></div>`,
      '4 May 2026',
      'keep dateline',
    ],
    ['a date in Japanese', `${h1}<div>2026年5月4日 7:30</div>`, '2026年5月4日 7:30', 'keep dateline'],
    ['the lead picture is kept', `${h1}<figure>${picture}</figure>`, 'A ferry at the quay of Eastmere', 'keep image'],
    [
      'a lead picture above the headline as well',
      `<figure>${picture}</figure>${h1}`,
      'A ferry at the quay of Eastmere',
      'keep image',
    ],
    [
      'a caption without a <figcaption>',
      `${h1}<div>${picture}<div>The ferry at the quay on Tuesday. (Photo: Jo Li)</div></div>`,
      'The ferry at the quay on Tuesday. (Photo: Jo Li)',
      'keep caption',
    ],
    [
      'a caption that says what the picture says',
      `${h1}<div>${picture}<span>A ferry at the quay of Eastmere.</span></div>`,
      'A ferry at the quay of Eastmere.',
      'keep caption',
    ],
    ['a share bar goes', `${h1}<div><span>Share this story</span></div>`, 'Share this story', 'hide tools'],
  ])('%s', async (_claim, above, text, verdict) => {
    expect(verdictOn(await read(storyPage({ above })), text)).toBe(verdict);
  });

  it('the second line of a standfirst stays', async () => {
    const second = 'The line hopes for ninety thousand passengers in the first summer of the new ship';
    const reading = await read(
      storyPage({
        head: `<title>${TITLE}</title><meta name="description" content="${STANDFIRST}">`,
        above: `${h1}<div>${STANDFIRST}</div><h2>${second}</h2><div>By Ida Holm</div>`,
      }),
    );
    expect(verdictOn(reading, second)).toBe('keep standfirst');
  });

  it('a small h1 at the end of a trail of links is not the headline', async () => {
    const seo = 'Eastmere ferry 2026: timetable, fares and harbour';
    const reading = await read(
      storyPage({
        head: `<title>${seo}</title><meta property="og:title" content="${TITLE}">`,
        above: `<div><div><span><a href="/">Home</a> <a href="/isles">Isles</a></span><h1>${seo}</h1></div><h2>${TITLE}</h2></div>`,
      }),
    );
    expect(verdictOn(reading, TITLE)).toBe('keep headline');
    expect(reading.article.headline).toBe(TITLE);
  });

  it('an h1 under a trail of links stays the headline above its own standfirst', async () => {
    const reading = await read(
      storyPage({
        head: `<title>${TITLE}</title><meta name="description" content="${STANDFIRST}">`,
        above: `<div><span><a href="/">Home</a> <a href="/isles">Isles</a></span>${h1}<h2>${STANDFIRST}</h2></div>`,
      }),
    );
    expect([verdictOn(reading, TITLE), verdictOn(reading, STANDFIRST)]).toEqual(['keep headline', 'keep standfirst']);
  });

  it('a byline under the text is found', async () => {
    const reading = await read(storyPage({ below: '<div>By Ida Holm</div>' }));
    expect(reading.article.byline).toEqual(['Ida Holm']);
  });

  it('the facts of the story are those that the page shows', async () => {
    const reading = await read(
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
    const reading = await read(
      storyPage({ head: `<title>${odd}</title>`, above: `<h1>${odd}</h1><div>By Ida &lt;b&gt;Holm&lt;/b&gt;</div>` }),
    );
    expect(reading.article).toMatchObject({
      headline: '<img src=x onerror=alert(1)> Ferry sails again',
      byline: ['Ida <b>Holm</b>'],
    });
  });

  it('a story without any headline on the page takes it from the page’s title', async () => {
    const reading = await read(
      storyPage({ above: '', text: paragraphs([...FERRY, ...FERRY.map((text) => `Again: ${text.toUpperCase()}`)]) }),
    );
    expect(reading.article.headline).toBe(TITLE);
  });
});

describe('a figure in a part of its own above the one with the headline', () => {
  const page = (above: string) =>
    `<!doctype html><html lang="en"><title>${TITLE}</title><body><div class="hero">${above}</div><main>${h1}${paragraphs(FERRY)}</main></body></html>`;
  const figure = `<figure>${picture}<figcaption>The ferry at its quay on Monday. Photo: Max Ray</figcaption></figure>`;

  it('is the lead picture, with its caption', async () => {
    const reading = await read(page(figure));
    expect(verdictOn(reading, 'A ferry at the quay of Eastmere')).toBe('keep image');
    expect(verdictOn(reading, 'The ferry at its quay on Monday. Photo: Max Ray')).toBe('keep caption');
  });

  it.each([
    ['is a link', figure.replace('<figure>', '<a href="/other"><figure>').replace('</figure>', '</figure></a>')],
    [
      'stands over a text',
      `${figure}<p>Harbour fees rise again in the spring, the council said on Monday after a long debate.</p>`,
    ],
  ])('is none where it %s', async (_claim, above) => {
    expect(verdictOn(await read(page(above)), 'A ferry at the quay of Eastmere')).toBe('hide furniture');
  });
});

describe('the lead picture is kept', () => {
  const alt = 'A ferry at the quay of Eastmere';
  const caption = 'Ninety people waited on the quay.';
  const head = `<title>${TITLE}</title><meta property="og:image" content="https://post.test/p/ferry-at-the-quay_s1200.jpg">`;
  const named = `<img src="/p/ferry-at-the-quay_s885.jpg" alt="${alt}">`;
  const audio = '<figcaption>Sound, three minutes<a href="/other"><h3>What the pilots say</h3></a></figcaption>';

  it.each<[claim: string, above: string]>([
    ['in a figure in a button', `<button><figure>${picture}</figure></button>`],
    ['in a button in a figure', `<figure><div role="button">${picture}</div></figure>`],
    ['whose story is filed under a word for furniture', picture],
    ['that a script is to bring', `<div><img src="/i/leer.gif" data-retina-src="/p/ferry.jpg" alt="${alt}"></div>`],
    [
      'without a width of its own in a frame of versions',
      `<picture><source srcset="/p/ferry.webp"><img src="/p/ferry.jpg" width="0" height="0" alt="${alt}"></picture>`,
    ],
    ['that the page names, described by a word for comments', named.replace(alt, 'Comments')],
    ['that the page names, in a figure with a teaser', `<figure>${audio}${named}</figure>`],
    [
      'whose caption ends in a link',
      `<figure><a href="/p">${picture}</a><figcaption>${alt}, where it will leave. <a href="/p">more ></a></figcaption></figure>`,
    ],
  ])('%s', async (claim, above) => {
    const short = claim.includes('button') ? 'Ferry, 9' : claim.includes('comments') ? 'Comments' : alt;
    const html = storyPage({ head, above: `${h1}${above.replaceAll(alt, short)}` });
    const filed = claim.includes('filed')
      ? html.replace('<article>', '<article class="post tag-share-of-voice">')
      : html;
    expect(verdictOn(await read(filed), short)).toBe('keep image');
  });

  it.each<[claim: string, above: string]>([
    [
      'some way above the headline, where the page names it',
      `${named}<p>${'Isles '.repeat(3)}</p><p>${STANDFIRST}</p>`,
    ],
    ['in a box of its own with its caption', `<div><div>${picture}<p>${caption}</p></div></div>`],
  ])('%s', async (_claim, above) => {
    const html = `<!doctype html><html lang="en">${head}<body>${above}<main>${h1}${paragraphs(FERRY)}</main></body></html>`;
    expect(verdictOn(await read(html), alt)).toBe('keep image');
  });

  it.each<[claim: string, above: string]>([
    ['other than the one named, some way above the headline', `${picture}<p>${STANDFIRST}</p>`],
    ['with a slogan in the head of the site', `<header><div>${picture}<p>${caption}</p></div></header>`],
    ['that the page names, in a link to another', `<a href="/other">${named}</a>`],
  ])('but not one %s', async (_claim, above) => {
    const html = `<!doctype html><html lang="en">${head}<body>${above}<main>${h1}${paragraphs(FERRY)}</main></body></html>`;
    expect(verdictOn(await read(html), alt)).toBe('hide furniture');
  });

  it('but not an icon in a figure that is pressed', async () => {
    const icon = `<figure><button><img src="/i/zoom.svg" alt="Zoom"></button>${picture}</figure>`;
    expect(verdictOn(await read(storyPage({ above: h1 + icon })), 'Zoom')).toBe('hide furniture');
  });
});

describe('the caption of the lead picture is kept', () => {
  const caption = 'Ninety people waited on the quay';

  it.each<[claim: string, above: string, text?: string]>([
    ['in the picture’s box', `<div><div>${picture}</div><div>${caption}</div></div>`],
    ['with a name behind what the picture says', `${picture}<div>A ferry at the quay of Eastmere. Jo Li/NNA</div>`],
    ['by its class', `${picture}<div class="image__caption">${caption}</div>`],
    ['in a button with its picture', `<button><figure>${picture}</figure><figcaption>${caption}</figcaption></button>`],
    [
      'where it ends in a link',
      `<figure>${picture}<figcaption>${caption} <a href="/p">more ></a></figcaption></figure>`,
    ],
    [
      'where a paragraph says its words again, and more',
      `<figure>${picture}<figcaption>${caption}</figcaption></figure>`,
    ],
  ])('%s', async (claim, above) => {
    const again = `${caption} when the first ship left, the line said, and three hundred more came to wave from the hill.`;
    const more = claim.includes('again') ? [FERRY[0] ?? '', again, ...FERRY.slice(1)] : FERRY;
    const reading = await read(storyPage({ above: h1 + above, text: paragraphs(more) }));
    const { id = -1 } =
      reading.blocks.find(({ text }) => text.startsWith(caption) || text.startsWith('A ferry at')) ?? {};
    expect(reading.verdicts[id]).toMatchObject({ decide: 'keep', kind: 'caption' });
  });

  it('but not what is pressed beside the picture', async () => {
    const above = `${h1}<div><div>${picture}</div><span class="btn-small">Unfold it</span></div>`;
    expect(verdictOn(await read(storyPage({ above })), 'Unfold it')).not.toBe('keep caption');
  });

  it('but not a button in it', async () => {
    const above = `${h1}<figure>${picture}<figcaption>${caption}<div><button>Enlarge it</button></div></figcaption></figure>`;
    expect(verdictOn(await read(storyPage({ above })), 'Enlarge it')).toMatch(/^hide/);
  });
});
