import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLatinFirst, LATIN_TEXT, latinFirst, translateForLatin } from '../../lib/text/latin-first';
import { findUnicodeRegExps } from '../../scripts/build/latin-first-plugin';

const LITERALS = globSync('lib/**/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .flatMap(findUnicodeRegExps)
  .flatMap((found) => ('pattern' in found ? found : []));

const LATIN_CHARS = Array.from({ length: 0x2776 }, (_, code) => String.fromCharCode(code)).filter((char) =>
  LATIN_TEXT.test(char),
);

/** Lines with what the expressions look for, each character of Latin text among them. */
const LINES = [
  LATIN_CHARS.map((char) => `${char} a${char} ${char}b 3`).join('\n'),
  'By Ida Holm and Jan Öberg, Staff Writer | 4 May 2026, 7:30 am',
  'Von Çağla Şahin und É. Dupont-Moreau – Aktualisiert am 4. Mai 2026 um 10:20 Uhr',
  'LÜBECK (dpa) — „Wir haben’s gewusst“, sagte Łukasz Żak; «c’est ça !», dit-elle.',
  'Foto: Ida Holm/Agency via Other (c) · 3,5 € · @someone · https://www.paper.test/a?b=c',
  'This text was written by AI. KI-generiert. Escrito por IA. Read more… ¿Qué? ¡No!',
];

describe('the equivalent of an expression for Latin text', () => {
  it('exists for nearly all', () => {
    const without = LITERALS.filter(({ pattern, flags }) => translateForLatin(pattern, flags) === undefined);
    expect(LITERALS.length).toBeGreaterThan(100);
    expect(without.length).toBeLessThan(LITERALS.length / 10);
  });

  it.each(LITERALS)('matches what /$pattern/$flags matches', ({ pattern, flags }) => {
    if (translateForLatin(pattern, flags) === undefined) return;
    const global = flags.includes('g') ? flags : `${flags}g`;
    const [before, after] = [new RegExp(pattern, global), latinFirst(pattern, global)];
    const found = (expression: RegExp) =>
      LINES.map((line) => [...line.matchAll(expression)].map((match) => [...match, match.index]));
    expect(found(after)).toEqual(found(before));
    const single = flags.replace('g', '');
    const matchesOne = (expression: RegExp) => LATIN_CHARS.filter((char) => expression.test(char));
    expect(matchesOne(latinFirst(pattern, single))).toEqual(matchesOne(new RegExp(pattern, single)));
  });

  it.each([
    ['complements', String.raw`\P{Lu}`, 'u'],
    ['properties that are not listed', String.raw`\p{Sc}`, 'u'],
    ['characters outside of the basic plane', String.raw`[\u{1f600}]\p{L}`, 'u'],
    ['sets of strings', String.raw`\p{L}`, 'v'],
  ])('does not exist for %s', (_, pattern, flags) => expect(translateForLatin(pattern, flags)).toBeUndefined());
});

it.each([
  ['Latin letters and punctuation', '“É” – ça 3 € …', true],
  ['nothing', '', true],
  ['letters whose case Unicode mode folds otherwise', 'µ', false],
  ['a long s', 'ſ', false],
  ['combining marks', 'e\u0301', false],
  ['Greek', 'Ω', false],
  ['Han', '文', false],
  ['emoji', '😀', false],
])('%s: Latin text %o is %o', (_, text, isLatin) => expect(LATIN_TEXT.test(text)).toBe(isLatin));

describe('an expression in two forms', () => {
  const letters = (flags: string) => latinFirst(String.raw`\p{L}+`, flags);

  it.each(['één ti', 'дом δω'])('does all that strings do with an expression: %s', (text) => {
    const [first = '', second = ''] = text.split(' ');
    const [all, one] = [letters('gu'), letters('u')];
    expect(text.match(all)).toEqual([first, second]);
    expect(text.match(one)?.[0]).toBe(first);
    expect([...text.matchAll(all)].map(({ index }) => index)).toEqual([0, first.length + 1]);
    expect(text.replace(all, '<$&>')).toBe(`<${first}> <${second}>`);
    expect(text.replace(one, (found) => found.toUpperCase())).toBe(`${first.toUpperCase()} ${second}`);
    expect(text.replaceAll(all, '-')).toBe('- -');
    expect(text.split(one)).toEqual(['', ' ', '']);
    expect(` ${text}`.search(one)).toBe(1);
  });

  it('keeps its position in both', () => {
    const all = letters('gu');
    expect([all.exec('a b')?.index, all.lastIndex, all.exec('a b')?.index]).toEqual([0, 1, 2]);
    all.lastIndex = 0;
    expect([all.test('д ж'), all.lastIndex, all.test('д ж'), all.test('д ж')]).toEqual([true, 1, true, false]);
  });

  it('is a new one for each use of a literal', () => {
    const create = createLatinFirst(String.raw`\p{L}+`, 'gu');
    create().test('abc');
    expect([create().lastIndex, create().source, create().flags]).toEqual([0, String.raw`\p{L}+`, 'gu']);
  });
});
