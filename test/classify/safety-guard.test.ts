import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../lib/pipeline/snapshot';
import { withPage } from '../document/with-page';
import { asParagraphs, OTHER_TEXTS, OTHER_TITLE, STORY_TEXTS, STORY_URL, storyPage, TITLE } from '../layout/story-page';

const kept = (html: string, options = {}) =>
  withPage(html, (document) => {
    const { reading } = readSnapshot(document, { url: STORY_URL, model: null, ...options });
    return reading.verdicts.flatMap(({ block, decide, rule }) =>
      decide === 'keep' ? [[reading.blocks[block]?.text, rule]] : [],
    );
  });
/** Shortens a paragraph and appends text, so that a bundled rule hides it. */
const promo = (text: string) =>
  `${text.slice(0, 60)}. Sign up to our newsletter and get the best stories in your inbox every morning.`;

describe('prose written like the story', () => {
  it('is kept if too much of it would be hidden', async () => {
    const text = asParagraphs([
      STORY_TEXTS[0] ?? '',
      STORY_TEXTS[1] ?? '',
      ...[promo(STORY_TEXTS[2] ?? ''), promo(STORY_TEXTS[3] ?? '')],
    ]);
    const lines = await kept(storyPage({ text }));
    expect(lines).toContainEqual([promo(STORY_TEXTS[2] ?? ''), 'kept-in-doubt']);
    expect(lines).toContainEqual([promo(STORY_TEXTS[3] ?? ''), 'kept-in-doubt']);
  });

  it('is hidden if it is only a small part, such as an appeal among paragraphs', async () => {
    const appeal = 'Sign up to our newsletter and get the best stories of the week in your inbox every Sunday morning.';
    const lines = await kept(
      storyPage({ text: asParagraphs([...STORY_TEXTS.slice(0, 3), appeal, ...STORY_TEXTS.slice(3)]) }),
    );
    expect(lines.map(([text]) => text)).not.toContain(appeal);
    expect(lines.map(([, rule]) => rule)).not.toContain('kept-in-doubt');
  });

  it.each([
    ['another story', `<h1>${OTHER_TITLE}</h1>${asParagraphs(OTHER_TEXTS)}`],
    ['a duplicate', asParagraphs(STORY_TEXTS)],
  ])('is hidden if it is %s', async (_title, below) => {
    const lines = await kept(storyPage({ below }));
    expect(lines.map(([text]) => text)).toEqual([TITLE, ...STORY_TEXTS]);
  });
});
