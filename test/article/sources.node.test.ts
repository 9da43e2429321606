import { describe, expect, it, test } from 'vitest';
import { citedSources, sourcesOf } from '../../lib/article/attribution';

/** "name (type) ×count", in the order of the text. */
const cited = (text: string) =>
  (citedSources(text, { lang: 'en' }) ?? [])
    .sort((one, other) => (one.attributions[0]?.start ?? 0) - (other.attributions[0]?.start ?? 0))
    .map(({ name, type, count }) => `${name} (${type}) ×${count}`);

describe('who says so', () => {
  it.each<[construction: string, text: string, sources: string[]]>([
    ['direct speech', '“The hall opens in May,” Runa Aske said on Monday.', ['Runa Aske (person) ×1']],
    ['inversion', '“The hall opens in May,” said Runa Aske, who has a stall there.', ['Runa Aske (person) ×1']],
    ['indirect speech', 'Runa Aske said that the hall would open in May.', ['Runa Aske (person) ×1']],
    [
      'according to',
      'The hall will open in May, according to the Harbour Authority.',
      ['Harbour Authority (institution) ×1'],
    ],
    ['an aside', 'Runa Aske, the head of the council, said the hall would open in May.', ['Runa Aske (person) ×1']],
    [
      'a name as the aside',
      'The head of the council, Runa Aske, said the hall would open in May.',
      ['Runa Aske (person) ×1'],
    ],
    ['a title', 'Marrow Mayor Signe Holm told reporters that the money was gone.', ['Signe Holm (person) ×1']],
    [
      'a short name',
      'Runa Aske said the hall was cold. It has no roof. Aske said it would get one.',
      ['Runa Aske (person) ×2'],
    ],
    ['a pronoun', 'Runa Aske said the hall was cold. She said it would get a roof.', ['Runa Aske (person) ×2']],
    [
      'one statement within another',
      'Reuters reported that the Finance Ministry said the money was gone.',
      ['Reuters (news) ×1', 'Finance Ministry (institution) ×1'],
    ],
    ['a document', 'The report found that the roof had been rotten for years.', ['report (document) ×1']],
    ['somebody unnamed', 'Officials said the hall would stay closed.', ['Officials (unnamed) ×1']],
    [
      'two with one family name',
      'Signe Holm said yes. Her brother Lars Holm said no.',
      ['Signe Holm (person) ×1', 'Lars Holm (person) ×1'],
    ],
    [
      'a pronoun that a first name decides',
      'Runa Aske was met by Peter Lund. Susan Vale came as well. She said the hall was cold.',
      ['Susan Vale (person) ×1'],
    ],
    [
      'a pronoun outside of what is quoted',
      'Peter Lund came late. “Big Daddy is here, Arnold Broom is here,” he said.',
      ['Peter Lund (person) ×1'],
    ],
    ['a title as a family name', 'Charlie King, a builder, said no.', ['Charlie King (person) ×1']],
    ['a month as a family name', 'The builder Theresa May said no.', ['Theresa May (person) ×1']],
    ['a bracket before an aside', 'Roy Holm (D), the head of the council, said no.', ['Roy Holm (person) ×1']],
  ])('%s', (_construction, text, sources) => expect(cited(text)).toEqual(sources));
});

describe('nobody says so', () => {
  it.each([
    ['what is thought and wanted', 'Runa Aske thinks the hall is cold and wants a roof.'],
    [
      'no attribution at all',
      'The old quay of Marrow opened as a market hall on Saturday. Boats may land there again.',
    ],
    ['nothing', ''],
    ['signs alone', '“” — … ,'],
  ])('%s', (_trap, text) => expect(cited(text)).toEqual([]));
});

test('a role stands as the story gives it', () => {
  const [mayor] = citedSources('Marrow Mayor Signe Holm told reporters that the money was gone.', { lang: 'en' }) ?? [];
  expect(mayor?.role).toBe('Marrow Mayor');
  const [builder] = citedSources('Runa Aske, the builder of the hall, said it was cold.', { lang: 'en' }) ?? [];
  expect(builder?.role).toBe('builder of the hall');
});

test('a passage reaches from the first to the last word of the statement, over a quotation of several sentences', () => {
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

test('what follows a colon is what was said, in a paragraph of its own as well', () => {
  const paragraphs = [
    { block: 4, text: 'It rained on Monday. The Harbour Authority said:' },
    { block: 5, text: '“We open in May. Nobody will stop us.”' },
    { block: 6, text: 'Then it snowed.' },
  ];
  const [source] = sourcesOf(paragraphs, 'en') ?? [];
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

test('paragraphs of a page keep their blocks, with offsets within each', () => {
  const paragraphs = [
    { block: 4, text: 'The old quay has opened.' },
    { block: 9, text: '“It is cold,” Runa Aske said.' },
    { block: 11, text: 'Aske added: “It will be warm.”' },
  ];
  const [source] = sourcesOf(paragraphs, 'en-GB') ?? [];
  expect(source?.attributions.map(({ block }) => block)).toEqual([9, 11]);
  for (const { block, start, end, cue } of source?.attributions ?? []) {
    const { text = '' } = paragraphs.find((one) => one.block === block) ?? {};
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end)).toContain(cue);
  }
});

test('a language without its own lexicon is not read', () => {
  for (const lang of ['ar', 'ja', 'tlh', '']) expect(citedSources('Runa Aske said it was cold.', { lang })).toBeNull();
  expect(citedSources('Runa Aske said it was cold.', { lang: 'en-US' })).toHaveLength(1);
});

test('what is long and hostile is read in time', () => {
  const start = performance.now();
  citedSources(`${'“said '.repeat(4000)}${'A, '.repeat(4000)}said ${'of the '.repeat(4000)}`, { lang: 'en' });
  expect(performance.now() - start).toBeLessThan(5000);
});
