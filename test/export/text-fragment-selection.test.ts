import { describe, expect, it, test } from 'vitest';
import { createTextFragmentLink } from '../../lib/export/text-fragment-link';
import { addHtml, box, findTarget, PAGE_URL, select, TWO_PARAGRAPHS } from './text-fragment-fixture';

describe('a selection', () => {
  test.each([
    ['of words', 'ferry between Eastmere and Holm', 'ferry between Eastmere and Holm'],
    ['of parts of words', 'erry between Eastmere and Hol', 'ferry between Eastmere and Holm'],
    ['of one word', 'repair', 'repair'],
    ['with punctuation', 'weeks; the', 'weeks; the'],
  ])('%s', (_, words, wanted) => {
    addHtml(TWO_PARAGRAPHS);
    const selection = select(words);
    const before = selection.toString();
    const link = createTextFragmentLink(selection, PAGE_URL);
    expect(findTarget(link)).toEqual([wanted]);
    expect(link?.startsWith(`${PAGE_URL}#:~:text=`)).toBe(true);
    expect(selection.toString()).toBe(before);
  });

  it('across two paragraphs is identified by its first and last words', () => {
    addHtml(TWO_PARAGRAPHS);
    const link = createTextFragmentLink(select('sails again', 'three weeks'), PAGE_URL);
    expect(findTarget(link)).toHaveLength(1);
    expect(findTarget(link)[0]).toMatch(/^sails again.*three weeks$/);
    expect(link).toContain(',');
  });

  it('keeps capitals and accents', () => {
    addHtml('<p>Die Überfahrt nach Möen dauert länger als früher geplant</p>');
    const link = createTextFragmentLink(select('Überfahrt nach Möen'), PAGE_URL);
    expect(decodeURIComponent(link ?? '')).toContain('Überfahrt nach Möen');
    expect(findTarget(link)).toEqual(['Überfahrt nach Möen']);
  });

  it('encodes delimiters', () => {
    addHtml('<p>A well-known, old & loved ferry – 100% “safe” it is said by all</p>');
    const link = createTextFragmentLink(select('well-known, old & loved ferry'), PAGE_URL);
    expect(link).toContain('well%2Dknown%2C%20old%20%26%20loved%20ferry');
    expect(findTarget(link)).toEqual(['well-known, old & loved ferry']);
  });

  it('distinguishes repeated words by their context', () => {
    addHtml('<p>First the ferry sails at dawn.</p><p>Then the ferry sails at noon.</p>');
    const [, second] = box.querySelectorAll('p');
    const range = document.createRange();
    const text = second?.firstChild as Text;
    range.setStart(text, 9);
    range.setEnd(text, 20);
    const link = createTextFragmentLink(range, PAGE_URL);
    expect(range.toString()).toBe('ferry sails');
    expect(findTarget(link)).toEqual(['ferry sails']);
    expect(decodeURIComponent(link ?? '')).toMatch(/then the-|-at noon/i);
  });

  test.each([
    [
      'Japanese',
      '<p lang="ja">島と本土を結ぶ船が三週間ぶりに動き出した。乗客は港で待っていた。</p>',
      '三週間ぶりに動き出した',
    ],
    [
      'Arabic',
      '<p lang="ar" dir="rtl">عادت العبارة إلى العمل بعد ثلاثة أسابيع من التوقف في الميناء</p>',
      'العبارة إلى العمل بعد',
    ],
  ])('in %s', (_, html, words) => {
    addHtml(html);
    expect(findTarget(createTextFragmentLink(select(words), PAGE_URL))[0]).toContain(words);
  });
});
