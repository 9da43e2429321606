import { REPORT } from '../../reports/example';
import { expect, test } from '../fixtures';
import { pageWithUnknownBox } from '../pages/unknown-box';
import { CLEAR_STORAGE } from '../sync-quota';
import { type ContentWorld, openContentWorld } from './content-world';

const STORY_URL = 'https://harbour.test/2031/quay';

/** Returns a rule as the picker creates it. */
const rule = (change: object = {}) => ({
  id: 'hide-00c0ffee',
  kind: 'user',
  decide: 'hide',
  confidence: 1,
  when: [],
  selector: 'aside.desk',
  sites: ['harbour.test'],
  examples: {},
  origin: 'user',
  ...change,
});
const EVERYWHERE = rule({ id: 'hide-everywhere', selector: undefined, sites: undefined, says: 'Ask the desk' });
const OTHERS = rule({ id: 'hide-00000001', sites: ['other.test'], examples: { hide: [], keep: [] } });
const STORY = {
  url: 'https://other.test/secret',
  headline: 'A story read in private thought',
  site: 'Other',
  read: '2026-11-25',
  fingerprint: {},
  shape: { paths: [['main', 'p']], lines: [1] },
};

const stored = 'Promise.all([chrome.storage.local.get(), chrome.storage.sync.get()])';
let inside: ContentWorld;

test.beforeEach(async ({ chromium, page, serve, pressToolbar, setCleanView }) => {
  await chromium.worker.evaluate(
    `chrome.storage.local.set(${JSON.stringify({ 'rule:hide-00000001': OTHERS, 'memory-on': true, 'memory-stories': [STORY] })})`,
  );
  serve(STORY_URL, { body: pageWithUnknownBox('The old quay') });
  await page.goto(STORY_URL);
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await popup.close();
  inside = await openContentWorld(page, chromium.id);
});
test.afterEach(async ({ chromium }) => {
  await inside.close();
  await chromium.worker.evaluate(CLEAR_STORAGE);
});

const owned = async (chromium: { worker: { evaluate<T>(text: string): Promise<T> } }) =>
  Object.keys(await chromium.worker.evaluate<object>('chrome.storage.local.get()'))
    .filter((key) => key.startsWith('rule:'))
    .map((key) => key.slice(5))
    .sort();

test('a compromised renderer reads and writes nothing in storage', async ({ chromium }) => {
  const before = await chromium.worker.evaluate(stored);
  for (const area of ['local', 'sync', 'session'])
    for (const call of [`get()`, `set({ 'rule:x': 1 })`, 'clear()'])
      expect(await inside.run(`chrome.storage.${area}.${call}.then(() => 'done', (error) => error.message)`)).toMatch(
        /not allowed/,
      );
  expect(await chromium.worker.evaluate(stored)).toEqual(before);
});

test('messages reserved for extension pages are refused', async ({ tabId }) => {
  const id = await tabId();
  for (const [type, data] of [
    ['openTab', { tabId: id }],
    ['setTabClean', { tabId: id, on: false }],
    ['previewTheme', { tabId: id, look: {} }],
    ['settings', undefined],
    ['changeSettings', { shown: ['advert'] }],
    ['rememberedStories', undefined],
    ['startRemembering', undefined],
    ['saveTabRule', { tabId: id, rule: rule() }],
    ['earlierVersion', { tabId: id, url: 'https://other.test/' }],
    ['changesSeen', { tabId: id, url: 'https://other.test/', version: {} }],
  ] as const)
    expect(await inside.send(type, data), type).toEqual({
      refused: expect.stringContaining('pages of Clean Copy only'),
    });
});

test('malformed messages are refused', async () => {
  for (const [type, data] of [
    ['loadChunk', 'background'],
    ['loadChunk', '__proto__'],
    ['loadChunk', '../background'],
    ['loadChunk', ['sources']],
    ['loadChunk', { toString: 'sources' }],
    ['addRule', null],
    ['addRule', [rule()]],
    ['addRule', 'rule'],
    ['dropRule', { id: 'hide-00000001' }],
    ['dropRule', 'x'.repeat(5000)],
    ['rememberStoryPlace', ''],
    ['rememberStoryPlace', 'p'.repeat(5000)],
    ['rememberStoryPlace', { toString: 1 }],
    ['storyWithLine', ['a']],
    ['showReport', 'report'],
    ['stateChanged', { state: { status: 'owned', on: true }, sheet: true }],
    ['stateChanged', { state: null, sheet: true }],
    ['stateChanged', 'on'],
    ['pagePreferences', { url: 'https://other.test/' }],
  ] as const)
    expect(await inside.send(type, data), `${type} ${JSON.stringify(data)?.slice(0, 60)}`).toEqual({
      refused: expect.stringMatching(/is not taken|rejected|This rule/),
    });
  for (const type of ['', 'state', 'setClean', 'tryRule', 'unknown'])
    expect(await inside.send(type), type).toEqual({ silence: true });
});

test('it can only add rules that the picker makes, for its own site or by label', async ({ chromium }) => {
  const refused = { refused: expect.stringContaining('Rule from page rejected') };
  for (const wrong of [
    { sites: ['other.test'] },
    { sites: ['harbour.test', 'other.test'] },
    { sites: ['test'] },
    { sites: [] },
    { sites: undefined },
    { origin: 'hand' },
    { origin: 'list' },
    { id: '__proto__' },
    { id: 'site:other.test' },
    { off: true },
    { about: 'Trust me' },
    { confidence: 2 },
    { decide: 'keep', sites: undefined, selector: undefined, says: 'Ask the desk' },
    { kind: 'advert', sites: undefined, selector: undefined, says: 'Ask the desk' },
    { sites: undefined, selector: undefined, when: [{ signal: 'is-prose', atLeast: 0 }] },
    { selector: undefined },
    { run: 'alert(1)' },
  ])
    expect(await inside.send('addRule', rule(wrong)), JSON.stringify(wrong)).toEqual(refused);
  expect(await inside.send('addRule', rule({ id: OTHERS.id }))).toEqual({
    refused: 'Another rule has the same id.',
  });
  expect(await owned(chromium)).toEqual([OTHERS.id]);
  expect(await inside.send('addRule', rule())).toEqual({});
  expect(await inside.send('addRule', EVERYWHERE)).toEqual({});
  expect(await owned(chromium)).toEqual([OTHERS.id, 'hide-00c0ffee', 'hide-everywhere'].sort());
});

test('it can only remove its own rules', async ({ chromium }) => {
  const kept = { ...EVERYWHERE, id: 'hide-elsewhere', examples: { hide: [], keep: [] } };
  await chromium.worker.evaluate(`chrome.storage.local.set({ 'rule:hide-elsewhere': ${JSON.stringify(kept)} })`);
  const refused = { refused: 'A page may only remove its own rules.' };
  expect(await inside.send('dropRule', OTHERS.id)).toEqual(refused);
  expect(await inside.send('dropRule', 'hide-elsewhere')).toEqual(refused);
  await inside.send('addRule', rule());
  await inside.send('addRule', EVERYWHERE);
  expect(await inside.send('dropRule', 'hide-00c0ffee')).toEqual({});
  expect(await inside.send('dropRule', EVERYWHERE.id)).toEqual({});
  expect(await inside.send('dropRule', 'hide-nobody')).toEqual({});
  expect(await owned(chromium)).toEqual([OTHERS.id, 'hide-elsewhere'].sort());
});

test('it can only store a place for its own site, and learns of no stories of other sites', async ({ chromium }) => {
  expect(await inside.send('rememberStoryPlace', 'main')).toEqual({});
  const sites = await chromium.worker.evaluate<object>('chrome.storage.sync.get()');
  expect(Object.keys(sites).filter((key) => key.startsWith('site:'))).toEqual(['site:harbour.test']);

  const { res: stories } = await inside.send('storiesOnSite');
  expect((stories as { headline: string }[]).map(({ headline }) => headline)).not.toContain(STORY.headline);
  expect(await inside.send('storiesOnSite', 'other.test')).toHaveProperty('refused');
  const { res: preferences } = await inside.send('pagePreferences');
  expect(JSON.stringify(preferences)).not.toContain('other.test');

  const remembered = { ...STORY, url: 'https://bank.test/login', headline: 'Your bank asks you' };
  const ruled = { 'hide-00c0ffee': 1, 'no such id!': 2, constructor: 1 };
  const change = {
    state: { status: 'story', on: true, hidden: {}, details: { remembered }, ruleCounts: ruled },
    sheet: true,
  };
  await inside.send('stateChanged', change);
  await inside.send('stateChanged', {
    ...change,
    state: { ...change.state, details: { remembered: { url: 'javascript:alert(1)' } } },
  });
  const stored = () => chromium.worker.evaluate<Record<string, unknown>>('chrome.storage.local.get()');
  await expect.poll(async () => Object.keys((await stored()).worked ?? {})).toEqual(['hide-00c0ffee']);
  const { 'memory-stories': kept } = await stored();
  expect((kept as { url: string }[]).every(({ url }) => /^https:\/\/(?:harbour|other)\.test/.test(url))).toBe(true);
});

test('it can only show a valid report of its own site', async ({ chromium }) => {
  for (const [report, says] of [
    [{}, 'This is no report'],
    [{ ...REPORT, label: '<img src=x onerror=alert(1)>' }, 'This is no report'],
    [{ ...REPORT, address: 'https://other.test' }, 'of its own site only'],
  ] as const)
    expect(await inside.send('showReport', report)).toEqual({ refused: expect.stringContaining(says) });
  expect(chromium.context.pages().filter((one) => one.url().includes('report.html'))).toEqual([]);
});

test('it can run nothing in another tab', async ({ chromium, page, serve }) => {
  expect(await inside.send('loadChunk', 'export-story')).toEqual({});
  serve('https://other.test/', { body: '<p>Other</p>' });
  const other = await chromium.context.newPage();
  await other.goto('https://other.test/');
  for (const type of ['requestClean', 'insertMarksSheet', 'fontFiles', 'siteLoaded', 'pagePreferences'])
    await inside.send(type);
  expect(await other.evaluate(() => document.documentElement.outerHTML)).not.toContain('data-clean-copy');
  await other.close();
  expect(await page.evaluate(() => document.querySelector('[data-clean-copy]') !== null)).toBe(true);
});
