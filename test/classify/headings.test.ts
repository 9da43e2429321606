import { describe, expect, it } from 'vitest';
import { asParagraphs, readHtml, STORY_TEXTS, storyPage, TITLE, verdictFor } from '../layout/story-page';

const middle = (html: string) =>
  storyPage({ text: asParagraphs(STORY_TEXTS.slice(0, 2)) + html + asParagraphs(STORY_TEXTS.slice(2)) });
const links =
  '<ul><li><a href="/1">The bridge at Norby opens</a></li><li><a href="/2">Bread gets dearer on the islands</a></li></ul>';

describe('a heading', () => {
  it.each<[claim: string, html: string, heading: string, verdict: RegExp]>([
    ['above text is kept', middle('<h2>The way back</h2>'), 'The way back', /^keep subheading/],
    [
      'above a picture and text is kept',
      middle('<h2>The way back</h2><img src="/f.jpg" alt="F">'),
      'The way back',
      /^keep subheading/,
    ],
    ['above links is hidden', middle(`<h2>The way back</h2>${links}`), 'The way back', /^hide/],
    [
      'with an advert before its text is kept',
      middle('<h2>The way back</h2><div>Advertisement</div>'),
      'The way back',
      /^keep/,
    ],
    [
      'above text, by its class name, is kept',
      middle('<div class="article-crosshead">The way back</div>'),
      'The way back',
      /^keep/,
    ],
    [
      'above text, by its class name in German, is kept',
      middle('<div class="zwischentitel">The way back</div>'),
      'The way back',
      /^keep/,
    ],
    [
      'above text, in a box of its own, with a Spanish class name, is kept',
      middle('<div><p class="c-ladillo">The way back</p></div>'),
      'The way back',
      /^keep/,
    ],
    [
      'above text, by its class name in French, is kept',
      middle('<p class="intertitre">The way back</p>'),
      'The way back',
      /^keep/,
    ],
    [
      'that is a plain line like another one is kept',
      storyPage({
        text: STORY_TEXTS.map(
          (text, at) => `${at % 2 ? `<div class="c4"><span>Section ${'ABC'[at >> 1]}</span></div>` : ''}<p>${text}</p>`,
        ).join(''),
      }),
      'Section B',
      /^keep/,
    ],
    [
      'that differs from another one in its number alone is hidden',
      storyPage({
        text: STORY_TEXTS.map(
          (text, at) =>
            `${at % 2 ? `<div class="c4"><span>Placeholder image-${at >> 1}</span></div>` : ''}<p>${text}</p>`,
        ).join(''),
      }),
      'Placeholder image-1',
      /^hide/,
    ],
    ['at the very end is hidden', storyPage({ below: '<h2>The way back</h2>' }), 'The way back', /^hide/],
    [
      'above other headings is kept with the text below them',
      middle('<h2>The way back</h2><h3>By sea</h3>'),
      'The way back',
      /^keep/,
    ],
  ])('%s', async (_claim, html, heading, verdict) =>
    expect(verdictFor(await readHtml(html), heading)).toMatch(verdict),
  );
});

describe('a deck', () => {
  const deck = 'The farmer who wept now counts the birds';
  const by = '<div class="by">By Ida Holm</div><time datetime="2026-05-04">4 May 2026</time>';
  it.each<[claim: string, above: string, verdict: RegExp]>([
    [
      'between standfirst and byline is kept',
      `<h1>${TITLE}</h1><h2>Two years after the storm, ninety people went on board again.</h2><h3>${deck}</h3>${by}`,
      /^keep/,
    ],
    [
      'above a picture and the byline is kept',
      `<h1>${TITLE}</h1><h3>${deck}</h3><img src="/a.jpg" alt="A">${by}`,
      /^keep/,
    ],
    ['above links is hidden', `<h1>${TITLE}</h1><h3>${deck}</h3>${links}`, /^hide/],
    ['above the headline is hidden', `<h3>${deck}</h3><h1>${TITLE}</h1>${by}`, /^hide/],
  ])('%s', async (_claim, above, verdict) =>
    expect(verdictFor(await readHtml(storyPage({ above })), deck)).toMatch(verdict),
  );
});

describe('a picture', () => {
  it('is hidden with the teaser that it belongs to', async () => {
    const teaser = '<div><a href="/1"><img src="/b.jpg" alt="A bridge"><h3>The bridge at Norby opens</h3></a></div>';
    expect(
      verdictFor(
        await readHtml(middle(`<div><h3>Related</h3>${teaser}${teaser.replaceAll('bridge', 'road')}</div>`)),
        'A bridge',
      ),
    ).toMatch(/^hide/);
  });

  it('is kept if there is no text in its box', async () => {
    expect(verdictFor(await readHtml(middle('<div><img src="/b.jpg" alt="The quay"></div>')), 'The quay')).toBe(
      'keep image',
    );
  });
});

describe('a figure below the last paragraph', () => {
  const figure = (inner: string) =>
    `<figure>${inner}<figcaption>The quay in the first light of the morning</figcaption></figure>`;
  const image = '<img src="/q.jpg" width="800" height="450" alt="">';
  it.each<[claim: string, below: string, verdict: RegExp]>([
    ['in the text is kept', figure(image), /^keep/],
    ['of another story is hidden', figure(`<a href="/other">${image}</a>`), /^hide/],
    ['beside the text is hidden', `<aside>${figure(image)}</aside>`, /^hide/],
  ])('%s', async (_claim, below, verdict) => {
    const text = `<div class="t">${asParagraphs(STORY_TEXTS)}${below}</div>`;
    const reading = await readHtml(storyPage({ text }));
    expect(verdictFor(reading, 'The quay in the first light of the morning')).toMatch(verdict);
  });
});
