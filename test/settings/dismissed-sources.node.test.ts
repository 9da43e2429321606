import { expect, test } from 'vitest';
import {
  dismissedSourceKey,
  MAX_DISMISSED_SOURCES,
  parseDismissedSources,
  withDismissedSource,
} from '../../lib/settings/dismissed-sources';

const PAGE = 'https://courier.test/2031/ferry?id=7';
const keyOf = (at: number) => at.toString(16).padStart(16, '0');

test.each([
  ['the same page', PAGE, 'Harbour Bar', true],
  ['another fragment and other capitals', `${PAGE}#comments`, 'harbour bar', true],
  ['another query', 'https://courier.test/2031/ferry?id=8', 'Harbour Bar', false],
  ['another name', PAGE, 'Harbour Board', false],
])('a source is recognized on %s', async (_, url, name, same) => {
  expect((await dismissedSourceKey(url, name)) === (await dismissedSourceKey(PAGE, 'Harbour Bar'))).toBe(same);
});

test('a key contains neither the address nor the name', async () => {
  expect(await dismissedSourceKey(PAGE, 'Harbour Bar')).toMatch(/^[0-9a-f]{16}$/);
});

test('the oldest entries are dropped, and one can be restored', () => {
  const keys = Array.from({ length: MAX_DISMISSED_SOURCES }, (_, at) => keyOf(at));
  const next = withDismissedSource(keys, keyOf(9999), true);
  expect([next.length, next[0], next.at(-1)]).toEqual([MAX_DISMISSED_SOURCES, keyOf(1), keyOf(9999)]);
  expect(withDismissedSource(next, keyOf(9999), false)).not.toContain(keyOf(9999));
});

test.each([null, {}, 'x', [1, {}, 'no key', keyOf(1).toUpperCase().replace('1', 'G')]])(
  'invalid storage %j is skipped',
  (stored) => {
    expect(parseDismissedSources(stored)).toEqual([]);
  },
);
