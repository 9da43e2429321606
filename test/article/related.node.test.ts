import { describe, expect, test } from 'vitest';
import { relatedLinks } from '../../lib/article/related';
import { fingerprintOf, sameEvent } from '../../lib/article/same-event';
import type { Article, Block, Kind, Verdict } from '../../lib/types';

const HEADLINE = 'Old quay of Marrow reopens as a market hall';
const URL_ = 'https://mail.test/2031/quay';
const TEXT = [
  'The old quay of Marrow opened as a market hall on Saturday, four years after the last crane had left the harbour.',
  'Forty stalls sell fish and bread under a roof of larch, the builder Runa Aske said. The Marrow council paid nine million.',
  'Critics in Marrow had asked for flats instead of stalls, and the harbour vote was won by one voice.',
];

/** Blocks of a page: the headline, the text, and then one block for each link. */
function page(links: { text: string; href: string; kind?: Kind; rule?: string }[]) {
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
    verdicts.push({ block: id, decide, kind, rule, confidence: 1, evidence: [] });
  };
  add(HEADLINE, 'keep', 'headline', 'headline', [], ['main', 'h1']);
  for (const text of TEXT) add(text, 'keep', 'paragraph', 'story-paragraph', [], ['main', 'p']);
  for (const { text, href, kind = 'recirculation', rule = 'link-list-box' } of links)
    add(text, 'hide', kind, rule, [{ href, text, start: 0, end: text.length }], ['aside', 'ul', 'li']);
  return { blocks, verdicts };
}

const shown = (...links: Parameters<typeof page>[0]) => {
  const { blocks, verdicts } = page(links);
  return relatedLinks(blocks, verdicts, URL_, { headline: HEADLINE });
};

describe('related coverage', () => {
  const good = {
    text: 'Marrow council votes for the market hall at the old quay',
    href: 'https://mail.test/2030/vote',
  };
  const weak = { text: 'Ten recipes for a cold evening with friends', href: 'https://mail.test/recipes/ten' };

  test('links about the story are shown, others are not', () => {
    expect(shown(good, weak).map(({ url }) => url)).toEqual([good.href]);
  });

  test('nothing where nothing is related, or there is no link', () => {
    expect(shown(weak, { text: 'Horoscope: what the stars say today', href: 'https://mail.test/stars/today' })).toEqual(
      [],
    );
    expect(shown()).toEqual([]);
  });

  test('one short text with many addresses is a button', () => {
    const share = (p: number) => ({ text: 'Share Marrow message', href: `https://mail.test/2031/quay-news?p=${p}` });
    expect(shown(good, share(1), share(2)).map(({ url }) => url)).toEqual([good.href]);
  });

  test('stories of one path are told apart by the part of the query that names them', () => {
    const [one, other] = ['https://mail.test/view.php?id=7', 'https://mail.test/view.php?id=8&ref=home'];
    expect(shown({ ...good, href: one }, { ...good, href: other }).map(({ url }) => url)).toEqual([
      one,
      'https://mail.test/view.php?id=8',
    ]);
  });

  test('one address stands once, without what follows the reader; never the story itself, a tag page or a script', () => {
    const links = shown(
      { ...good, href: `${good.href}?utm_source=box#top` },
      { ...good, href: good.href },
      { ...good, href: `${URL_}#comments` },
      { ...good, href: 'https://mail.test/tag/marrow-market-hall-quay' },
      { ...good, href: 'javascript:alert(1)' },
    );
    expect(links.map(({ url }) => url)).toEqual([good.href]);
  });

  test('a number or an arrow in front is no part of the headline', () => {
    expect(shown({ ...good, text: `3 ${good.text}` })[0]?.text).toBe(good.text);
    expect(shown({ ...good, text: `▶ ${good.text}` })[0]?.text).toBe(good.text);
  });

  test('links among tools and adverts are none', () => {
    expect(shown({ ...good, kind: 'advert' }, { ...good, href: 'https://mail.test/b', kind: 'tools' })).toEqual([]);
  });
});

describe('one event in two outlets', () => {
  const print = (headline: string, text: string, published = '2026-11-25') =>
    fingerprintOf({ headline, published, byline: [], sources: null, related: [] } as Article, text);
  const here = print(HEADLINE, TEXT.join('\n'));
  const there = print(
    'Market hall opens at the old quay in Marrow after four years',
    'On Saturday the harbour town of Marrow opened its new market hall. It stands at the old quay.\nRuna Aske, who built the roof of larch, spoke for the council of Marrow, which paid nine million.',
  );
  const other = print(
    'Ferry to Port Ellery stays in the harbour after storm',
    'The storm has damaged the ferry of Port Ellery, its captain Lars Holm said.\nThe harbour of Port Ellery is closed, and the council pays for hotels.',
  );

  test('other words and another headline: it is found', () => expect(sameEvent(here, there)).toBeGreaterThan(0.4));
  test('it does not matter from which side', () => expect(sameEvent(there, here)).toBeCloseTo(sameEvent(here, there)));
  test('another event of the same day is not', () => expect(sameEvent(here, other)).toBeLessThan(0.3));
  test('the same place a year before is less so', () => {
    const before = print('Market hall opens at the old quay in Marrow', TEXT.join('\n'), '2025-11-25');
    expect(sameEvent(here, before)).toBeLessThan(sameEvent(here, there) + 0.2);
  });
  test('it is small, and what is broken matches nothing', () => {
    expect(JSON.stringify(here).length).toBeLessThan(1000);
    expect(sameEvent(here, {})).toBe(0);
    expect(sameEvent({ terms: 3, head: null, names: [1] }, here)).toBe(0);
  });
});
