import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Lazy } from '../../lib/async/lazy';
import { buildRememberedStory } from '../../lib/history/remembered-story';
import { detailsExports } from '../../lib/page-controller/details-exports';
import { PageController } from '../../lib/page-controller/page-controller';
import { PageHandlers } from '../../lib/page-controller/page-handlers';
import type { PageChunks, PagePort } from '../../lib/page-controller/page-port';
import type { ThemedPreferences } from '../../lib/settings/preferences';
import { DEFAULT_READING_THEME, type PageState } from '../../lib/types';
import { storyPage, TITLE, widePage } from '../layout/story-page';
import { openFrame } from '../pages/open-frame';

const preferences: ThemedPreferences = { look: DEFAULT_READING_THEME, shown: [], rules: [], shadowSheet: '' };

let page: Document;
let close: () => void;
let calls: string[];
let published: PageState[];
let areDetailsLoaded: boolean;
let handlers: PageHandlers;

/** A chunk that the browser refuses to load. */
const refused = <T>(name: string): Lazy<T> => ({
  now: () => undefined,
  load: async () => undefined,
  async need() {
    calls.push(`need ${name}`);
    throw new Error(`No ${name}.`);
  },
});

async function open(html: string): Promise<void> {
  ({ document: page, close } = await openFrame(html));
  const call =
    (name: string) =>
    async (...args: unknown[]): Promise<never> => {
      calls.push([name, ...args].join(' '));
      throw new Error(name);
    };
  const port: PagePort = {
    version: '1.0.0',
    isCurrent: () => true,
    publish: (state) => void published.push(state),
    requestClean: call('requestClean'),
    requestPreferences: async () => preferences,
    rememberStoryPlace: call('rememberStoryPlace'),
    ensureMarksSheet: () => void calls.push('ensureMarksSheet'),
    loadFontFiles: call('loadFontFiles'),
    speechChanged: () => {},
    endPendingPaint: () => void calls.push('endPendingPaint'),
  };
  const chunks: PageChunks = {
    history: { ...refused('history'), now: () => (areDetailsLoaded ? { buildRememberedStory } : undefined) },
    details: { ...refused('details'), now: () => (areDetailsLoaded ? detailsExports : undefined) },
    async loadDetails(lang) {
      calls.push(`loadDetails ${lang}`);
      areDetailsLoaded = true;
    },
    export: refused('export'),
    picker: refused('picker'),
    speech: refused('speech'),
    strip: refused('strip'),
  };
  handlers = new PageHandlers(page, port, chunks);
}

beforeEach(async () => {
  calls = [];
  published = [];
  areDetailsLoaded = false;
  await open(storyPage());
});
afterEach(async () => {
  await handlers.setClean({ on: false, preferences });
  close();
});

test('what lies outside the story is read after the page is painted', async () => {
  close();
  await open(widePage());
  const whole = await handlers.state(preferences);
  const readRest = PageController.prototype.readRest;
  vi.spyOn(PageController.prototype, 'readRest').mockImplementation(function (this: PageController) {
    calls.push('readRest');
    return readRest.call(this);
  });
  calls = [];
  const state = await handlers.setClean({ on: true, preferences });
  expect(calls.slice(0, 2)).toEqual(['endPendingPaint', 'readRest']);
  expect(state).toMatchObject({ on: true, hidden: whole.hidden });
  expect(state.details?.hiddenBlocks).toEqual(whole.details?.hiddenBlocks);
  vi.restoreAllMocks();
});

test('the page is painted before details are loaded', async () => {
  const state = await handlers.setClean({ on: true, preferences });
  expect(state).toMatchObject({ status: 'story', on: true, details: { article: { headline: TITLE } } });
  expect(calls).toEqual(['endPendingPaint', 'loadDetails en']);
  expect(handlers.isOn()).toBe(true);
});

test('a summary has no details, and loads no code', async () => {
  const summary = await handlers.summary({ ...preferences, memory: true });
  expect(summary).toEqual({ status: 'story', on: false, hidden: { furniture: 2 } });
  expect(calls).toEqual([]);
});

test('a summary has the story to be remembered, if the code for it is loaded and the reader wants that', async () => {
  areDetailsLoaded = true;
  expect((await handlers.summary(preferences)).details).toBeUndefined();
  const { details } = await handlers.summary({ ...preferences, memory: true });
  expect(details).toEqual({
    remembered: expect.objectContaining({ headline: TITLE }),
    text: expect.objectContaining({ paragraphs: expect.any(Array) }),
  });
});

test('changed settings are applied only with the view on', async () => {
  handlers.settingsChanged();
  await handlers.state(preferences);
  handlers.settingsChanged();
  await handlers.setClean({ on: true, preferences });
  expect(published).toEqual([]);
  handlers.settingsChanged();
  await vi.waitFor(() => expect(published).toHaveLength(1));
  expect(published[0]).toMatchObject({ on: true, details: {} });
});

test('a page that returns from the cache publishes its state, with the view on', async () => {
  handlers.restoredFromCache();
  await handlers.setClean({ on: true, preferences });
  handlers.restoredFromCache();
  await vi.waitFor(() => expect(published).toHaveLength(1));
});

test('nothing changes on the page if a picker cannot be loaded', async () => {
  await handlers.setClean({ on: true, preferences });
  await expect(handlers.act({ do: 'pick-story', remember: false })).rejects.toThrow('No picker.');
  expect(handlers.isOn()).toBe(true);
});

test('an action without an effect on the state answers with the latest', async () => {
  const state = await handlers.setClean({ on: true, preferences });
  expect(await handlers.act({ do: 'outline', places: [] })).toEqual(state);
  expect(await handlers.act({ do: 'show-passages', source: null, at: 0 })).toEqual(state);
  expect(calls.at(-1)).toBe('ensureMarksSheet');
});

test('a page without a story stays as it is', async () => {
  close();
  await open('<h1>Not found</h1>');
  const before = page.documentElement.outerHTML;
  const state = await handlers.setClean({ on: true, preferences });
  expect(state.on).toBe(false);
  expect(state.details).toBeUndefined();
  expect(page.documentElement.outerHTML).toBe(before);
});
