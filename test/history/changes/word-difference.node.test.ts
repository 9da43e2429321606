import { expect, test } from 'vitest';
import { compareWords } from '../../../lib/history/changes';

const MARKS = { same: '', removed: '-', added: '+' };
const shown = (before: string, after: string) =>
  compareWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `[${MARKS[kind]}${text}]`))
    .join('');

test.each([
  ['It cost 4 euros.', 'It cost 5 euros.', 'It cost [-4 ][+5 ]euros.'],
  ['“It cost” 4 – euros.', '"It cost" 4 — euros.', '"It cost" 4 — euros.'],
  ['', 'All new.', '[+All new.]'],
  ['All gone.', '', '[-All gone.]'],
  ['費用は四万円だ。', '費用は五万円だ。', '費用は[-四][+五]万円だ。'],
  ['لجأ اثنان إلى القضاء', 'لجأ ثلاثة إلى القضاء', 'لجأ [-اثنان ][+ثلاثة ]إلى القضاء'],
])('%s | %s', (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

test('very long passages are replaced as a whole', () => {
  const long = 'word '.repeat(900);
  expect(compareWords(long, 'short')).toEqual([
    { kind: 'removed', text: long },
    { kind: 'added', text: 'short' },
  ]);
});
