import { describe, expect, it, test } from 'vitest';
import { endsLikeSentence, splitSentences } from '../../lib/text/sentences';

const parts = (text: string, lang: string) =>
  splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));

test.each([
  ['en', ['Mr. Holm sailed at 5 p.m. on Monday.', 'He came back.']],
  ['en', ['The U.S. Senate met Sen. A. B. Oak.', '“Why?” he asked.', 'It cost 3.5 million!']],
  ['en', ['She lives at St. Mary’s, No. 5.', 'Prof. Dr. Oak does not.']],
  ['de', ['Am 3. Mai kam Dr. Holm z. B. nach Eastmere.', 'Das kostete ca. 5 Mio. Euro.', '„Ach?“, sagte er.']],
  ['de', ['Das war 2026.', 'Dann kam Nr. 5.']],
  ['fr', ['M. Oak est arrivé à cinq heures.', '« Pourquoi ? » a-t-il dit.', '« Je pars. »', 'Mme. Holm est partie.']],
  ['ja', ['島と本土を結ぶ船が動き出した。', '乗客は港で待っていた！', 'いつまで？']],
  ['zh', ['渡轮今天恢复运行。', '乘客在港口等待。']],
  ['ar', ['عادت العبارة إلى العمل.', 'هل تأخرت؟', 'نعم، ثلاثة أسابيع!']],
  ['hi', ['नौका फिर चली।', 'यात्री खुश थे।']],
  ['no such language', ['One here.', 'Two here.']],
  ['', ['One here.', 'Two here.']],
])('sentences in %s', (lang, sentences) => {
  expect(parts(sentences.join(' '), lang)).toEqual(sentences);
});

test('fragments without letters join the preceding sentence and are dropped on their own', () => {
  expect(parts('One here. … * Two here.', 'en').join('|')).not.toContain('|…|');
  expect(parts('* * *', 'en')).toEqual([]);
  expect(parts('', 'en')).toEqual([]);
});

describe('endsLikeSentence', () => {
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
  ])('is true for %s', (text) => expect(endsLikeSentence(text)).toBe(true));

  it.each(['Read more', 'Ferry sails again', 'Related:', 'Most read »', '“Ferry”', '', '最新ニュース'])(
    'is false for %s',
    (text) => expect(endsLikeSentence(text)).toBe(false),
  );
});
