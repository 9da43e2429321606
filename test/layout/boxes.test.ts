import { describe, expect, it } from 'vitest';
import { covered } from '../../lib/features/label-scope';
import type { Lexicon } from '../../lib/lexicon';
import { contextFor, FERRY, paragraphs, storyPage, TITLE } from './story';

const within = (middle: string) =>
  storyPage({ text: paragraphs(FERRY.slice(0, 3)) + middle + paragraphs(FERRY.slice(3)) });
const link = (text: string) => `<a href="/${text.length}">${text}</a>`;

describe('boxes', () => {
  it('are the parts of the story that hold none of its paragraphs, as large as can be', async () => {
    const { page, boxes } = await contextFor(
      within(
        `<div class="outer"><div><h3>Inside</h3></div><ul><li>${link('One more story')}</li><li>${link('Another story')}</li></ul></div>`,
      ),
    );
    const inBox = page.blocks.filter(({ id }) => boxes[id]);
    expect(inBox.map(({ text }) => text)).toEqual(['Inside', 'One more story', 'Another story']);
    const box = boxes[inBox[0]?.id ?? -1];
    expect(page.containers[box?.container ?? -1]?.classes).toEqual(['outer']);
    expect(box).toMatchObject({ blocks: 3, links: 2, prose: 0, media: 0 });
    expect(box?.linkShare).toBeGreaterThan(0.7);
  });

  it('are not made of paragraphs and headline', async () => {
    const { page, boxes } = await contextFor(storyPage());
    for (const { id, text } of page.blocks)
      if (text === TITLE || FERRY.includes(text)) expect(boxes[id]).toBeUndefined();
  });
});

/** What stands under a label of the lexicon. */
async function under(html: string, lexicon: Lexicon): Promise<string[]> {
  const context = await contextFor(html);
  const ids = covered(context, lexicon);
  return context.page.blocks.filter(({ id }) => ids.has(id)).map(({ text, alt }) => text || (alt ?? ''));
}

describe('a label covers', () => {
  it.each<[claim: string, html: string, lexicon: Lexicon, texts: string[]]>([
    [
      'all that follows it in its box',
      within(`<div><h3>Related</h3><p>${link('One more story')}</p><p>Two lines on it.</p></div>`),
      'related-links',
      ['One more story', 'Two lines on it.'],
    ],
    [
      'a box inside a box that it opens',
      within(`<div><div><b>Related</b></div><div>${link('One more story')}</div></div>`),
      'related-links',
      ['One more story'],
    ],
    [
      'links right behind it, up to the next paragraph',
      within(`<p>Read more:</p><p>${link('One more story from here')}</p><p>${link('Another story from there')}</p>`),
      'related-links',
      ['One more story from here', 'Another story from there'],
    ],
    ['no paragraph behind it', within('<p>Read more:</p>'), 'related-links', []],
    ['nothing when it is part of a sentence', within('<p>They read more than before.</p>'), 'related-links', []],
    [
      'nothing of another lexicon',
      within(`<div><h3>Related</h3><p>${link('One more story')}</p></div>`),
      'recirculation',
      [],
    ],
    [
      'Japanese links',
      within(`<p>関連記事</p><p>${link('船が二年ぶりに港に戻った')}</p>`),
      'related-links',
      ['船が二年ぶりに港に戻った'],
    ],
    [
      'readers’ comments, though they read like the story',
      storyPage({
        below: `<section><h3>Comments</h3><p>${FERRY[0]?.replace('first', 'second')}</p><p>Good.</p></section>`,
      }),
      'comments',
      [FERRY[0]?.replace('first', 'second') ?? '', 'Good.'],
    ],
  ])('%s', async (_claim, html, lexicon, texts) => {
    expect(await under(html, lexicon)).toEqual(texts);
  });
});
