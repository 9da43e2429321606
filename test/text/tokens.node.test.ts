import { describe, expect, it, test } from 'vitest';
import { foldText } from '../../lib/text/fold';
import { weightedLength } from '../../lib/text/script-density';
import { containment, tokenSimilarity } from '../../lib/text/similarity';
import { tokenize } from '../../lib/text/tokens';

describe('foldText normalizes', () => {
  it.each([
    ['capitals', 'The FERRY', 'the ferry'],
    ['quotation marks', '“It’s” „so“ «là»', '"it\'s" "so" "là"'],
    ['dashes', 'a – b — c‑d', 'a - b - c-d'],
    ['white space', ' a\u00a0\n b ', 'a b'],
    ['zero-width characters', 'soft\u00adly zero\u200bwidth', 'softly zerowidth'],
    ['full-width letters', 'ＡＢＣ１２', 'abc12'],
    ['decomposed letters', 'cafe\u0301', 'café'],
  ])('%s', (_case, text, folded) => expect(foldText(text)).toBe(folded));
});

describe('tokenize returns', () => {
  it.each<[name: string, text: string, tokens: string[]]>([
    ['words', 'The ferry, at last: 9 days!', ['the', 'ferry', 'at', 'last', '9', 'days']],
    ['characters in Japanese', '船が戻る', ['船', 'が', '戻', 'る']],
    ['words in Korean, which is written with spaces', '배가 항구로', ['배가', '항구로']],
    ['words in Arabic', 'عاد القارب، اليوم', ['عاد', 'القارب', 'اليوم']],
    ['words with their marks in Hindi', 'नाव वापस', ['नाव', 'वापस']],
    ['both in mixed text', '港のAI計画', ['港', 'の', 'ai', '計', '画']],
    ['nothing for punctuation alone', '… — !', []],
  ])('%s', (_case, text, tokens) => expect(tokenize(text)).toEqual(tokens));
});

test('weightedLength counts a dense character for more than a Latin letter', () => {
  expect(weightedLength('ferry')).toBe(5);
  expect(weightedLength('船')).toBe(2.5);
  expect(weightedLength('')).toBe(0);
});

describe('containment and tokenSimilarity', () => {
  it.each([
    ['the same words in another order', 'a b c', 'c a b', 1, 1],
    ['a part of the other', 'a b', 'a b c d', 1, 0.5],
    ['the whole and its part', 'a b c d', 'a b', 0.5, 0.5],
    ['a repeated word counts twice', 'a a', 'a b', 0.5, 0.5],
    ['nothing shared', 'a', 'b', 0, 0],
    ['nothing at all', '', '', 0, 0],
  ])('%s', (_case, one, other, contained, similarity) => {
    const [a, b] = [tokenize(one), tokenize(other)];
    expect(containment(a, b)).toBe(contained);
    expect(tokenSimilarity(a, b)).toBe(similarity);
    expect(tokenSimilarity(b, a)).toBe(similarity);
  });
});
