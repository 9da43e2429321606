import { expect, test } from 'vitest';
import { hidesOf, shapeOf } from '../../lib/history/shape';
import { readPage } from '../../lib/pipeline';
import type { Rule } from '../../lib/rules/rule';
import { FERRY, paragraphs, storyPage } from '../layout/story';
import { openFrame } from '../pages/frame';

const rule = (change: Partial<Rule>): Rule => ({
  id: 'hide-desk',
  kind: 'user',
  decide: 'hide',
  confidence: 1,
  when: [],
  examples: {},
  origin: 'user',
  ...change,
});

test('a story is kept as the ways to its paragraphs and numbers for its short lines, and no word of it', async () => {
  const { document: page, close } = await openFrame(
    storyPage({
      text: `<div id="main" class="body wide">${paragraphs(FERRY)}<h2>What the pilots say</h2>${paragraphs(FERRY.slice(0, 2))}</div>`,
    }),
  );
  const shape = shapeOf(readPage(page).reading);
  close();
  expect(shape.paths.length).toBeGreaterThan(0);
  expect(JSON.stringify(shape)).not.toMatch(/pilots|ferry/i);
  for (const selector of ['#main p', '.body > p', 'article p', 'div.wide'])
    expect(hidesOf(rule({ selector }), shape, document), selector).toBe(true);
  for (const selector of ['.desk p', '#other', 'p > p', 'p['])
    expect(hidesOf(rule({ selector }), shape, document), selector).toBe(false);
  expect(hidesOf(rule({ says: 'What the pilots say' }), shape, document)).toBe(true);
  expect(hidesOf(rule({ says: 'Ask the harbour desk.' }), shape, document)).toBe(false);
  expect(hidesOf(rule({ selector: 'p', decide: 'keep' }), shape, document)).toBe(false);
});
