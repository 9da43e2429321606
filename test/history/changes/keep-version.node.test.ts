import { expect, test } from 'vitest';
import { chooseVersion } from '../../../lib/history/changes';
import { parseVersion } from '../../../lib/history/changes/version-schema';
import { EARLIER, LATER, STORIES, stored, version } from './stories';

const ENGLISH = STORIES.en ?? [];
const before = stored(ENGLISH);
const soon = new Date(EARLIER.getTime() + 20_000);
const changed = ENGLISH.map((text) => text.replace('nine years', 'ten years'));
const longer = [...ENGLISH, 'The list of the first tenants is on the door of the harbour office.'];

test.each([
  ['a first reading', null, version(ENGLISH), 'now'],
  ['the same text later', before, version(ENGLISH, { read: LATER }), 'now'],
  ['the same text at once', before, version(ENGLISH, { read: soon }), 'before'],
  ['changes that the reader has not seen', before, version(changed, { read: LATER }), 'before'],
  ['a partial reading', before, version(ENGLISH.slice(0, 2), { read: LATER }), 'before'],
  ['no text', before, version([], { read: LATER }), 'before'],
  ['text that was added while the page loaded', before, version(longer, { read: soon }), 'now'],
  ['text that was added later', before, version(longer, { read: LATER }), 'before'],
  ['another story', before, version(STORIES.de ?? [], { headline: 'Neue Halle', read: LATER }), 'now'],
])('%s: %4$s', (_, earlier, now, kept) => {
  expect(chooseVersion(earlier, now)).toBe(kept === 'now' ? now : earlier);
});

test('no text is no version', () => {
  expect(chooseVersion(null, version([]))).toBeNull();
});

test('stored versions are parsed, and invalid ones are none', () => {
  expect(parseVersion(JSON.parse(JSON.stringify(before)))).toEqual(before);
  const [paragraph] = before.paragraphs;
  for (const bad of [
    null,
    'text',
    { ...before, read: 'Tuesday' },
    { ...before, more: 1 },
    { ...before, paragraphs: [{ ...paragraph, text: 'x'.repeat(500) }] },
    { ...before, paragraphs: [{ ...paragraph, sentences: [[1.5, 2]] }] },
    { ...before, hidden: [-1] },
  ])
    expect(parseVersion(bad)).toBeNull();
});

test('a long story is stored in short excerpts', () => {
  const long = Array.from({ length: 150 }, (_, at) => `${at} tells a tale. ${'words and more of them, '.repeat(40)}`);
  const { paragraphs } = stored(long);
  expect(paragraphs).toHaveLength(150);
  expect(paragraphs.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(12_000);
  expect(JSON.stringify(stored(long)).length).toBeLessThan(32_000);
});
