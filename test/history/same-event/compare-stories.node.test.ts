import { describe, expect, test } from 'vitest';
import { compareStories } from '../../../lib/history/same-event/compare-stories';
import { findConflicts } from '../../../lib/history/same-event/find-conflicts';
import { hashNameWords, isSameName } from '../../../lib/history/same-event/source-names';
import { extractStatedValues } from '../../../lib/history/same-event/stated-values';
import { sharedTextShare, sketchText } from '../../../lib/history/same-event/text-sketch';
import type { ComparableStory, StoryFigure } from '../../../lib/types';

const sentence = (at: number) =>
  `Sentence ${at} tells of harbour ${at * 7}, pier ${at * 11} and ferry ${at * 13} in plain words.`;
const text = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => sentence(from + at));

describe('shared text', () => {
  test.each([
    ['the same text', text(0, 60), text(0, 60), 1],
    ['half of it', text(0, 60), text(30, 120), 0.5],
    ['none of it', text(0, 60), text(60, 120), 0],
    ['a long text, of which fewer hashes are kept', text(0, 60), text(0, 400), 1],
  ])('%s', (_, here, there, share) => {
    expect(sharedTextShare(sketchText(here), sketchText(there))).toBeCloseTo(share, 0);
  });
  test('too little text for an estimate', () => {
    expect(sharedTextShare(sketchText(text(0, 1)), sketchText(text(0, 1)))).toBe(0);
  });
  test('the same sentence in Japanese', () => {
    const story = Array.from({ length: 40 }, (_, at) => `港町の桟橋${at}番で船が故障し、乗客${at}人が避難した。`);
    expect(sharedTextShare(sketchText(story), sketchText(story))).toBe(1);
  });
});

const figure = (kind: StoryFigure['kind'], value: number, more: Partial<StoryFigure> = {}): StoryFigure => ({
  kind,
  value,
  sentence: 'As written.',
  ...more,
});

test.each<[name: string, here: StoryFigure[], there: StoryFigure[], conflicts: number]>([
  ['other numbers', [figure('dead', 12)], [figure('dead', 14)], 1],
  ['the same number', [figure('dead', 12)], [figure('dead', 12)], 0],
  ['other kinds', [figure('dead', 12)], [figure('injured', 14)], 0],
  ['a lower bound', [figure('dead', 12, { bound: 'at-least' })], [figure('dead', 14)], 0],
  ['a lower bound above', [figure('dead', 15, { bound: 'at-least' })], [figure('dead', 14)], 1],
  ['an upper bound', [figure('dead', 12, { bound: 'at-most' })], [figure('dead', 14)], 1],
  ['nearly', [figure('injured', 40, { bound: 'about' })], [figure('injured', 42)], 0],
  ['an earlier toll', [figure('dead', 12), figure('dead', 14, { sentence: '' })], [figure('dead', 14)], 0],
  ['not stated at the beginning', [figure('dead', 12)], [figure('dead', 14, { sentence: '' })], 0],
  ['other nouns', [figure('dead', 12)], [figure('dead', 3, { of: 'children' })], 0],
  ['ages', [figure('age', 34, { of: 'Ida Holm' })], [figure('age', 36, { of: 'Blonde Ida Holm' })], 1],
  ['ages of others', [figure('age', 34, { of: 'Ida Vaz Holm' })], [figure('age', 36, { of: 'Eva Vaz Holm' })], 0],
])('conflicts: %s', (_, here, there, conflicts) => {
  expect(findConflicts(here, there)).toHaveLength(conflicts);
  expect(findConflicts(there, here)).toHaveLength(conflicts);
});

test.each([
  ['en', 'Ida Holm, 34, was on board with Tom Hill (81).', 'Ida Holm 34, Tom Hill 81'],
  ['en', 'The 34-year-old Ida Holm was on board.', 'Ida Holm 34'],
  ['de', 'Die 34-jährige Ida Holm und Tom Hill, 81 Jahre alt, waren an Bord.', 'Tom Hill 81, Ida Holm 34'],
  ['fr', 'À 29 ans, Élise Combaz a gagné.', 'Élise Combaz 29'],
  ['es', 'Marta Iglesias, de 41 años, lo vio.', 'Marta Iglesias 41'],
  ['pt', 'Helena Moura, 71, venceu.', 'Helena Moura 71'],
  ['en', 'Ida Holm, 2030 winner, sold 12 boats.', ''],
])('ages in %s: %s', (lang, sentence, expected) => {
  expect(
    extractStatedValues([sentence], lang)
      .map(({ of, value }) => `${of} ${value}`)
      .join(', '),
  ).toBe(expected);
});

test.each([
  ['en', 'A magnitude 6.1 earthquake was followed by one of magnitude 5.2.', [6.1, 5.2]],
  ['en', 'The 6.4-magnitude quake struck at 22.5 kilometres.', [6.4]],
  ['de', 'Das Beben hatte eine Stärke von 6,1.', [6.1]],
  ['es', 'Un sismo de magnitud 6,3 sacudió la región.', [6.3]],
  ['ar', 'زلزال بقوة 6.1 درجات', [6.1]],
])('magnitudes in %s: %s', (lang, sentence, values) => {
  expect(extractStatedValues([sentence], lang).map(({ value }) => value)).toEqual(values);
});

const story = (lang: string, names: string[], mentioned = ''): ComparableStory => ({
  lang,
  sketch: { modulus: 4, hashes: [] },
  sources: names.map((name) => ({ name, isPerson: true })),
  nameWords: hashNameWords([...names, mentioned].join('. ')),
  figures: [],
});

test('sources are compared by name, and those who are mentioned are not missing', () => {
  const here = story('en', ['Ida Holm', 'Port Authority', 'Tom Hill']);
  const there = story('en-GB', ['Holm', 'Lena Okoro'], 'The mayor thanked Hill.');
  expect(compareStories(here, there).sources).toEqual({
    both: ['Ida Holm'],
    onlyHere: ['Port Authority'],
    onlyThere: ['Lena Okoro'],
  });
  expect(compareStories(here, story('de', ['Ida Holm'])).sources).toBeUndefined();
  expect(compareStories(here, story('en', [])).sources).toBeUndefined();
});

test.each([
  ['Ida Holm', 'Holm', true],
  ['the Port Authority', 'Port Authority', true],
  ['Polizeipräsidiums Mittelland', 'Polizeipräsidium Mittelland', true],
  ['Ida Holm', 'Eva Holm', false],
  ['Ida Holm', 'Ida', false],
])('names: %s, %s', (one, other, isSame) => expect(isSameName(one, other)).toBe(isSame));
