import { describe, expect, test } from 'vitest';
import { locateSpan } from '../../lib/view/passage-highlight/locate-span';

const text = 'The mayor said: “We open in May.” We open in May, the paper wrote.';
const spanOf = (part: string, from = 0) => {
  const start = text.indexOf(part, from);
  return { start, end: start + part.length };
};

describe('locates a span in the current text', () => {
  test.each([
    ['with the same text', text],
    ['with other white space', text.replaceAll(' ', '\n  ')],
    ['with soft hyphens and a new footnote', `¹ ${text.replace('mayor', 'may\u00ador')}`],
    ['with missing words', text.replace('The mayor said: ', '')],
  ])('%s', (_name, shown) => {
    const span = locateSpan(shown, text, spanOf('“We open in May.”'));
    expect(span && shown.slice(span.start, span.end).replace(/\s+/g, ' ')).toBe('“We open in May.”');
  });

  test('takes the nearest of several occurrences', () => {
    const second = spanOf('We open in May', 30);
    expect(locateSpan(text, text, second)).toEqual(second);
    expect(locateSpan(text, text, spanOf('We open in May'))).toEqual(spanOf('We open in May'));
  });

  test('returns null if the text is gone or empty', () => {
    expect(locateSpan('Other words.', text, spanOf('We open'))).toBeNull();
    expect(locateSpan(text, text, { start: 3, end: 3 })).toBeNull();
    expect(locateSpan('', text, spanOf('We open'))).toBeNull();
  });
});
