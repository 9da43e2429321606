import { describe, expect, test } from 'vitest';
import { locate } from '../../lib/view/passages/locate';

const text = 'The mayor said: “We open in May.” We open in May, the paper wrote.';
const of = (part: string, from = 0) => {
  const start = text.indexOf(part, from);
  return { start, end: start + part.length };
};

describe('a passage is found in what the page shows now', () => {
  test.each([
    ['the same text', text],
    ['other white space', text.replaceAll(' ', '\n  ')],
    ['soft hyphens and a footnote that has come', `¹ ${text.replace('mayor', 'may\u00ador')}`],
    ['words that have gone', text.replace('The mayor said: ', '')],
  ])('%s', (_name, shown) => {
    const span = locate(shown, text, of('“We open in May.”'));
    expect(span && shown.slice(span.start, span.end).replace(/\s+/g, ' ')).toBe('“We open in May.”');
  });

  test('of several the nearest', () => {
    const second = of('We open in May', 30);
    expect(locate(text, text, second)).toEqual(second);
    expect(locate(text, text, of('We open in May'))).toEqual(of('We open in May'));
  });

  test('nowhere, where it is gone or nothing', () => {
    expect(locate('Other words.', text, of('We open'))).toBeNull();
    expect(locate(text, text, { start: 3, end: 3 })).toBeNull();
    expect(locate('', text, of('We open'))).toBeNull();
  });
});
