import { expect, test } from 'vitest';
import { stateOfAddress, stateOfError, stateOfProbe } from '../../lib/extension/page-status';

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
])('%s is not accessed', (url) => {
  expect(stateOfAddress(url)).toEqual({ status: 'forbidden', on: false, hidden: {} });
});

test.each(['https://news.test/a', 'http://news.test/a', 'file:///home/reader/a.html'])('%s is probed', (url) => {
  expect(stateOfAddress(url)).toBeNull();
});

test.each([
  ['https://addons.mozilla.org/en-US/firefox/', 'Missing host permission for the tab'],
  ['https://chromewebstore.google.com/', 'The extensions gallery cannot be scripted.'],
  ['https://news.test/a', 'This page cannot be scripted due to an ExtensionsSettings policy.'],
  ['https://news.test/a', 'Frame with ID 0 is showing error page'],
  [undefined, refused.message],
])('%s is a page that the browser protects', (url, message) => {
  expect(stateOfError(new Error(message), url)).toEqual({ status: 'forbidden', on: false, hidden: {} });
});

test.each(['https://news.test/report.PDF?page=2#top', 'file:///home/reader/report.pdf'])('%s is a PDF', (url) => {
  expect(stateOfError(refused, url).status).toBe('pdf');
});

test('an address that only contains .pdf is not a PDF', () => {
  expect(stateOfError(refused, 'https://news.test/view?file=report.pdf').status).toBe('forbidden');
});

test.each(['No tab with id: 7.', 'The tab was closed.', 'Frame with ID 0 was removed.'])(
  '%s is an error',
  (message) => {
    expect(stateOfError(new Error(message), 'https://news.test/a')).toEqual({
      status: 'error',
      on: false,
      hidden: {},
      message,
    });
  },
);

test('anything may be thrown', () => {
  expect(stateOfError('gone').message).toBe('gone');
});

test('the content type decides whether a page is a PDF, or can be read at all', () => {
  const probe = { present: false, sheet: false, theme: '', timeOrigin: 1 };
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
