import { describe, expect, it } from 'vitest';
import { compareVerdicts, renderEffects, replaceBetweenMarkers } from '../../../scripts/bench/rules/effects.ts';

const story = { words: 10, label: 'story' } as const;
const clutter = { words: 4, label: 'clutter' } as const;
const neutral = { words: 7, label: 'neutral' } as const;

describe('the effect of a rule', () =>
  it.each([
    ['hides story', [story, clutter], [false, false], [true, false], { lost: 10, removed: 0, pages: 1 }],
    ['hides clutter', [story, clutter], [true, false], [true, true], { lost: 0, removed: 4, pages: 1 }],
    ['keeps story', [story, clutter], [true, false], [false, false], { lost: -10, removed: 0, pages: 1 }],
    ['hides what has no label', [neutral], [false], [true], { lost: 0, removed: 0, pages: 0 }],
    ['changes nothing', [story], [true], [true], { lost: 0, removed: 0, pages: 0 }],
  ])('that %s', (_name, blocks, keptWith, keptWithout, effect) =>
    expect(compareVerdicts(blocks, keptWith, keptWithout)).toEqual(effect),
  ));

it('renders a row for each rule and a column for each corpus', () => {
  const effects = new Map([
    ['b', new Map()],
    ['a', new Map([['one', { lost: 1, removed: 20, pages: 3 }]])],
  ]);
  expect(renderEffects(effects, ['one', 'two']).split('\n').slice(2)).toEqual([
    '| a | 1 / 20 (3) | – |',
    '| b | – | – |',
  ]);
});

it('replaces the text between markers', () => {
  expect(replaceBetweenMarkers('x <!-- t --> old <!-- /t --> y', 't', 'new')).toBe(
    'x <!-- t -->\n\nnew\n\n<!-- /t --> y',
  );
  expect(() => replaceBetweenMarkers('x', 't', 'new')).toThrow('There is no');
});
