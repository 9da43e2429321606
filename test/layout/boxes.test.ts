import { describe, expect, it } from 'vitest';
import { asParagraphs, buildTestContext, STORY_TEXTS, storyPage, TITLE } from './story-page';

const link = (text: string) => `<a href="/${text.length}">${text}</a>`;

describe('boxes', () => {
  it('are the largest parts of the story without paragraphs', async () => {
    const box = `<div class="outer"><div><h3>Inside</h3></div><ul><li>${link('One more story')}</li><li>${link('Another story')}</li></ul></div>`;
    const text = asParagraphs(STORY_TEXTS.slice(0, 3)) + box + asParagraphs(STORY_TEXTS.slice(3));
    const { page, boxes } = await buildTestContext(storyPage({ text }));
    const inBox = page.blocks.filter(({ id }) => boxes[id]);
    expect(inBox.map((block) => block.text)).toEqual(['Inside', 'One more story', 'Another story']);
    const found = boxes[inBox[0]?.id ?? -1];
    expect(page.containers[found?.container ?? -1]?.classes).toEqual(['outer']);
    expect(found).toMatchObject({ blockCount: 3, linkCount: 2, proseWeight: 0, mediaCount: 0 });
    expect(found?.linkShare).toBeGreaterThan(0.7);
  });

  it('contain no paragraphs and no headline', async () => {
    const { page, boxes } = await buildTestContext(storyPage());
    for (const { id, text } of page.blocks)
      if (text === TITLE || STORY_TEXTS.includes(text)) expect(boxes[id]).toBeUndefined();
  });
});
