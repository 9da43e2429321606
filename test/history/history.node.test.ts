import { expect, test } from 'vitest';
import { buildFingerprint } from '../../lib/article/event-fingerprint';
import { addStory, MAX_MEMORY_BYTES, MAX_REMEMBERED_STORIES, parseStories } from '../../lib/history';
import { findOtherOutlets } from '../../lib/history/other-outlets';
import type { Article, RememberedStory } from '../../lib/types';

const story = (
  url: string,
  headline = 'Old quay of Marrow reopens as a market hall',
  read = '2026-11-25',
): RememberedStory => ({
  url,
  headline,
  site: 'Mail',
  read,
  fingerprint: buildFingerprint({ headline, byline: [], sources: null, related: [] } as Article, headline, 'en'),
});

test('stories are unique, in reading order, and the oldest are dropped first', () => {
  let all: RememberedStory[] = [];
  for (let at = 0; at < MAX_REMEMBERED_STORIES + 3; at++) all = addStory(all, story(`https://a.test/${at}`));
  expect(all).toHaveLength(MAX_REMEMBERED_STORIES);
  expect(all[0]?.url).toBe('https://a.test/3');
  all = addStory(all, story('https://www.a.test/5?from=feed#top'));
  expect(all).toHaveLength(MAX_REMEMBERED_STORIES);
  expect(all.at(-1)?.url).toBe('https://www.a.test/5?from=feed#top');
});

test('with their versions, stories take 5 MB at most', () => {
  const large = (at: number) => ({ ...story(`https://a.test/${at}`), versionBytes: MAX_MEMORY_BYTES / 4 });
  let all: RememberedStory[] = [];
  for (let at = 0; at < 8; at++) all = addStory(all, large(at));
  expect(all.map(({ url }) => url)).toEqual([5, 6, 7].map((at) => `https://a.test/${at}`));
  expect(parseStories(JSON.parse(JSON.stringify(all)))).toEqual(all);
});

test('invalid and oversized stories are neither added nor parsed', () => {
  const good = story('https://a.test/1');
  for (const bad of [
    { ...good, url: 'javascript:alert(1)' },
    { ...good, headline: '' },
    { ...good, read: 'today' },
    { ...good, fingerprint: { words: 'x'.repeat(25_000) } },
  ])
    expect(addStory([good], bad)).toEqual([good]);
  expect(addStory([good], { ...good, read: '2026-11-26' })).toHaveLength(1);
  expect(parseStories([good, null, 3, { url: 'x' }, { ...good, more: 1 }])).toEqual([good]);
  expect(parseStories('no list')).toEqual([]);
});

test('subdomains of the same outlet are not other outlets', () => {
  const now = story('https://www.a.test/1');
  const stories = [story('https://m.a.test/2'), story('https://b.test/9')];
  expect(findOtherOutlets(stories, now).map(({ url }) => url)).toEqual(['https://b.test/9']);
});

test('reading order does not depend on the clock', () => {
  const [ahead, now] = [story('https://a.test/1', undefined, '2031-01-01'), story('https://a.test/2')];
  const all = addStory(addStory([], ahead), now);
  expect(parseStories(JSON.parse(JSON.stringify(all)))).toEqual([ahead, now]);
  expect(addStory(all, { ...ahead, read: '2026-11-25' }).map(({ url }) => url)).toEqual([now.url, ahead.url]);
});
