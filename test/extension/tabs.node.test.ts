import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stateWithout } from '../../lib/extension/page-status';
import { lookKey, lookOf } from '../../lib/extension/sheet';
import { createTabs, type TabPort, type Told } from '../../lib/extension/tabs';
import { DEFAULT_LOOK, type PageState } from '../../lib/types';

/** A browser with one tab that writes down what is asked of it. */
function fakeTab(now: Partial<PageState> = {}) {
  const page: PageState = { status: 'story', on: false, hidden: {}, ...now };
  const tab = { present: false, sheet: false, look: '', contentType: 'text/html', granted: true, closed: false };
  const calls: string[] = [];
  const shown: Told[] = [];
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
    addMarks: () => call('addMarks'),
    dropSheet: () => call('dropSheet').then(() => set({ sheet: false })),
    preferences: () => Promise.resolve({ look: DEFAULT_LOOK, shown: [], rules: [], shadowSheet: '' }),
    addLook: (_, look) => call('addLook').then(() => set({ look: lookKey(look) })),
    dropLook: () => call('dropLook'),
    wear: () => call('wear', false),
    toggleAloud: () => call('toggleAloud', false),
    state: () => call('state', false).then(() => ({ ...page })),
    isOn: () => call('isOn', false).then(() => page.on),
    glance: () => call('glance', false).then(() => ({ ...page })),
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

test('opening starts the content script once and inserts no sheet', async () => {
  const tabs = createTabs(fake.port);
  await tabs.open(1);
  await tabs.open(1);
  expect(fake.calls).toEqual(['url', 'probe', 'inject', 'state', 'url', 'probe', 'state']);
});

test('sheets that an earlier copy of us has left go before anything else is done', async () => {
  const tabs = createTabs(fake.port);
  Object.assign(fake.tab, { sheet: true, look: lookKey(DEFAULT_LOOK) });
  await tabs.setClean(1, true);
  expect(fake.calls.slice(2)).toEqual(['inject', 'dropSheet', 'dropLook', 'addSheet', 'addLook', 'setClean true']);
});

test('the sheet is there before the marks, and goes after them', async () => {
  const tabs = createTabs(fake.port);
  expect((await tabs.setClean(1, true)).on).toBe(true);
  expect((await tabs.setClean(1, false)).on).toBe(false);
  expect(fake.calls.filter((name) => /sheet|setClean/i.test(name))).toEqual([
    'addSheet',
    'setClean true',
    'setClean false',
    'dropSheet',
  ]);
});

test('signs of ours that stand in a page with the view off stand for nothing: sheet and look are put in', async () => {
  Object.assign(fake.tab, { sheet: true, look: lookKey(DEFAULT_LOOK) });
  const tabs = createTabs(fake.port);
  expect((await tabs.setClean(1, true)).on).toBe(true);
  expect(fake.calls.filter((name) => /^add|^drop|setClean/i.test(name))).toEqual([
    'dropSheet',
    'dropLook',
    'addSheet',
    'addLook',
    'setClean true',
  ]);
  fake.calls.length = 0;
  await tabs.setClean(1, true);
  expect(fake.calls.filter((name) => /^add|^drop/.test(name))).toEqual([]);
});

test('two quick presses switch on and off again', async () => {
  const tabs = createTabs(fake.port);
  const states = await Promise.all([tabs.toggle(1), tabs.toggle(1)]);
  expect(states.map(({ on }) => on)).toEqual([true, false]);
  expect(fake.tab.sheet).toBe(false);
  expect(fake.shown.map(({ on }) => on)).toEqual([true, false]);
});

test('the shortcut reads the page once', async () => {
  await createTabs(fake.port).toggle(1);
  expect(fake.calls.filter((name) => /state|glance|setClean/.test(name))).toEqual(['setClean true']);
});

test('switching on twice inserts one sheet', async () => {
  const tabs = createTabs(fake.port);
  await Promise.all([tabs.setClean(1, true), tabs.setClean(1, true)]);
  expect(fake.calls.filter((name) => name === 'addSheet')).toHaveLength(1);
});

test('where there is no story, nothing is switched and no sheet stays', async () => {
  fake = fakeTab({ status: 'front-page' });
  const tabs = createTabs(fake.port);
  expect((await tabs.toggle(1)).status).toBe('front-page');
  expect(fake.tab.sheet).toBe(false);
  expect((await tabs.setClean(1, true)).on).toBe(false);
  expect(fake.tab.sheet).toBe(false);
});

test('a refused page, a PDF and a closed tab are states, not faults', async () => {
  const tabs = createTabs(fake.port);
  fake.tab.granted = false;
  expect((await tabs.toggle(1)).status).toBe('forbidden');
  fake.tab.granted = true;
  fake.tab.contentType = 'application/pdf';
  expect((await tabs.open(1)).status).toBe('pdf');
  expect(fake.calls).not.toContain('inject');
  fake.tab.closed = true;
  expect((await tabs.setClean(1, true)).status).toBe('error');
});

test('a page without an address is never asked', async () => {
  const port: TabPort = { ...fake.port, url: async () => undefined };
  expect((await createTabs(port).open(1)).status).toBe('forbidden');
  expect(fake.calls).toEqual([]);
});

test('a page that never answers does not hold up what comes after', async () => {
  vi.useFakeTimers();
  let answers = false;
  const probe: TabPort['probe'] = (id) => (answers ? fake.port.probe(id) : new Promise(() => {}));
  const tabs = createTabs({ ...fake.port, probe });
  const first = tabs.open(1);
  const second = first.then(() => {
    answers = true;
    return tabs.open(1);
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await first).status).toBe('error');
  expect((await second).status).toBe('story');
});

test('a page that was left before it answered does not hold up the next one', async () => {
  vi.useFakeTimers();
  const { state } = fake.port;
  fake.port.state = () => new Promise(() => {});
  const tabs = createTabs(fake.port);
  const first = tabs.open(1);
  await vi.advanceTimersByTimeAsync(2500);
  // Another page is there now, without our script.
  fake.tab.present = false;
  fake.port.state = state;
  const second = tabs.open(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect((await first).status).toBe('error');
  expect((await second).status).toBe('story');
  expect(fake.calls.filter((name) => name === 'inject')).toHaveLength(2);
  // Nothing goes on looking.
  const asked = fake.calls.length;
  await vi.advanceTimersByTimeAsync(5000);
  expect(fake.calls).toHaveLength(asked);
});

test('a refused sheet leaves the page as it was', async () => {
  const port: TabPort = { ...fake.port, addSheet: () => Promise.reject(new Error('Cannot access contents')) };
  expect((await createTabs(port).setClean(1, true)).status).toBe('forbidden');
  expect(fake.calls).not.toContain('setClean true');
});

test('a page back from the cache keeps the view: its sheet is still there, or is inserted again', async () => {
  const tabs = createTabs(fake.port);
  const state = { ...fake.page, on: true };
  await tabs.changed(1, { state, sheet: true });
  expect(fake.calls).toEqual([]);
  await tabs.changed(1, { state, sheet: false });
  expect(fake.calls).toEqual(['addSheet', 'url', 'addLook']);
  expect(fake.shown.every(({ on }) => on)).toBe(true);
});

test('a page back from the cache without sheet and without leave goes off', async () => {
  fake.tab.granted = false;
  await createTabs(fake.port).changed(1, { state: { ...fake.page, on: true }, sheet: false });
  expect(fake.calls).toEqual(['addSheet', 'setClean false']);
  expect(fake.shown.at(-1)?.on).toBe(false);
});

test('a story that went away takes the sheet and the badge with it, in a closed tab too', async () => {
  const tabs = createTabs(fake.port);
  await tabs.changed(1, { state: stateWithout('no-story'), sheet: true });
  fake.tab.closed = true;
  await tabs.changed(1, { state: stateWithout('no-story'), sheet: true });
  expect(fake.calls.filter((name) => name === 'dropSheet')).toHaveLength(2);
  expect(fake.shown.map(({ on }) => on)).toEqual([false, false]);
});

describe('the look', () => {
  const dark = { ...DEFAULT_LOOK, theme: 'dark' as const };

  test('goes on with the view, before the marks, and off with it', async () => {
    const tabs = createTabs(fake.port);
    await tabs.setClean(1, true);
    await tabs.setClean(1, false);
    expect(fake.calls.filter((name) => /look|setClean/i.test(name))).toEqual([
      'addLook',
      'setClean true',
      'setClean false',
      'dropLook',
    ]);
  });

  test('a preview puts the new one on before the old one goes, and does nothing with the view off', async () => {
    const tabs = createTabs(fake.port);
    await tabs.preview(1, dark);
    expect(fake.calls).toEqual(['probe']);
    await tabs.setClean(1, true);
    fake.calls.length = 0;
    await tabs.preview(1, dark);
    expect(fake.calls).toEqual(['probe', 'addLook', 'dropLook', 'wear']);
    expect(fake.tab.look).toBe(lookKey(dark));
  });

  test('what the reader has set since is put on when the page asks', async () => {
    const tabs = createTabs({
      ...fake.port,
      preferences: async () => ({ look: dark, shown: [], rules: [], shadowSheet: '' }),
    });
    expect((await tabs.prefer(1, 'https://news.test/a')).look).toEqual(dark);
    expect(fake.tab.look).toBe('');
    await tabs.setClean(1, true);
    expect(fake.tab.look).toBe(lookKey(dark));
  });

  test.each([DEFAULT_LOOK, dark, { ...DEFAULT_LOOK, lineHeight: 1.25, justify: true }])(
    'is told by its key',
    (look) => {
      expect(lookOf(lookKey(look))).toEqual(look);
    },
  );

  test.each(['', 'page', `${lookKey(DEFAULT_LOOK)} more`, lookKey(dark).replace('dark', 'red;')])(
    'no look is made of "%s"',
    (key) => expect(lookOf(key)).toBeNull(),
  );
});
