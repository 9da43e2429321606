import { describe, expect, it, test } from 'vitest';
import * as core from '../lib/core';
import type { Rule } from '../lib/rules/rule';
import { HIDDEN_KINDS, KEPT_KINDS } from '../lib/types';
import { look } from './document/look';
import { FERRY, paragraphs, read, storyPage, TITLE, URL_OF_STORY } from './layout/story';

const CAPTION = 'The ferry at the quay of Eastmere';
const html = storyPage({
  above: `<h1>${TITLE}</h1><div>By Ida Holm</div><figure><img src="/f.jpg" alt="F"><figcaption>${CAPTION}</figcaption></figure>`,
  text: `${paragraphs(FERRY.slice(0, 2))}<div>Advertisement</div><h2>The way back</h2>${paragraphs(FERRY.slice(2))}<p style="display: none">Advertisement</p>`,
});

test('the core offers what it promises', () => {
  expect(Object.keys(core)).toEqual(
    expect.arrayContaining(['citedSources', 'datelineOf', 'keptText', 'readPage', 'showClean']),
  );
});

describe('readPage', () => {
  it('gives plain data and leaves the page untouched', async () => {
    await look(html, (document) => {
      const before = document.documentElement.outerHTML;
      const { reading, elements } = core.readPage(document, { url: URL_OF_STORY });
      expect(document.documentElement.outerHTML).toBe(before);
      expect(structuredClone(reading)).toEqual(reading);
      expect(reading).toMatchObject({ url: URL_OF_STORY, lang: 'en', found: true });
      expect(elements.size).toBe(reading.blocks.length);
    });
  });

  it('gives each block one verdict with a known kind, a rule and a confidence', async () => {
    const { blocks, verdicts } = await read(html);
    expect(verdicts.map(({ block }) => block)).toEqual(blocks.map(({ id }) => id));
    for (const { decide, kind, rule, confidence } of verdicts) {
      expect(decide === 'keep' ? KEPT_KINDS : HIDDEN_KINDS).toContain(kind);
      expect(rule).not.toBe('');
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('says the same when it reads again', async () => expect(await read(html)).toEqual(await read(html)));

  it('reads a document outside any window', () => {
    const apart = new DOMParser().parseFromString(html, 'text/html');
    const { reading } = core.readPage(apart, { url: URL_OF_STORY });
    expect(core.keptText(reading, ['paragraph'])).toBe(FERRY.join('\n'));
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
    const reading = await look(
      html,
      (document) => core.readPage(document, { url: URL_OF_STORY, rules: [rule] }).reading,
    );
    expect(
      reading.verdicts.filter(({ rule: id }) => id === 'mine').map(({ block }) => reading.blocks[block]?.text),
    ).toEqual([TITLE, 'The way back']);
  });
});

describe('keptText', () => {
  it('is all kept text in the order of the page', async () => {
    expect(core.keptText(await read(html)).split('\n')).toEqual([
      TITLE,
      'By Ida Holm',
      CAPTION,
      ...FERRY.slice(0, 2),
      'The way back',
      ...FERRY.slice(2),
    ]);
  });

  it.each([
    [['paragraph'], FERRY.join('\n')],
    [['headline', 'byline'], `${TITLE}\nBy Ida Holm`],
    [['subheading'], 'The way back'],
    [['caption', 'image'], CAPTION],
    [['table'], ''],
    [['advert'], ''],
    [[], ''],
  ] as const)('of the kinds %j alone', async (kinds, text) => {
    expect(core.keptText(await read(html), kinds)).toBe(text);
  });

  it('is empty where there is no story', async () => expect(core.keptText(await read('<p>Hello'))).toBe(''));
});

describe('hiddenCounts', () => {
  it('counts by kind what the page itself shows', async () => {
    expect(core.hiddenCounts(await read(html))).toEqual({ advert: 1, furniture: 2 });
  });

  it('is nothing where there is no story', async () => expect(core.hiddenCounts(await read('<p>Hello'))).toEqual({}));
});
