import { describe, expect, it, test } from 'vitest';
import { containment, endsLikeSentence, fold, likeness, tokensOf, weight } from '../../lib/text/tokens';

describe('fold brings to one form', () => {
  it.each([
    ['capitals', 'The FERRY', 'the ferry'],
    ['quotation marks', '“It’s” „so“ «là»', '"it\'s" "so" "là"'],
    ['dashes', 'a – b — c‑d', 'a - b - c-d'],
    ['white space', ' a\u00a0\n b ', 'a b'],
    ['marks of no width', 'soft\u00adly zero\u200bwidth', 'softly zerowidth'],
    ['wide letters', 'ＡＢＣ１２', 'abc12'],
    ['letters in two parts', 'cafe\u0301', 'café'],
  ])('%s', (_what, text, folded) => expect(fold(text)).toBe(folded));
});

describe('tokensOf gives', () => {
  it.each<[what: string, text: string, tokens: string[]]>([
    ['words', 'The ferry, at last: 9 days!', ['the', 'ferry', 'at', 'last', '9', 'days']],
    ['characters in Japanese', '船が戻る', ['船', 'が', '戻', 'る']],
    ['words in Korean, which has spaces', '배가 항구로', ['배가', '항구로']],
    ['words in Arabic', 'عاد القارب، اليوم', ['عاد', 'القارب', 'اليوم']],
    ['words with their marks in Hindi', 'नाव वापस', ['नाव', 'वापस']],
    ['both in a mixed text', '港のAI計画', ['港', 'の', 'ai', '計', '画']],
    ['nothing for signs alone', '… — !', []],
  ])('%s', (_what, text, tokens) => expect(tokensOf(text)).toEqual(tokens));
});

test('weight counts a character that is a word for more than a letter', () => {
  expect(weight('ferry')).toBe(5);
  expect(weight('船')).toBe(2.5);
  expect(weight('')).toBe(0);
});

describe('containment and likeness', () => {
  it.each([
    ['the same words in another order', 'a b c', 'c a b', 1, 1],
    ['a part of the other', 'a b', 'a b c d', 1, 0.5],
    ['the whole and its part', 'a b c d', 'a b', 0.5, 0.5],
    ['a word twice counts twice', 'a a', 'a b', 0.5, 0.5],
    ['nothing shared', 'a', 'b', 0, 0],
    ['nothing at all', '', '', 0, 0],
  ])('%s', (_what, one, other, contained, like) => {
    const [a, b] = [tokensOf(one), tokensOf(other)];
    expect(containment(a, b)).toBe(contained);
    expect(likeness(a, b)).toBe(like);
    expect(likeness(b, a)).toBe(like);
  });
});

describe('a sentence ends', () => {
  it.each([
    'It sails.',
    'Does it sail?',
    '“It sails.”',
    '„Sie fährt.“',
    '»Sie fährt.«',
    '« Il part. »',
    'It sails (again.)',
    'It sails…',
    '船が戻った。',
    '「船が戻った。」',
    '（船が戻った。）',
    '渡轮回来了！',
    'هل عاد القارب؟',
    'کشتی واپس آ گئی۔',
    'नाव लौट आई।',
    'Նավը վերադարձավ։',
    'ጀልባዋ ተመለሰች።',
    'သင်္ဘောပြန်လာသည်။',
    'ទូកបានត្រឡប់មកវិញ។',
    'Το πλοίο γύρισε;',
  ])('in %s', (text) => expect(endsLikeSentence(text)).toBe(true));

  it.each(['Read more', 'Ferry sails again', 'Related:', 'Most read »', '“Ferry”', '', '最新ニュース'])(
    'not in %s',
    (text) => expect(endsLikeSentence(text)).toBe(false),
  );
});
