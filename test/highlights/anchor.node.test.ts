import { expect, test } from 'vitest';
import { createAnchor, findAnchor } from '../../lib/highlights/anchor';

const TEXT = 'The ferry sails again.\nThe council paid for the quay. The council will pay again.\nThe ferry waits.';
const spanOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

test('a span is found by its text', () => {
  const span = spanOf('paid for the quay');
  expect(findAnchor(TEXT, createAnchor(TEXT, span))).toEqual(span);
});

test.each([
  ['The council', 10],
  ['The council', 30],
  ['The ferry', 0],
  ['The ferry', 5],
  ['again', 40],
])('of several occurrences of %j, the one with the same text around it is found', (words, from) => {
  const span = spanOf(words, from);
  expect(findAnchor(TEXT, createAnchor(TEXT, span))).toEqual(span);
});

test.each([
  ['text was added above', (text: string) => `A new first line.\n${text}`],
  ['a sentence before it was changed', (text: string) => text.replace('sails again', 'does not sail')],
  ['other occurrences were added', (text: string) => `${text}\nThe council slept. The council woke.`],
])('it is found although %s', (_, change) => {
  const changed = change(TEXT);
  const found = findAnchor(changed, createAnchor(TEXT, spanOf('The council', 30)));
  expect(found && changed.slice(found.start - 14, found.end + 9)).toBe('for the quay. The council will pay');
});

test('a text that is gone, or empty, is not found', () => {
  expect(findAnchor('Another story.', createAnchor(TEXT, spanOf('The ferry')))).toBeNull();
  expect(findAnchor(TEXT, { text: '', before: '', after: '' })).toBeNull();
});
