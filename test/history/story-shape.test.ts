import { expect, test } from 'vitest';
import { extractStoryShape, ruleHidesInShape } from '../../lib/history/story-shape';
import { readPage } from '../../lib/pipeline';
import type { Rule } from '../../lib/rules/rule';
import { asParagraphs, STORY_TEXTS, storyPage } from '../layout/story-page';
import { openFrame } from '../pages/open-frame';

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

test('a shape contains paths of paragraphs and hashes of short lines, but no text', async () => {
  const { document: page, close } = await openFrame(
    storyPage({
      text: `<div id="main" class="body wide">${asParagraphs(STORY_TEXTS)}<h2>What the pilots say</h2>${asParagraphs(STORY_TEXTS.slice(0, 2))}</div>`,
    }),
  );
  const shape = extractStoryShape(readPage(page).reading);
  close();
  expect(shape.paths.length).toBeGreaterThan(0);
  expect(JSON.stringify(shape)).not.toMatch(/pilots|ferry/i);
  for (const selector of ['#main p', '.body > p', 'article p', 'div.wide'])
    expect(ruleHidesInShape(rule({ selector }), shape, document), selector).toBe(true);
  for (const selector of ['.desk p', '#other', 'p > p', 'p['])
    expect(ruleHidesInShape(rule({ selector }), shape, document), selector).toBe(false);
  expect(ruleHidesInShape(rule({ says: 'What the pilots say' }), shape, document)).toBe(true);
  expect(ruleHidesInShape(rule({ says: 'Ask the harbour desk.' }), shape, document)).toBe(false);
  expect(ruleHidesInShape(rule({ selector: 'p', decide: 'keep' }), shape, document)).toBe(false);
});
