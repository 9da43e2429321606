import { describe, expect, it } from 'vitest';
import { findBlocksUnderLabels } from '../../lib/features/label-scope';
import type { LexiconName } from '../../lib/lexicon';
import { asParagraphs, buildTestContext, STORY_TEXTS, storyPage } from '../layout/story-page';

/** Builds a story page with some markup between its paragraphs. */
const within = (markup: string) =>
  storyPage({ text: asParagraphs(STORY_TEXTS.slice(0, 3)) + markup + asParagraphs(STORY_TEXTS.slice(3)) });
const link = (text: string) => `<a href="/${text.length}">${text}</a>`;

/** Returns the texts of the blocks under labels of a word list. */
async function textsUnder(html: string, lexicon: LexiconName): Promise<string[]> {
  const context = await buildTestContext(html);
  const ids = findBlocksUnderLabels(context, lexicon);
  return context.page.blocks.filter(({ id }) => ids.has(id)).map(({ text, alt }) => text || (alt ?? ''));
}

describe('the scope of a label', () => {
  it.each<[title: string, html: string, lexicon: LexiconName, texts: string[]]>([
    [
      'is the rest of its box',
      within(`<div><h3>Related</h3><p>${link('One more story')}</p><p>Two lines on it.</p></div>`),
      'related-links',
      ['One more story', 'Two lines on it.'],
    ],
    [
      'is the rest of a box if the label opens an inner box',
      within(`<div><div><b>Related</b></div><div>${link('One more story')}</div></div>`),
      'related-links',
      ['One more story'],
    ],
    [
      'is the links directly after it, up to the next paragraph',
      within(`<p>Read more:</p><p>${link('One more story from here')}</p><p>${link('Another story from there')}</p>`),
      'related-links',
      ['One more story from here', 'Another story from there'],
    ],
    ['includes no paragraph', within('<p>Read more:</p>'), 'related-links', []],
    ['is empty if it is part of a sentence', within('<p>They read more than before.</p>'), 'related-links', []],
    [
      'is empty for another word list',
      within(`<div><h3>Related</h3><p>${link('One more story')}</p></div>`),
      'recirculation',
      [],
    ],
    [
      'is found in Japanese',
      within(`<p>関連記事</p><p>${link('船が二年ぶりに港に戻った')}</p>`),
      'related-links',
      ['船が二年ぶりに港に戻った'],
    ],
    [
      'includes comments that read like the story',
      storyPage({
        below: `<section><h3>Comments</h3><p>${STORY_TEXTS[0]?.replace('first', 'second')}</p><p>Good.</p></section>`,
      }),
      'comments',
      [STORY_TEXTS[0]?.replace('first', 'second') ?? '', 'Good.'],
    ],
  ])('%s', async (_title, html, lexicon, texts) => {
    expect(await textsUnder(html, lexicon)).toEqual(texts);
  });
});
