import { describe, expect, it, test } from 'vitest';
import { citedSources, citedSourcesInBlocks } from '../../../lib/article/attribution';
import { summarizeSources } from './summarize-sources';

describe('English sources', () => {
  it.each<[construction: string, text: string, sources: string[]]>([
    ['direct speech', '“The hall opens in May,” Runa Aske said on Monday.', ['Runa Aske (person) ×1']],
    ['inversion', '“The hall opens in May,” said Runa Aske, who has a stall there.', ['Runa Aske (person) ×1']],
    ['indirect speech', 'Runa Aske said that the hall would open in May.', ['Runa Aske (person) ×1']],
    [
      'according to',
      'The hall will open in May, according to the Harbour Authority.',
      ['Harbour Authority (institution) ×1'],
    ],
    [
      'an apposition',
      'Runa Aske, the head of the council, said the hall would open in May.',
      ['Runa Aske (person) ×1'],
    ],
    [
      'a name in apposition',
      'The head of the council, Runa Aske, said the hall would open in May.',
      ['Runa Aske (person) ×1'],
    ],
    [
      'a title before the name',
      'Marrow Mayor Signe Holm told reporters that the money was gone.',
      ['Signe Holm (person) ×1'],
    ],
    [
      'a surname',
      'Runa Aske said the hall was cold. It has no roof. Aske said it would get one.',
      ['Runa Aske (person) ×2'],
    ],
    ['a pronoun', 'Runa Aske said the hall was cold. She said it would get a roof.', ['Runa Aske (person) ×2']],
    [
      'nested attributions',
      'Reuters reported that the Finance Ministry said the money was gone.',
      ['Reuters (news) ×1', 'Finance Ministry (institution) ×1'],
    ],
    ['a document', 'The report found that the roof had been rotten for years.', ['report (document) ×1']],
    ['an unnamed group', 'Officials said the hall would stay closed.', ['Officials (unnamed) ×1']],
    [
      'two persons with one surname',
      'Signe Holm said yes. Her brother Lars Holm said no.',
      ['Signe Holm (person) ×1', 'Lars Holm (person) ×1'],
    ],
    [
      'a pronoun resolved by the gender of a first name',
      'Runa Aske was met by Peter Lund. Susan Vale came as well. She said the hall was cold.',
      ['Susan Vale (person) ×1'],
    ],
    [
      'a pronoun, with names inside the quotation',
      'Peter Lund came late. “Big Daddy is here, Arnold Broom is here,” he said.',
      ['Peter Lund (person) ×1'],
    ],
    ['a title as a surname', 'Charlie King, a builder, said no.', ['Charlie King (person) ×1']],
    ['a month as a surname', 'The builder Theresa May said no.', ['Theresa May (person) ×1']],
    ['brackets before an apposition', 'Roy Holm (D), the head of the council, said no.', ['Roy Holm (person) ×1']],
  ])('%s', (_construction, text, sources) => expect(summarizeSources(text, 'en')).toEqual(sources));
});

describe('texts without sources', () => {
  it.each([
    ['verbs of thinking and wishing', 'Runa Aske thinks the hall is cold and wants a roof.'],
    ['no attribution', 'The old quay of Marrow opened as a market hall on Saturday. Boats may land there again.'],
    ['an empty text', ''],
    ['punctuation only', '“” — … ,'],
  ])('%s', (_text, text) => expect(summarizeSources(text, 'en')).toEqual([]));
});

test('roles are given as written', () => {
  const [mayor] = citedSources('Marrow Mayor Signe Holm told reporters that the money was gone.', { lang: 'en' }) ?? [];
  expect(mayor?.role).toBe('Marrow Mayor');
  const [builder] = citedSources('Runa Aske, the builder of the hall, said it was cold.', { lang: 'en' }) ?? [];
  expect(builder?.role).toBe('builder of the hall');
});

test('a passage spans source, cue and content, over a quotation of several sentences', () => {
  const text = 'It rained. “We open in May. Nobody will stop us,” Runa Aske said. Then it snowed.';
  const [source] = citedSources(text, { lang: 'en' }) ?? [];
  const [one] = source?.attributions ?? [];
  const passage = text.slice(one?.start, one?.end);
  expect(passage).toContain('We open in May');
  expect(passage).toContain('Aske said');
  expect(passage).not.toContain('rained');
  expect(passage).not.toContain('snowed');
  expect(one?.cue).toBe('said');
  expect(one?.quote).toContain('Nobody will stop us');
});

test('the quotation after a colon is the content, even in a paragraph of its own', () => {
  const paragraphs = [
    { block: 4, text: 'It rained on Monday. The Harbour Authority said:' },
    { block: 5, text: '“We open in May. Nobody will stop us.”' },
    { block: 6, text: 'Then it snowed.' },
  ];
  const [source] = citedSourcesInBlocks(paragraphs, 'en') ?? [];
  expect(source?.name).toBe('Harbour Authority');
  const [one] = source?.attributions ?? [];
  expect(one?.block).toBe(4);
  expect(paragraphs[0]?.text.slice(one?.start, one?.end)).toBe('The Harbour Authority said:');
  const whole = paragraphs[1]?.text ?? '';
  expect(one?.rest?.block).toBe(5);
  expect(whole.slice(one?.rest?.start, one?.rest?.end)).toBe(whole);
  expect(one?.quote).toContain('We open in May. Nobody will stop us.');
  expect(one?.quote).not.toContain('snowed');
});

test('passages have offsets in their blocks', () => {
  const paragraphs = [
    { block: 4, text: 'The old quay has opened.' },
    { block: 9, text: '“It is cold,” Runa Aske said.' },
    { block: 11, text: 'Aske added: “It will be warm.”' },
  ];
  const [source] = citedSourcesInBlocks(paragraphs, 'en-GB') ?? [];
  expect(source?.attributions.map(({ block }) => block)).toEqual([9, 11]);
  for (const { block, start, end, cue } of source?.attributions ?? []) {
    const { text = '' } = paragraphs.find((one) => one.block === block) ?? {};
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end)).toContain(cue);
  }
});

test('languages without word lists are not supported', () => {
  for (const lang of ['he', 'ja', 'tlh', '']) expect(citedSources('Runa Aske said it was cold.', { lang })).toBeNull();
  expect(citedSources('Runa Aske said it was cold.', { lang: 'en-US' })).toHaveLength(1);
});

test('pathological input is read within 5 s', () => {
  const start = performance.now();
  citedSources(`${'“said '.repeat(4000)}${'A, '.repeat(4000)}said ${'of the '.repeat(4000)}`, { lang: 'en' });
  expect(performance.now() - start).toBeLessThan(5000);
});
