import { describe, expect, it } from 'vitest';
import { readWhole } from '../../lib/pipeline/live';
import { look } from '../document/look';
import { FERRY, OTHER_TITLE, paragraphs, SCHOOL, storyPage, TITLE, URL_OF_STORY } from '../layout/story';

const kept = (html: string, options = {}) =>
  look(html, (document) => {
    const { reading } = readWhole(document, { url: URL_OF_STORY, model: null, ...options });
    return reading.verdicts.flatMap(({ block, decide, rule }) =>
      decide === 'keep' ? [[reading.blocks[block]?.text, rule]] : [],
    );
  });
/** Paragraphs that a bundled rule takes for clutter by its words, written as the story is. */
const promo = (text: string) =>
  `${text} Sign up to our newsletter and get the best stories in your inbox every morning.`;

describe('text that reads like the story', () => {
  it('stays where too much of it would be hidden', async () => {
    const text = paragraphs([FERRY[0] ?? '', FERRY[1] ?? '', ...[promo(FERRY[2] ?? ''), promo(FERRY[3] ?? '')]]);
    const lines = await kept(storyPage({ text }));
    expect(lines).toContainEqual([promo(FERRY[2] ?? ''), 'kept-in-doubt']);
    expect(lines).toContainEqual([promo(FERRY[3] ?? ''), 'kept-in-doubt']);
  });

  it('goes where it is little of all, as a newsletter’s call among paragraphs is', async () => {
    const call = 'Sign up to our newsletter and get the best stories of the week in your inbox every Sunday morning.';
    const lines = await kept(storyPage({ text: paragraphs([...FERRY.slice(0, 3), call, ...FERRY.slice(3)]) }));
    expect(lines.map(([text]) => text)).not.toContain(call);
    expect(lines.map(([, rule]) => rule)).not.toContain('kept-in-doubt');
  });

  it('goes where it is another story, or stands twice', async () => {
    const below = `<h1>${OTHER_TITLE}</h1>${paragraphs(SCHOOL)}${paragraphs(FERRY)}`;
    const lines = await kept(storyPage({ below }));
    expect(lines.map(([text]) => text)).toEqual([TITLE, ...FERRY]);
  });
});
