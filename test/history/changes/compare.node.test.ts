import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../../lib/history/changes';
import type { StoryChanges } from '../../../lib/types';
import { EARLIER, STORIES, stored, version } from './stories';

const ENGLISH = STORIES.en ?? [];

/** Returns what has changed; empty if nothing has. */
function changesOf(...args: Parameters<typeof compareVersions>): StoryChanges {
  const compared = compareVersions(...args);
  if (compared.relation === 'changed') return compared.changes;
  expect(compared.relation).toBe('same');
  return { since: '', passages: [], addedSources: [], removedSources: [] };
}
const passagesOf = (after: readonly string[], before: readonly string[] = ENGLISH) =>
  changesOf(stored(before), version(after)).passages;
const replaced = (at: number, text: string, from: readonly string[] = ENGLISH) =>
  from.map((paragraph, index) => (index === at ? text : paragraph));

/** Other forms of the same text. */
const SAME: Record<string, (text: readonly string[]) => readonly string[]> = {
  'paragraphs in another order': (text) => [...text].reverse(),
  'two paragraphs joined': ([one = '', two = '', ...rest]) => [`${one} ${two}`, ...rest],
  'paragraphs divided at each sentence': (text) => text.flatMap((one) => one.split(/(?<=[.。])\s*(?=\S)/)),
  'all paragraphs in one': (text) => [text.join(' ')],
  'other white space': (text) => text.map((one) => one.replaceAll(' ', '\u00a0\u202f ')),
  'other quotation marks': (text) =>
    text.map((one) =>
      one
        .replace(/[“„]/g, '"')
        .replace(/[”“]/g, "''")
        .replace(/[«»「」]/g, '"'),
    ),
  'other dashes': (text) => text.map((one) => one.replaceAll('–', '—')),
  'soft hyphens': (text) => text.map((one) => one.replace(/(\p{Ll}{4})(?=\p{Ll}{3})/gu, '$1\u00ad')),
  capitals: (text) => text.map((one) => one.replace(/[^ß]+/g, (letters) => letters.toUpperCase())),
  'a counter below': (text) => [...text, '1,204 shares', '12 Kommentare', '閲覧数 1204'],
  'a time above': (text) => [
    'Updated 5 minutes ago',
    'Aktualisiert: 24.11.2026, 14.20 Uhr',
    '最終更新 14時20分',
    ...text,
  ],
  'a time within': ([first = '', ...rest]) => [`${first} Updated at 14:20.`, ...rest],
};

describe.each(Object.entries(STORIES))('no change: %s', (_, paragraphs) => {
  test.each(Object.entries(SAME))('%s', (_, change) => {
    const other = change(paragraphs);
    expect(passagesOf(other, paragraphs)).toEqual([]);
    expect(passagesOf(paragraphs, other)).toEqual([]);
  });
});

test('list entries without full stops may be joined', () => {
  const list = ['A hall for growers', 'Twelve stalls in all', 'Two cranes stay'];
  expect(passagesOf([...ENGLISH, list.join(' ')], [...ENGLISH, ...list])).toEqual([]);
  expect(passagesOf([...ENGLISH, ...list], [...ENGLISH, list.join(' ')])).toEqual([]);
});

test.each([
  ['a number', 2, ['4.5', '5.4']],
  ['a name', 1, ['Ilse', 'Elsa']],
  ['a currency', 2, ['4.5 million euros', '€4.5 million']],
  ['a negation', 3, ['Not everyone is', 'Everyone is']],
  ['a spelling', 4, ['ruling', 'rulling']],
] as const)('%s is changed', (_, at, [from, to]) => {
  const after = replaced(at, (ENGLISH[at] ?? '').replace(from, to));
  const [passage, ...more] = passagesOf(after);
  expect(more).toEqual([]);
  expect(passage).toMatchObject({ kind: 'changed' });
  expect(passage?.before).toContain(from);
  expect(passage?.after).toContain(to);
  expect(passage?.isBeforeCut).toBeUndefined();
});

test.each([
  ['de', 2, '4,5', '5,4'],
  ['ja', 2, '四百五十万', '五百四十万'],
  ['ar', 3, 'اثنان', 'ثلاثة'],
])('a number is changed: %s', (language, at, from, to) => {
  const before = STORIES[language] ?? [];
  const passages = passagesOf(replaced(at, (before[at] ?? '').replace(from, to), before), before);
  expect(passages).toMatchObject([{ kind: 'changed' }]);
  expect(passages[0]?.after).toContain(to);
});

test('a sentence is added to a paragraph, or taken from it', () => {
  const longer = replaced(3, `${ENGLISH[3]} A third has written to the ministry.`);
  const sentence = 'A third has written to the ministry.';
  expect(passagesOf(longer)).toEqual([{ kind: 'changed', before: '', after: sentence, sentences: [sentence] }]);
  expect(passagesOf(ENGLISH, longer)).toEqual([{ kind: 'changed', before: sentence, after: '', sentences: [] }]);
});

test('a paragraph is added, removed or written anew', () => {
  const paragraph = 'The harbour office has now published the list of the first tenants. It names eleven farms.';
  const longer = [...ENGLISH.slice(0, 2), paragraph, ...ENGLISH.slice(2)];
  expect(passagesOf(longer)).toMatchObject([{ kind: 'added', before: '', after: paragraph }]);
  expect(passagesOf(ENGLISH, longer)).toMatchObject([{ kind: 'removed', before: paragraph, after: '' }]);
  expect(passagesOf(replaced(4, paragraph)).map(({ kind }) => kind)).toEqual(['added', 'removed']);
});

test('the headline is changed, but not by its quotation marks', () => {
  const before = stored(ENGLISH, { headline: '“Old quay” of Marrow' });
  expect(changesOf(before, version(ENGLISH, { headline: '‘Old quay’ of  Marrow' })).passages).toEqual([]);
  expect(changesOf(before, version(ENGLISH, { headline: 'New quay of Marrow' })).passages).toMatchObject([
    { kind: 'headline', before: '“Old quay” of Marrow', after: 'New quay of Marrow' },
  ]);
});

test('sources are told if their names are in changed text', () => {
  const quoting = replaced(4, `${ENGLISH[4]} “It blocks the view,” said Piet Maas.`);
  const before = stored(ENGLISH, { sources: ['Ilse Brandt'] });
  const after = { sources: ['Mayor Ilse Brandt', 'Piet Maas', 'Tar Street'] };
  expect(changesOf(before, version(quoting, after))).toMatchObject({ addedSources: ['Piet Maas'], removedSources: [] });
  expect(changesOf(before, version(ENGLISH, after))).toMatchObject({ addedSources: [] });
  const without = changesOf(stored(quoting, after), version(ENGLISH, { sources: ['Brandt'] }));
  expect(without).toMatchObject({ addedSources: [], removedSources: ['Piet Maas'] });
});

test.each([
  ['2026-11-24T08:00:00Z', '2026-11-24T09:00:00+01:00', false],
  ['2026-11-24', '2026-11-24T09:00:00Z', false],
  ['2026-11-24T08:00:00Z', '2026-11-25T08:00:00Z', true],
  ['2026-11-23', '2026-11-24', true],
  [undefined, '2026-11-24', false],
])('published %s, then %s', (before, after, isTold) => {
  const dates = [before, after].map((published) => (published ? { published } : {}));
  const { published, passages } = changesOf(stored(ENGLISH, dates[0]), version(ENGLISH, dates[1]));
  expect(passages).toEqual([]);
  expect(published).toEqual(isTold ? { before, after } : undefined);
});

test('text that was hidden before, or is hidden now, is no change', () => {
  const box = 'More on this: the council has a page about each of the twelve stalls in the hall.';
  expect(changesOf(stored(ENGLISH, { hidden: [box] }), version([...ENGLISH, box])).passages).toEqual([]);
  expect(changesOf(stored([...ENGLISH, box]), version(ENGLISH, { hidden: [box] })).passages).toEqual([]);
});

test('a short beginning is a partial reading, and other text under another headline is another story', () => {
  expect(compareVersions(stored(ENGLISH), version(ENGLISH.slice(0, 2)))).toEqual({ relation: 'partial' });
  expect(compareVersions(stored(ENGLISH), version([]))).toEqual({ relation: 'partial' });
  expect(compareVersions(stored(ENGLISH.slice(0, 2)), version(ENGLISH)).relation).toBe('changed');
  const other = version(STORIES.de ?? [], { headline: 'Alter Kai wird Markthalle' });
  expect(compareVersions(stored(ENGLISH), other)).toEqual({ relation: 'other' });
});

test('of a long paragraph the later words are known to have changed, but not what they were', () => {
  const long = Array.from({ length: 30 }, (_, at) => `Stall number ${at} sells the fruit of ${at} farms.`).join(' ');
  const [passage] = passagesOf([...ENGLISH, long.replace('29 farms', '92 farms')], [...ENGLISH, long]);
  expect(passage).toMatchObject({ kind: 'changed', before: '', isBeforeCut: true });
  expect(passage?.after).toContain('92 farms');
});

test('of a very long story nothing counts as removed', () => {
  const entries = Array.from({ length: 260 }, (_, at) => `Entry ${at} tells of the goods that ship ${at * 7} brought.`);
  const news = 'Newest entry: the harbour closes at noon because of the storm.';
  expect(passagesOf([news, ...entries], entries)).toMatchObject([{ kind: 'added', after: news }]);
  expect(changesOf(stored(entries), version(entries)).since).toBe('');
});

test('the time of the earlier reading is told', () => {
  expect(changesOf(stored(ENGLISH), version(replaced(0, 'All plans for the quay were given up.'))).since).toBe(
    EARLIER.toISOString(),
  );
});
