import { describe, expect, test } from 'vitest';
import { findStoryLinks } from '../../lib/article/related';
import type { Block, Kind, Verdict } from '../../lib/types';

const HEADLINE = 'Old quay of Marrow reopens as a market hall';
const STORY_URL = 'https://mail.test/2031/quay';
const TEXT = [
  'The old quay of Marrow opened as a market hall on Saturday, four years after the last crane had left the harbour.',
  'Forty stalls sell fish and bread under a roof of larch, the builder Runa Aske said. The Marrow council paid nine million.',
  'Critics in Marrow had asked for flats instead of stalls, and the harbour vote was won by one voice.',
];

/** Builds a page of headline, text and one hidden block for each link. */
function buildPage(links: { text: string; href: string; kind?: Kind; rule?: string }[]) {
  const blocks: Block[] = [];
  const verdicts: Verdict[] = [];
  const add = (
    text: string,
    decide: Verdict['decide'],
    kind: Kind,
    rule: string,
    hrefs: Block['links'],
    path: string[],
  ) => {
    const id = blocks.length;
    blocks.push({ id, tag: 'p', text, path, links: hrefs, rendered: true, container: 0 } as unknown as Block);
    verdicts.push({ block: id, decide, kind, origin: 'rule', rule, confidence: 1, evidence: [] });
  };
  add(HEADLINE, 'keep', 'headline', 'headline', [], ['main', 'h1']);
  for (const text of TEXT) add(text, 'keep', 'paragraph', 'story-paragraph', [], ['main', 'p']);
  for (const { text, href, kind = 'recirculation', rule = 'link-list-box' } of links)
    add(text, 'hide', kind, rule, [{ href, text, start: 0, end: text.length }], ['aside', 'ul', 'li']);
  return { blocks, verdicts };
}

const findLinks = (...links: Parameters<typeof buildPage>[0]) => {
  const { blocks, verdicts } = buildPage(links);
  return findStoryLinks(blocks, verdicts, { url: STORY_URL, lang: 'en', headline: HEADLINE }).related;
};

describe('related coverage', () => {
  const good = {
    text: 'Marrow council votes for the market hall at the old quay',
    href: 'https://mail.test/2030/vote',
  };
  const weak = { text: 'Ten recipes for a cold evening with friends', href: 'https://mail.test/recipes/ten' };

  test('unrelated links are left out', () => {
    expect(findLinks(good, weak).map(({ url }) => url)).toEqual([good.href]);
  });

  test('no links on pages without related links', () => {
    expect(
      findLinks(weak, { text: 'Horoscope: what the stars say today', href: 'https://mail.test/stars/today' }),
    ).toEqual([]);
    expect(findLinks()).toEqual([]);
  });

  test('a short text that repeats with other addresses is a button', () => {
    const share = (p: number) => ({ text: 'Share Marrow message', href: `https://mail.test/2031/quay-news?p=${p}` });
    expect(findLinks(good, share(1), share(2)).map(({ url }) => url)).toEqual([good.href]);
  });

  test('stories with one path are distinguished by the query parameter that identifies them', () => {
    const [one, other] = ['https://mail.test/view.php?id=7', 'https://mail.test/view.php?id=8&ref=home'];
    expect(findLinks({ ...good, href: one }, { ...good, href: other }).map(({ url }) => url)).toEqual([
      one,
      'https://mail.test/view.php?id=8',
    ]);
  });

  test('links are unique, without tracking parameters, and exclude the story itself, tag pages and scripts', () => {
    const links = findLinks(
      { ...good, href: `${good.href}?utm_source=box#top` },
      { ...good, href: good.href },
      { ...good, href: `${STORY_URL}#comments` },
      { ...good, href: 'https://mail.test/tag/marrow-market-hall-quay' },
      { ...good, href: 'javascript:alert(1)' },
    );
    expect(links.map(({ url }) => url)).toEqual([good.href]);
  });

  test('list markers are stripped from headlines', () => {
    expect(findLinks({ ...good, text: `3 ${good.text}` })[0]?.text).toBe(good.text);
    expect(findLinks({ ...good, text: `▶ ${good.text}` })[0]?.text).toBe(good.text);
  });

  test('links in tools and adverts are ignored', () => {
    expect(findLinks({ ...good, kind: 'advert' }, { ...good, href: 'https://mail.test/b', kind: 'tools' })).toEqual([]);
  });
});
