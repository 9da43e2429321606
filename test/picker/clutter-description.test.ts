import { afterEach, describe, expect, it } from 'vitest';
import { type DescriptionTexts, describeElement, guessClutterName } from '../../lib/picker/clutter-description';
import { BOX, openPickerPage, type PickerPage } from './picker-page';

const TEXTS: DescriptionTexts = {
  name: (name) => name,
  lines: (count) => `${count} lines`,
  pictures: (count) => `${count} pictures`,
  labelled: (name, label) => `${name} “${label}”`,
};

describe('what a box of clutter is', () => {
  it.each([
    ['newsletter', [{ 'phrase:newsletter': 1 }]],
    ['newsletter', [{ words: 9 }, { 'label:newsletter': 1 }]],
    ['promo', [{ 'phrase:call-to-action': 1 }]],
    ['promo', [{ appeal: 0.7 }]],
    ['otherStories', [{ 'opens-with:recirculation': 1 }]],
    ['comments', [{ 'phrase:comments': 1 }, { 'phrase:comments': 1 }]],
    // A single such word may occur in a story.
    [null, [{ 'phrase:comments': 1 }]],
    [null, [{ words: 40, 'is-prose': 1 }]],
    [null, []],
  ])('%s: %j', (name, signals) => {
    expect(guessClutterName(signals as Record<string, number>[])).toBe(name);
  });
});

describe('an element in words', () => {
  let page: PickerPage;
  afterEach(() => page.close());
  const wordsFor = async (html: string, selector: string, name: Parameters<typeof describeElement>[2] = null) => {
    page = await openPickerPage(html);
    return describeElement(page.content, page.elementAt(selector), name, TEXTS);
  };

  it('has the number of lines, and its own label where its kind is unknown', async () => {
    expect(await wordsFor(BOX, '.desk')).toBe('box “Ask the harbour desk.”, 2 lines');
  });
  it('has its kind', async () => {
    expect(await wordsFor(BOX, '.desk', 'newsletter')).toBe('newsletter, 2 lines');
  });
  it('is named by the kind of its only block', async () => {
    expect(await wordsFor('<p class="q">Broadcast: Radio Eastmere, 24 May</p>', '.q')).toBe('line');
    page.close();
    expect(await wordsFor(BOX, 'p.text')).toBe('paragraph');
  });
});
