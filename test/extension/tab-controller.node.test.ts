import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTabController } from '../../lib/extension/tab-controller';
import type { TabPort, TabState } from '../../lib/extension/tab-port';
import { parseThemeKey, themeKey } from '../../lib/extension/theme-key';
import { DEFAULT_READING_THEME, type PageState, stateWithoutStory } from '../../lib/types';

/** A fake browser with one tab; it records all calls. */
function fakeTab(now: Partial<PageState> = {}) {
  const page: PageState = { status: 'story', on: false, hidden: {}, ...now };
  const tab = {
    present: false,
    sheet: false,
    theme: '',
    contentType: 'text/html',
    timeOrigin: 1,
    granted: true,
    closed: false,
  };
  const calls: string[] = [];
  const shown: TabState[] = [];
  const call = async (name: string, needsGrant = true): Promise<void> => {
    calls.push(name);
    await Promise.resolve();
    if (tab.closed) throw new Error('No tab with id: 1.');
    if (needsGrant && !tab.granted) throw new Error('Cannot access contents of the page.');
  };
  const set = (change: Partial<typeof tab>): void => void Object.assign(tab, change);
  const port: TabPort = {
    url: () => call('url', false).then(() => 'https://news.test/a'),
    probe: () => call('probe').then(() => ({ ...tab })),
    inject: () => call('inject').then(() => set({ present: true })),
    addSheet: () => call('addSheet').then(() => set({ sheet: true })),
    addMarksSheet: () => call('addMarksSheet'),
    removeSheet: () => call('removeSheet').then(() => set({ sheet: false })),
    preferences: () => Promise.resolve({ look: DEFAULT_READING_THEME, shown: [], rules: [], shadowSheet: '' }),
    addTheme: (_, theme) => call('addTheme').then(() => set({ theme: themeKey(theme) })),
    removeTheme: () => call('removeTheme'),
    applyTheme: () => call('applyTheme', false),
    toggleSpeech: () => call('toggleSpeech', false),
    state: () => call('state', false).then(() => ({ ...page })),
    isOn: () => call('isOn', false).then(() => page.on),
    summary: () => call('summary', false).then(() => ({ ...page })),
    setClean: async (_, on) => {
      await call(`setClean ${on}`, false);
      page.on = on && page.status === 'story';
      return { ...page };
    },
    show: (_, state) => void shown.push(state),
  };
  return { port, page, tab, calls, shown };
}

let fake: ReturnType<typeof fakeTab>;
beforeEach(() => {
  fake = fakeTab();
});
afterEach(() => {
  vi.useRealTimers();
});

test('opening runs the content script once and inserts no sheet', async () => {
  const tabs = createTabController(fake.port);
  await tabs.open(1);
  await tabs.open(1);
  expect(fake.calls).toEqual(['url', 'probe', 'inject', 'state', 'url', 'probe', 'state']);
});

test('the side panel gets the state of a page that was opened, and touches no other', async () => {
  const tabs = createTabController(fake.port);
  expect(await tabs.stateIfOpened(1)).toBeNull();
  expect(fake.calls).toEqual(['probe']);
  await tabs.open(1);
  expect((await tabs.stateIfOpened(1))?.status).toBe('story');
  expect(fake.calls.slice(-3)).toEqual(['probe', 'url', 'state']);
  // A change is announced, an inquiry is not.
  expect(fake.shown).toHaveLength(1);
  fake.tab.closed = true;
  expect(await tabs.stateIfOpened(1)).toBeNull();
});

test('stale sheets of an earlier copy of the extension are removed first', async () => {
  const tabs = createTabController(fake.port);
  Object.assign(fake.tab, { sheet: true, theme: themeKey(DEFAULT_READING_THEME) });
  await tabs.setClean(1, true);
  expect(fake.calls.slice(2)).toEqual([
    'removeSheet',
    'removeTheme',
    'inject',
    'addSheet',
    'addTheme',
    'setClean true',
  ]);
});

describe('a page without the content script', () => {
  test.each(['toggle', 'setClean'] as const)('gets script and sheets at the same time: %s', async (method) => {
    // The script is not loaded before both sheets have been requested.
    const sheetsRequested = vi.waitFor(() => expect(fake.calls).toContain('addTheme'));
    const inject = () => sheetsRequested.then(() => fake.port.inject(1));
    const tabs = createTabController({ ...fake.port, inject });
    expect((await tabs[method](1, true)).on).toBe(true);
    expect(fake.calls).toEqual(['url', 'probe', 'addSheet', 'addTheme', 'inject', 'setClean true']);
  });

  test('keeps no sheet if it refuses the script', async () => {
    const inject = () => Promise.reject(new Error('Cannot access contents of the page.'));
    const tabs = createTabController({ ...fake.port, inject });
    expect((await tabs.toggle(1)).status).toBe('forbidden');
    expect(fake.calls.slice(2)).toEqual(['addSheet', 'addTheme', 'removeSheet', 'removeTheme']);
  });
});

test('the sheet is inserted before the marks, and removed after them', async () => {
  const tabs = createTabController(fake.port);
  expect((await tabs.setClean(1, true)).on).toBe(true);
  expect((await tabs.setClean(1, false)).on).toBe(false);
  expect(fake.calls.filter((name) => /sheet|setClean/i.test(name))).toEqual([
    'addSheet',
    'setClean true',
    'setClean false',
    'removeSheet',
  ]);
});

test('with the view off, markers in the page are ignored: sheet and theme are inserted', async () => {
  Object.assign(fake.tab, { sheet: true, theme: themeKey(DEFAULT_READING_THEME) });
  const tabs = createTabController(fake.port);
  expect((await tabs.setClean(1, true)).on).toBe(true);
  expect(fake.calls.filter((name) => /^add|^remove|setClean/i.test(name))).toEqual([
    'removeSheet',
    'removeTheme',
    'addSheet',
    'addTheme',
    'setClean true',
  ]);
  fake.calls.length = 0;
  await tabs.setClean(1, true);
  expect(fake.calls.filter((name) => /^add|^remove/.test(name))).toEqual([]);
});

test('two quick presses switch the view on and off', async () => {
  const tabs = createTabController(fake.port);
  const states = await Promise.all([tabs.toggle(1), tabs.toggle(1)]);
  expect(states.map(({ on }) => on)).toEqual([true, false]);
  expect(fake.tab.sheet).toBe(false);
  expect(fake.shown.map(({ on }) => on)).toEqual([true, false]);
});

test('the shortcut reads the page once', async () => {
  await createTabController(fake.port).toggle(1);
  expect(fake.calls.filter((name) => /state|summary|setClean/.test(name))).toEqual(['setClean true']);
});

test('switching on twice inserts one sheet', async () => {
  const tabs = createTabController(fake.port);
  await Promise.all([tabs.setClean(1, true), tabs.setClean(1, true)]);
  expect(fake.calls.filter((name) => name === 'addSheet')).toHaveLength(1);
});

test('without a story nothing is switched and no sheet stays', async () => {
  fake = fakeTab({ status: 'front-page' });
  const tabs = createTabController(fake.port);
  expect((await tabs.toggle(1)).status).toBe('front-page');
  expect(fake.tab.sheet).toBe(false);
  expect((await tabs.setClean(1, true)).on).toBe(false);
  expect(fake.tab.sheet).toBe(false);
});

test('a refused page, a PDF and a closed tab are states, not exceptions', async () => {
  const tabs = createTabController(fake.port);
  fake.tab.granted = false;
  expect((await tabs.toggle(1)).status).toBe('forbidden');
  fake.tab.granted = true;
  fake.tab.contentType = 'application/pdf';
  expect((await tabs.open(1)).status).toBe('pdf');
  expect(fake.calls).not.toContain('inject');
  fake.tab.closed = true;
  expect((await tabs.setClean(1, true)).status).toBe('error');
});

test('a page without an address is never accessed', async () => {
  const port: TabPort = { ...fake.port, url: async () => undefined };
  expect((await createTabController(port).open(1)).status).toBe('forbidden');
  expect(fake.calls).toEqual([]);
});

test('a page that never answers does not block later calls', async () => {
  vi.useFakeTimers();
  let answers = false;
  const probe: TabPort['probe'] = (id) => (answers ? fake.port.probe(id) : new Promise(() => {}));
  const tabs = createTabController({ ...fake.port, probe });
  const first = tabs.open(1);
  const second = first.then(() => {
    answers = true;
    return tabs.open(1);
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await first).status).toBe('error');
  expect((await second).status).toBe('story');
});

test('a page that was left before it answered does not block the next one', async () => {
  vi.useFakeTimers();
  const { state } = fake.port;
  fake.port.state = () => new Promise(() => {});
  const tabs = createTabController(fake.port);
  const first = tabs.open(1);
  await vi.advanceTimersByTimeAsync(2500);
  // The next page in the tab has no content script yet.
  fake.tab.present = false;
  fake.port.state = state;
  const second = tabs.open(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect((await first).status).toBe('error');
  expect((await second).status).toBe('story');
  expect(fake.calls.filter((name) => name === 'inject')).toHaveLength(2);
  // Polling has ended.
  const asked = fake.calls.length;
  await vi.advanceTimersByTimeAsync(5000);
  expect(fake.calls).toHaveLength(asked);
});

test('nor if the popup has run the content script in the next page already', async () => {
  vi.useFakeTimers();
  const { state } = fake.port;
  fake.port.state = () => new Promise(() => {});
  const tabs = createTabController(fake.port);
  const first = tabs.open(1);
  await vi.advanceTimersByTimeAsync(500);
  fake.tab.timeOrigin = 2;
  fake.port.state = state;
  await vi.advanceTimersByTimeAsync(1000);
  expect((await first).status).toBe('error');
  expect((await tabs.open(1)).status).toBe('story');
});

test('a page that refuses the sheet is not changed', async () => {
  const port: TabPort = { ...fake.port, addSheet: () => Promise.reject(new Error('Cannot access contents')) };
  expect((await createTabController(port).setClean(1, true)).status).toBe('forbidden');
  expect(fake.calls).not.toContain('setClean true');
});

test('a page that returns from the cache keeps the view: its sheet is still in effect, or is inserted again', async () => {
  const tabs = createTabController(fake.port);
  const state = { ...fake.page, on: true };
  await tabs.stateChanged(1, { state, sheet: true });
  expect(fake.calls).toEqual([]);
  await tabs.stateChanged(1, { state, sheet: false });
  expect(fake.calls).toEqual(['addSheet', 'url', 'addTheme']);
  expect(fake.shown.every(({ on }) => on)).toBe(true);
});

test('without permission to insert the sheet again, the view is switched off', async () => {
  fake.tab.granted = false;
  await createTabController(fake.port).stateChanged(1, { state: { ...fake.page, on: true }, sheet: false });
  expect(fake.calls).toEqual(['addSheet', 'setClean false']);
  expect(fake.shown.at(-1)?.on).toBe(false);
});

test('when the story has gone, sheet and badge are removed, even if the tab is closed', async () => {
  const tabs = createTabController(fake.port);
  await tabs.stateChanged(1, { state: stateWithoutStory('no-story'), sheet: true });
  fake.tab.closed = true;
  await tabs.stateChanged(1, { state: stateWithoutStory('no-story'), sheet: true });
  expect(fake.calls.filter((name) => name === 'removeSheet')).toHaveLength(2);
  expect(fake.shown.map(({ on }) => on)).toEqual([false, false]);
});

describe('the theme', () => {
  const dark = { ...DEFAULT_READING_THEME, theme: 'dark' as const };

  test('is inserted with the view, before the marks, and removed with it', async () => {
    const tabs = createTabController(fake.port);
    await tabs.setClean(1, true);
    await tabs.setClean(1, false);
    expect(fake.calls.filter((name) => /theme|setClean/i.test(name))).toEqual([
      'addTheme',
      'setClean true',
      'setClean false',
      'removeTheme',
    ]);
  });

  test('a preview inserts the new one before it removes the old one, and does nothing with the view off', async () => {
    const tabs = createTabController(fake.port);
    await tabs.previewTheme(1, dark);
    expect(fake.calls).toEqual(['probe']);
    await tabs.setClean(1, true);
    fake.calls.length = 0;
    await tabs.previewTheme(1, dark);
    expect(fake.calls).toEqual(['probe', 'addTheme', 'removeTheme', 'applyTheme']);
    expect(fake.tab.theme).toBe(themeKey(dark));
  });

  test('changed settings are applied when the page asks for its preferences', async () => {
    const tabs = createTabController({
      ...fake.port,
      preferences: async () => ({ look: dark, shown: [], rules: [], shadowSheet: '' }),
    });
    expect((await tabs.preferences(1, 'https://news.test/a')).look).toEqual(dark);
    expect(fake.tab.theme).toBe('');
    await tabs.setClean(1, true);
    expect(fake.tab.theme).toBe(themeKey(dark));
  });

  test.each([DEFAULT_READING_THEME, dark, { ...DEFAULT_READING_THEME, lineHeight: 1.25, justify: true }])(
    'can be restored from its key',
    (theme) => {
      expect(parseThemeKey(themeKey(theme))).toEqual(theme);
    },
  );

  test.each(['', 'page', `${themeKey(DEFAULT_READING_THEME)} more`, themeKey(dark).replace('dark', 'red;')])(
    'no theme has the key "%s"',
    (key) => expect(parseThemeKey(key)).toBeNull(),
  );
});
