import { describe, expect, it } from 'vitest';
import { asParagraphs, readHtml, STORY_TEXTS, storyPage, verdictFor } from '../layout/story-page';

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
      'with an advert between it and its text is kept',
      middle('<h2>The way back</h2><div>Advertisement</div>'),
      'The way back',
      /^keep/,
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

describe('a picture', () => {
  it('is hidden with the teaser it belongs to', async () => {
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
