import { expect, it } from 'vitest';
import { hostAndPath, hostWithoutWww, isOnSite, isSamePageLink, registrableDomain } from '../../lib/text/url';

it.each([
  ['https://www.post.test/ferry/?x=1#top', 'post.test/ferry'],
  ['http://post.test', 'post.test'],
  ['post.test/ferry', 'post.test/ferry'],
  ['', ''],
])('hostAndPath of "%s" is "%s"', (url, key) => expect(hostAndPath(url)).toBe(key));

it.each([
  ['https://www.post.test/', 'post.test'],
  ['https://news.post.test/', 'news.post.test'],
  ['no URL', ''],
])('hostWithoutWww of "%s" is "%s"', (url, host) => expect(hostWithoutWww(url)).toBe(host));

it.each([
  ['https://post.test/a', 'post.test'],
  ['https://m.news.post.test/a', 'post.test'],
  ['https://www.post.co.uk/a', 'post.co.uk'],
  ['https://xn--bcher-kva.example/', 'xn--bcher-kva.example'],
  ['file:///a/b', ''],
  ['no URL', ''],
])('registrableDomain of "%s" is "%s"', (url, domain) => expect(registrableDomain(url)).toBe(domain));

it.each([
  ['https://post.test/', 'post.test', true],
  ['https://m.post.test/', 'post.test', true],
  ['https://lamppost.test/', 'post.test', false],
  ['file:///a', 'file', true],
  ['no URL', 'post.test', false],
])('isOnSite(%s, %s) is %s', (url, site, expected) => expect(isOnSite(url, site)).toBe(expected));

it.each([
  ['#part', true],
  ['https://post.test/a#part', true],
  ['https://post.test/b#part', false],
  ['#', false],
])('isSamePageLink of "%s" is %s', (href, expected) =>
  expect(isSamePageLink(href, 'https://post.test/a')).toBe(expected),
);
