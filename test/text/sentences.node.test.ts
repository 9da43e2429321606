import { describe, expect, it, test } from 'vitest';
import { piecesOf, secondsOf, sentencesOf } from '../../lib/text/sentences';

const parts = (text: string, lang: string) => sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end));

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

test('what says nothing belongs to the one before, and is no sentence alone', () => {
  expect(parts('One here. … * Two here.', 'en').join('|')).not.toContain('|…|');
  expect(parts('* * *', 'en')).toEqual([]);
  expect(parts('', 'en')).toEqual([]);
});

describe('pieces', () => {
  const long = `${'The ferry sailed over the quiet sea, '.repeat(12)}and it came back.`;

  it('are short enough at every speed, and make up the sentence', () => {
    for (const rate of [0.5, 1, 3]) {
      const pieces = piecesOf(long, rate);
      for (const piece of pieces) expect(secondsOf(piece) / rate).toBeLessThanOrEqual(12);
      expect(pieces.join(' ')).toBe(long);
    }
    expect(
      piecesOf(long, 1)
        .slice(0, -1)
        .every((piece) => piece.endsWith(',')),
    ).toBe(true);
    expect(piecesOf('A short one.', 1)).toEqual(['A short one.']);
  });

  it('are cut without commas and without spaces as well', () => {
    const words = 'word '.repeat(100).trim();
    expect(piecesOf(words, 1).join(' ')).toBe(words);
    const japanese = '船が動き出したと港の人は言った'.repeat(12);
    expect(piecesOf(japanese, 1).length).toBeGreaterThan(2);
    expect(piecesOf(japanese, 1).join('')).toBe(japanese);
    const faces = '😀'.repeat(400);
    expect(piecesOf(faces, 0.5).join('')).toBe(faces);
    expect(piecesOf(faces, 0.5).every((piece) => piece.isWellFormed())).toBe(true);
  });

  it('do not tear figures apart', () => {
    const figures = 'It cost 1,000,000 and then 2,000,000 '.repeat(10).trim();
    expect(piecesOf(figures, 1).join(' ')).toBe(figures);
    expect(piecesOf(figures, 1).some((piece) => /\d,$/.test(piece))).toBe(false);
  });
});
