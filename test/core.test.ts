import { describe, expect, it, test } from 'vitest';
import * as core from '../lib/core';
import type { Rule } from '../lib/rules/rule';
import { HIDDEN_KINDS, KEPT_KINDS } from '../lib/types';
import { withPage } from './document/with-page';
import { asParagraphs, readHtml, STORY_TEXTS, STORY_URL, storyPage, TITLE } from './layout/story-page';

const CAPTION = 'The ferry at the quay of Eastmere';
const html = storyPage({
  above: `<h1>${TITLE}</h1><div>By Ida Holm</div><figure><img src="/f.jpg" alt="F"><figcaption>${CAPTION}</figcaption></figure>`,
  text: `${asParagraphs(STORY_TEXTS.slice(0, 2))}<div>Advertisement</div><h2>The way back</h2>${asParagraphs(STORY_TEXTS.slice(2))}<p style="display: none">Advertisement</p>`,
});

test('the core offers what it promises', () => {
  expect(Object.keys(core)).toEqual(
    expect.arrayContaining(['citedSources', 'datelineOf', 'keptText', 'readPage', 'showClean']),
  );
});

describe('readPage', () => {
  it('gives plain data and leaves the page untouched', async () => {
    await withPage(html, (document) => {
      const before = document.documentElement.outerHTML;
      const { reading, elements } = core.readPage(document, { url: STORY_URL });
      expect(document.documentElement.outerHTML).toBe(before);
      expect(structuredClone(reading)).toEqual(reading);
      expect(reading).toMatchObject({ url: STORY_URL, lang: 'en', found: true });
      expect(elements.size).toBe(reading.blocks.length);
    });
  });

  it('gives each block one verdict with a known kind, a rule and a confidence', async () => {
    const { blocks, verdicts } = await readHtml(html);
    expect(verdicts.map(({ block }) => block)).toEqual(blocks.map(({ id }) => id));
    for (const { decide, kind, rule, confidence } of verdicts) {
      expect(decide === 'keep' ? KEPT_KINDS : HIDDEN_KINDS).toContain(kind);
      expect(rule).not.toBe('');
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('says the same when it reads again', async () => expect(await readHtml(html)).toEqual(await readHtml(html)));

  it('reads a document outside any window', () => {
    const apart = new DOMParser().parseFromString(html, 'text/html');
    const { reading } = core.readPage(apart, { url: STORY_URL });
    expect(core.keptText(reading, ['paragraph'])).toBe(STORY_TEXTS.join('\n'));
  });

  it('lets the reader’s own rule speak before all others', async () => {
    const rule: Rule = {
      id: 'mine',
      kind: 'user',
      decide: 'hide',
      confidence: 0.1,
      when: [{ signal: 'is-heading', atLeast: 1 }],
      examples: { hide: [], keep: [] },
      origin: 'user',
    };
    const reading = await withPage(
      html,
      (document) => core.readPage(document, { url: STORY_URL, rules: [rule] }).reading,
    );
    expect(
      reading.verdicts.filter(({ rule: id }) => id === 'mine').map(({ block }) => reading.blocks[block]?.text),
    ).toEqual([TITLE, 'The way back']);
  });
});

describe('keptText', () => {
  it('is all kept text in the order of the page', async () => {
    expect(core.keptText(await readHtml(html)).split('\n')).toEqual([
      TITLE,
      'By Ida Holm',
      CAPTION,
      ...STORY_TEXTS.slice(0, 2),
      'The way back',
      ...STORY_TEXTS.slice(2),
    ]);
  });

  it.each([
    [['paragraph'], STORY_TEXTS.join('\n')],
    [['headline', 'byline'], `${TITLE}\nBy Ida Holm`],
    [['subheading'], 'The way back'],
    [['caption', 'image'], CAPTION],
    [['table'], ''],
    [['advert'], ''],
    [[], ''],
  ] as const)('of the kinds %j alone', async (kinds, text) => {
    expect(core.keptText(await readHtml(html), kinds)).toBe(text);
  });

  it('is empty where there is no story', async () => expect(core.keptText(await readHtml('<p>Hello'))).toBe(''));
});

describe('hiddenCounts', () => {
  it('counts by kind what the page itself shows', async () => {
    expect(core.hiddenCounts(await readHtml(html))).toEqual({ advert: 1, furniture: 2 });
  });

  it('is nothing where there is no story', async () =>
    expect(core.hiddenCounts(await readHtml('<p>Hello'))).toEqual({}));
});
