import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../scripts/bench/score/duplicates';
import type { Truth } from '../../../scripts/train/corpus';

const first = 'The ferry sails again to the small island.';
const second = 'It carries mail, milk and eleven passengers.';
const truth: Truth = {
  id: 'a',
  url: 'https://a.test/',
  publisher: '',
  lang: 'en',
  title: 'Ferry is back at sea',
  authors: [],
  published: '',
  paragraphs: [first, second],
  headlines: [],
  summary: [],
  captions: [{ caption: 'Waving from the upper deck', credit: 'Ida Holm' }],
};
const found = (lines: string[], more: Partial<Truth> = {}, figcaptions: string[] = []) =>
  findDuplicates(lines, { ...truth, ...more }, figcaptions);

describe('duplicates', () => {
  it.each<[what: string, lines: string[], texts: string[], at: number[]]>([
    ['nothing', [truth.title, first, second], [], []],
    ['a paragraph', [first, second, first], [first], [2]],
    ['the title', [truth.title, first, truth.title], [truth.title], [2]],
    [
      'a caption',
      ['Waving from the upper deck', first, 'Waving from the upper deck (Ida Holm)'],
      ['Waving from the upper deck'],
      [2],
    ],
    [
      'a paragraph with words put in',
      [first, second, 'And: it carries mail, milk and eleven passengers.'],
      [second],
      [2],
    ],
    ['half a paragraph is none', [first, 'The ferry sails again.'], [], []],
  ])('%s', (_, lines, texts, at) => {
    const duplicates = found(lines);
    expect(duplicates.texts).toEqual(texts);
    expect([...duplicates.lines]).toEqual(at);
  });

  it('exclude what the story itself repeats', () => {
    expect(found([first, second, first], { paragraphs: [first, second, first] }).texts).toEqual([]);
    expect(found([first, second, first], { summary: [first] }).texts).toEqual([]);
    expect(found([first, second, first, first], { summary: [first] }).texts).toEqual([first]);
  });

  it('treat a figcaption with a credit as the caption of the truth', () => {
    const printed = 'Waving from the upper deck. Photo: Ida Holm';
    expect(found([printed, first], {}, [printed]).texts).toEqual([]);
    expect(found([printed, first, printed], {}, [printed, printed]).texts).toEqual(['Waving from the upper deck']);
  });

  it('allow a credit under several pictures', () => {
    const captions = [{ caption: '(Photo: Ida Holm via Post)', credit: 'Ida Holm via Post' }];
    expect(found(['(Photo: Ida Holm via Post)', first, '(Photo: Ida Holm via Post)'], { captions }).texts).toEqual([]);
  });
});
