import { afterEach, describe, expect, test } from 'vitest';
import { type HighlightsPort, ReaderHighlights } from '../../lib/highlights/reader-highlights';
import type { TextHighlight } from '../../lib/types';
import { closePages, openPage, type ViewPage } from '../view/page';

afterEach(closePages);

const STORY =
  '<h1>Ferry sails again</h1><p id="one">The ferry sails <b>again</b> today.</p><p>clutter</p><p id="two">The council paid for it.</p>';

/** Opens a page with highlights whose storage is a list. */
async function open(html = STORY, stored: TextHighlight[] = [], change: Partial<HighlightsPort> = {}) {
  const page = await openPage(html);
  const saved: TextHighlight[][] = [];
  const highlights = new ReaderHighlights(page.document, {
    load: async () => ({ keep: true, highlights: stored }),
    save: async (one) => saved.push(one.highlights),
    keep: async () => {},
    changed: () => {},
    ...change,
  });
  await highlights.show(() => page.read());
  return { page, highlights, saved };
}

function select(page: ViewPage, from: Node, start: number, to: Node, end: number): void {
  page.document.getSelection()?.setBaseAndExtent(from, start, to, end);
}
const textOf = (page: ViewPage, selector: string) => page.get(selector).firstChild as Text;
const painted = (page: ViewPage, colour: string) => {
  const registry = (page.document.defaultView as Window & typeof globalThis).CSS.highlights;
  return [...(registry.get(`clean-copy-reader-${colour}`) ?? [])].map(String);
};

describe('highlighting a selection', () => {
  test('paints it without a change of the page, and stores it with the text around it', async () => {
    const { page, highlights, saved } = await open();
    const before = page.document.documentElement.outerHTML;
    select(page, textOf(page, '#one'), 4, textOf(page, '#one'), 9);
    expect(highlights.addSelection()).toMatchObject({
      text: 'ferry',
      before: 'Ferry sails again\nThe ',
      colour: 'yellow',
    });
    expect(painted(page, 'yellow')).toEqual(['ferry']);
    expect(page.document.documentElement.outerHTML).toBe(before);
    expect(page.document.getSelection()?.isCollapsed).toBe(true);
    await Promise.resolve();
    expect(saved.at(-1)).toMatchObject([{ text: 'ferry' }]);
  });

  test('leaves out clutter between its ends', async () => {
    const { page, highlights } = await open();
    select(page, page.get('b').firstChild as Text, 0, textOf(page, '#two'), 11);
    expect(highlights.addSelection()?.text).toBe('again today.\nThe council');
    expect(painted(page, 'yellow')).toEqual(['again today.', 'The council']);
  });

  test.each([
    ['nothing', (page: ViewPage) => page.document.getSelection()?.removeAllRanges()],
    ['clutter only', (page: ViewPage) => page.document.getSelection()?.selectAllChildren(page.get('p:nth-of-type(2)'))],
  ])('%s is not highlighted', async (_, selectIn) => {
    const { page, highlights } = await open();
    selectIn(page);
    expect(highlights.addSelection()).toBeNull();
    expect(highlights.isEmpty).toBe(true);
  });

  test('inside of a highlight returns that one; the last colour is used for the next', async () => {
    const { page, highlights } = await open();
    select(page, textOf(page, '#two'), 0, textOf(page, '#two'), 16);
    const first = highlights.addSelection();
    highlights.change(first?.id ?? '', { colour: 'pink' });
    expect([painted(page, 'yellow'), painted(page, 'pink')]).toEqual([[], ['The council paid']]);
    select(page, textOf(page, '#two'), 4, textOf(page, '#two'), 11);
    expect(highlights.addSelection()?.id).toBe(first?.id);
    select(page, textOf(page, '#one'), 0, textOf(page, '#one'), 9);
    expect(highlights.addSelection()).toMatchObject({ text: 'The ferry', colour: 'pink' });
    const { highlights: all } = await highlights.perform({ do: 'list' });
    expect(all.map(({ text }) => text)).toEqual(['The ferry', 'The council paid']);
  });
});

describe('stored highlights', () => {
  const stored: TextHighlight[] = [
    { id: 'a', colour: 'green', text: 'council', before: 'The ', after: ' paid', note: 'Ask.' },
    { id: 'b', colour: 'yellow', text: 'Gone text', before: '', after: '', note: '' },
  ];

  test('are painted; those whose text is gone are kept and reported', async () => {
    const { page, highlights } = await open(STORY, stored);
    expect(painted(page, 'green')).toEqual(['council']);
    const state = await highlights.perform({ do: 'list' });
    expect(state).toMatchObject({ missing: ['b'], keep: true });
    expect(state.markdown).toContain('> council\n\nAsk.');
  });

  test('are changed and removed by the popup', async () => {
    const { page, highlights, saved } = await open(STORY, stored);
    await highlights.perform({ do: 'change', id: 'a', change: { note: 'Asked.' } });
    expect(saved.at(-1)?.[0]?.note).toBe('Asked.');
    await highlights.perform({ do: 'remove', id: 'a' });
    expect(painted(page, 'green')).toEqual([]);
    expect(saved.at(-1)?.map(({ id }) => id)).toEqual(['b']);
  });

  test('a full storage is reported, and nothing is lost', async () => {
    const { highlights } = await open(STORY, stored, { save: () => Promise.reject(new Error('full')) });
    const state = await highlights.perform({ do: 'change', id: 'a', change: { note: 'Asked.' } });
    expect(state.hasFailed).toBe(true);
    expect(state.highlights[0]?.note).toBe('Asked.');
  });

  test('one that is added while they are loaded is stored with them', async () => {
    const page = await openPage(STORY);
    const saved: TextHighlight[][] = [];
    let answer: (stored: { keep: boolean; highlights: TextHighlight[] }) => void = () => {};
    const highlights = new ReaderHighlights(page.document, {
      load: () => new Promise((done) => (answer = done)),
      save: async (one) => saved.push(one.highlights),
      keep: async () => {},
      changed: () => {},
    });
    const shown = highlights.show(() => page.read());
    select(page, textOf(page, '#one'), 4, textOf(page, '#one'), 9);
    highlights.addSelection();
    answer({ keep: true, highlights: stored.slice(0, 1) });
    await shown;
    await highlights.perform({ do: 'list' });
    expect(
      saved
        .at(-1)
        ?.map(({ text }) => text)
        .sort(),
    ).toEqual(['council', 'ferry']);
  });

  test('where they cannot be loaded, highlighting works all the same', async () => {
    const { page, highlights } = await open(STORY, [], { load: () => Promise.reject(new Error('gone')) });
    select(page, textOf(page, '#one'), 4, textOf(page, '#one'), 9);
    expect(highlights.addSelection()?.text).toBe('ferry');
    expect((await highlights.perform({ do: 'list' })).keep).toBeNull();
  });
});
