import { beforeEach, expect, test, vi } from 'vitest';
import {
  deleteRememberedStories,
  earlierVersion,
  rememberedStories,
  rememberStory,
  setRemembering,
  setSeenVersion,
} from '../../lib/extension/remembered-stories';
import type { RememberedStory } from '../../lib/types';
import { LATER, STORIES, stored, version } from '../history/changes/stories';

const { area, limit } = vi.hoisted(() => ({
  area: new Map<string, unknown>(),
  limit: { bytes: Number.POSITIVE_INFINITY },
}));
vi.mock('@wxt-dev/storage', () => ({
  storage: {
    getItem: async (key: string) => structuredClone(area.get(key)) ?? null,
    async setItem(key: string, value: unknown) {
      const others = [...area].filter(([name]) => name !== key);
      if (JSON.stringify([...others, [key, value]]).length > limit.bytes) throw new Error('full');
      area.set(key, structuredClone(value));
    },
    removeItem: async (key: string) => void area.delete(key),
    removeItems: async (keys: string[]) => {
      for (const key of keys) area.delete(key);
    },
    snapshot: async () => Object.fromEntries([...area].map(([key, value]) => [key.replace('local:', ''), value])),
  },
}));
vi.mock('wxt/browser', () => ({ browser: { extension: {} } }));
vi.stubGlobal('navigator', { locks: { request: (_: string, job: () => unknown) => job() } });

const URL = 'https://mail.test/quay';
const story = (url = URL, filler = ''): RememberedStory => ({
  url,
  headline: 'Old quay of Marrow reopens',
  site: 'Mail',
  read: '2026-11-24',
  fingerprint: filler ? { filler } : {},
});
const ENGLISH = STORIES.en ?? [];
const first = version(ENGLISH);
const changed = version(
  ENGLISH.map((text) => text.replace('nine', 'ten')),
  { read: LATER },
);
const versions = () => [...area.keys()].filter((key) => key.startsWith('local:memory-version-'));

beforeEach(async () => {
  area.clear();
  limit.bytes = Number.POSITIVE_INFINITY;
  await setRemembering(true);
  await rememberStory(story(), first);
});

test('the earlier version stays until the reader has seen the changes', async () => {
  expect(await earlierVersion(`${URL}?from=feed`)).toEqual(stored(ENGLISH));
  await rememberStory(story(), changed);
  expect((await earlierVersion(URL))?.read).toBe(first.read);
  await setSeenVersion(URL, changed);
  expect((await earlierVersion(URL))?.read).toBe(changed.read);
  const [remembered] = await rememberedStories();
  expect(remembered?.versionBytes).toBe(JSON.stringify(await earlierVersion(URL)).length + utf8Extra());
});

/** Curly quotation marks and dashes have three bytes. */
const utf8Extra = () => {
  const text = JSON.stringify(area.get(versions()[0] ?? ''));
  return new TextEncoder().encode(text).length - text.length;
};

test('entries without a version stay valid, and get one', async () => {
  area.clear();
  await setRemembering(true);
  await rememberStory(story());
  expect(await earlierVersion(URL)).toBeNull();
  await rememberStory(story(), first);
  expect(await rememberedStories()).toHaveLength(1);
  expect(await earlierVersion(URL)).not.toBeNull();
});

test('an invalid version counts as none, and is replaced', async () => {
  area.set(versions()[0] ?? '', { read: 'some day' });
  expect(await earlierVersion(URL)).toBeNull();
  await rememberStory(story(), changed);
  expect((await earlierVersion(URL))?.read).toBe(changed.read);
});

test('with storage full, what is stored stays', async () => {
  limit.bytes = JSON.stringify([...area]).length + 60;
  const other = 'https://mail.test/b';
  await expect(rememberStory(story(other), changed)).rejects.toThrow('full');
  await expect(setSeenVersion(URL, { ...changed, headline: 'long '.repeat(90) })).rejects.toThrow('full');
  expect((await earlierVersion(URL))?.read).toBe(first.read);
  limit.bytes += 250;
  await rememberStory(story(other), changed);
  expect((await rememberedStories()).map(({ url }) => url)).toEqual([URL, other]);
  expect(await earlierVersion(other)).toBeNull();
});

test('nothing is left once the history is cleared or switched off', async () => {
  await deleteRememberedStories();
  expect(versions()).toEqual([]);
  await rememberStory(story(), first);
  await setRemembering(false);
  expect([...area.keys()]).toEqual(['local:memory-on']);
  await rememberStory(story(), first);
  await setSeenVersion(URL, first);
  expect(versions()).toEqual([]);
});

test('a story that is not remembered has no seen version', async () => {
  await setSeenVersion('https://mail.test/never', first);
  expect(versions()).toHaveLength(1);
});

test('versions of dropped stories are deleted', async () => {
  const all = [...(await rememberedStories())];
  for (let at = 0; at < 400; at++) all.push(story(`https://mail.test/${at}`));
  area.set('local:memory-stories', all);
  await rememberStory(story('https://mail.test/last'), first);
  expect(versions()).toHaveLength(1);
  expect(await earlierVersion(URL)).toBeNull();
});
