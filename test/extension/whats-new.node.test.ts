import { expect, test } from 'vitest';
import releases from '../../assets/whats-new.json';
import { compareVersions } from '../../lib/extension/whats-new';
import project from '../../package.json';
import { textsOf } from './locale-texts';

test('what is new: newest version first, none later than this one', () => {
  const versions = releases.map(({ version }) => version);
  expect(versions).toEqual([...versions].sort((a, b) => compareVersions(b, a)));
  expect(new Set(versions).size).toBe(versions.length);
  expect(compareVersions(versions[0] ?? '0', project.version)).toBeLessThanOrEqual(0);
});

test('what is new: every item has a text, and every text is an item', () => {
  const texts = [...textsOf('en').keys()].filter((key) => key.startsWith('news.item.'));
  const items = releases.flatMap(({ items }) => items.map((item) => `news.item.${item}`));
  expect([...new Set(items)].sort()).toEqual(texts.sort());
});
