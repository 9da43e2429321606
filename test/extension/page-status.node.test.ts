import { expect, test } from 'vitest';
import {
  stateOfAddress,
  stateOfError,
  stateOfProbe,
  stateWithout,
  whileLoading,
} from '../../lib/extension/page-status';

const refused = new Error('Cannot access contents of the page. Extension manifest must request permission.');

test.each([
  'chrome://settings',
  'edge://flags',
  'about:blank',
  'about:reader?url=https://news.test/a',
  'view-source:https://news.test/a',
  'chrome-extension://abcdef/options.html',
  'moz-extension://abcdef/options.html',
  'data:text/html,story',
  '',
  undefined,
])('%s is left alone at first sight', (url) => {
  expect(stateOfAddress(url)).toEqual({ status: 'forbidden', on: false, hidden: {} });
});

test.each(['https://news.test/a', 'http://news.test/a', 'file:///home/reader/a.html'])('%s is looked into', (url) => {
  expect(stateOfAddress(url)).toBeNull();
});

test.each([
  ['https://addons.mozilla.org/en-US/firefox/', 'Missing host permission for the tab'],
  ['https://chromewebstore.google.com/', 'The extensions gallery cannot be scripted.'],
  ['https://news.test/a', 'This page cannot be scripted due to an ExtensionsSettings policy.'],
  ['https://news.test/a', 'Frame with ID 0 is showing error page'],
  [undefined, refused.message],
])('%s is a page the browser keeps for itself', (url, message) => {
  expect(stateOfError(new Error(message), url)).toEqual({ status: 'forbidden', on: false, hidden: {} });
});

test.each(['https://news.test/report.PDF?page=2#top', 'file:///home/reader/report.pdf'])('%s is a PDF', (url) => {
  expect(stateOfError(refused, url).status).toBe('pdf');
});

test('an address that only mentions .pdf is no PDF', () => {
  expect(stateOfError(refused, 'https://news.test/view?file=report.pdf').status).toBe('forbidden');
});

test.each(['No tab with id: 7.', 'The tab was closed.', 'Frame with ID 0 was removed.'])('%s is a fault', (message) => {
  expect(stateOfError(new Error(message), 'https://news.test/a')).toEqual({
    status: 'error',
    on: false,
    hidden: {},
    message,
  });
});

test('what is thrown need not be an error', () => {
  expect(stateOfError('gone').message).toBe('gone');
});

test('the type of the document says that it is a PDF, whatever its address', () => {
  const probe = { present: false, sheet: false, look: '' };
  expect(stateOfProbe({ ...probe, contentType: 'application/pdf' })?.status).toBe('pdf');
  expect(stateOfProbe({ ...probe, contentType: 'text/html' })).toBeNull();
  expect(stateOfProbe({ ...probe, contentType: 'application/xhtml+xml' })).toBeNull();
  for (const contentType of [
    'text/plain',
    'application/json',
    'application/xml',
    'image/svg+xml',
    'image/gif',
    'text/htmlx',
    '',
  ])
    expect(stateOfProbe({ ...probe, contentType })?.status, contentType).toBe('no-story');
});

test('a page that still loads may yet get a story; one that has it is read at once', () => {
  const story = { status: 'story', on: true, hidden: {} } as const;
  expect(whileLoading(stateWithout('no-story'), 'loading').status).toBe('loading');
  expect(whileLoading(stateWithout('empty'), 'interactive').status).toBe('empty');
  expect(whileLoading(story, 'loading')).toBe(story);
  expect(whileLoading(stateWithout('error', 'x'), 'loading').status).toBe('error');
});
