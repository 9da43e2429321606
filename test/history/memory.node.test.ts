import { expect, test } from 'vitest';
import { fingerprintOf } from '../../lib/article/same-event';
import { CAP, storiesOf, withStory } from '../../lib/history';
import { otherOutlets } from '../../lib/history/outlets';
import type { Article, Remembered } from '../../lib/types';

const story = (
  url: string,
  headline = 'Old quay of Marrow reopens as a market hall',
  read = '2026-11-25',
): Remembered => ({
  url,
  headline,
  site: 'Mail',
  read,
  fingerprint: fingerprintOf({ headline, byline: [], sources: null, related: [] } as Article, headline),
});

test('a story stands once, the last read last, and the oldest goes first', () => {
  let all: Remembered[] = [];
  for (let at = 0; at < CAP + 3; at++) all = withStory(all, story(`https://a.test/${at}`));
  expect(all).toHaveLength(CAP);
  expect(all[0]?.url).toBe('https://a.test/3');
  all = withStory(all, story('https://www.a.test/5?from=feed#top'));
  expect(all).toHaveLength(CAP);
  expect(all.at(-1)?.url).toBe('https://www.a.test/5?from=feed#top');
});

test('what is broken, too large or no page of the web is not kept, and reading passes it over', () => {
  const good = story('https://a.test/1');
  for (const bad of [
    { ...good, url: 'javascript:alert(1)' },
    { ...good, headline: '' },
    { ...good, read: 'today' },
    { ...good, fingerprint: { words: 'x'.repeat(15_000) } },
  ])
    expect(withStory([good], bad)).toEqual([good]);
  expect(withStory([good], { ...good, read: '2026-11-26' })).toHaveLength(1);
  expect(storiesOf([good, null, 3, { url: 'x' }, { ...good, more: 1 }])).toEqual([good]);
  expect(storiesOf('no list')).toEqual([]);
});

test('the own outlet is no other outlet, whatever its host is called', () => {
  const now = story('https://www.a.test/1');
  const stories = [story('https://m.a.test/2'), story('https://b.test/9')];
  expect(otherOutlets(stories, now).map(({ url }) => url)).toEqual(['https://b.test/9']);
});

test('a clock that was set back changes no order: the last read is the last, whatever day it says', () => {
  const [ahead, now] = [story('https://a.test/1', undefined, '2031-01-01'), story('https://a.test/2')];
  const all = withStory(withStory([], ahead), now);
  expect(storiesOf(JSON.parse(JSON.stringify(all)))).toEqual([ahead, now]);
  expect(withStory(all, { ...ahead, read: '2026-11-25' }).map(({ url }) => url)).toEqual([now.url, ahead.url]);
});
