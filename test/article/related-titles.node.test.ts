import { describe, expect, it } from 'vitest';
import { findStoryLinks } from '../../lib/article/related';
import {
  cleanTitle,
  collectWordForms,
  isTeaser,
  isTitle,
  isTitleInText,
  titleFromAddress,
} from '../../lib/article/related/link-title';
import { isStoryAddress } from '../../lib/article/related/story-address';
import type { Block, Kind, Verdict } from '../../lib/types';

describe('addresses of stories', () => {
  it.each([
    'https://mail.test/2031/05/03/council-votes-on-quay',
    'https://mail.test/news/council-votes-on-quay-c-16767709',
    'https://mail.test/article/DGXZQOUB262V30W4A221C2000000/',
    'https://mail.test/kai-markthalle-100.html',
    'https://mail.test/politik/id_101072186/kai.html',
    'https://mail.test/view.php?id=7',
    'https://mail.test/cnt/dmf20310202_96924287',
    'https://mail.test/news/politics/11333542',
    'https://mail.test/港湾市場が開場した',
    'https://mail.test/a/council_votes_on_quay/',
  ])('%s', (address) => expect(isStoryAddress(address)).toBe(true));

  it.each([
    'https://mail.test/',
    'https://mail.test',
    'https://mail.test/en/',
    'https://mail.test/politics/',
    'https://mail.test/news/world',
    'https://mail.test/2031/05/',
    'https://mail.test/tag/council-votes-on-quay',
    'https://mail.test/topics/harbour-and-quay-news',
    'https://mail.test/article_tag/old-quay-of-marrow/',
    'https://mail.test/produkt/model-of-the-quay-12345',
    'https://mail.test/authors/anna-holm-12345',
    'https://mail.test/redaktion/anna-holm-11104528.html',
    'https://mail.test/toireporter/author-Anna-Holm-479265942.cms',
    'https://mail.test/de/kai-in-marrow/t-60978725',
    'https://mail.test/shop/market-hall-book-of-the-quay',
    'https://mail.test/product/larch-roof-model-12345',
    'https://shop.mail.test/larch-roof-model-kit-12345',
    'https://jobs.mail.test/carpenter-at-the-old-quay-12345',
    'https://mail.test/newsletter/morning-mail-in-your-box',
    'https://mail.test/services/roof-repair-in-marrow-bay',
    'https://www.facebook.com/mail/posts/1234567890',
    'https://x.com/mail/status/1234567890123',
    'https://www.youtube.com/watch?v=CWRc1Xrj0GU',
    'https://youtu.be/CWRc1Xrj0GU',
    'https://bsky.app/profile/mail.test/post/3l5abc1234',
    'https://t.me/mailnews/12345',
    'https://www.amazon.de/Larch-Roof-Model/dp/B01ABCDEFG',
    'https://amzn.to/3abcDEF',
    'https://www.ebay.co.uk/itm/1234567890',
    'https://www.awin1.com/cread.php?awinmid=1234&id=5678',
    'https://pxl.to/crash10gb5',
    'https://bit.ly/3abcDEF1',
    'https://x.mail.test/linktrack/old-quay-of-marrow?url=https%3A%2F%2Fwares.test%2Fquay',
    'https://www.homedepot.com/p/Larch-Board-for-Roofs-of-Halls/12345678',
    'https://mail.test/great-larch-roof-model?tag=mail-21',
    'https://apps.apple.com/app/mail/id123456789',
    'https://play.google.com/store/apps/details?id=test.mail',
    'https://app.adjust.com/b885nen?redirect=1234567',
    'https://www.booking.com/hotel/quay-of-marrow-house.html',
    'https://mail.test/pictures/quay-at-night-in-winter.jpg',
    'https://mail.test/courses/larch-roofs-for-beginners-12345',
    'https://mail.test/build/roof-of-larch-contactform.php',
    'mailto:desk@mail.test',
  ])('not %s', (address) => expect(isStoryAddress(address)).toBe(false));
});

describe('titles without labels, times and authors', () => {
  const url = 'https://mail.test/news/local-politics/council-votes-on-quay-12345';
  it.each<[text: string, title: string]>([
    ['Local politics Council votes on the old quay', 'Council votes on the old quay'],
    ['LOCAL POLITICS: Council votes on the old quay', 'Council votes on the old quay'],
    ['MARROW BAY Video Council votes on the old quay', 'Council votes on the old quay'],
    ['Video: Council votes on the old quay', 'Council votes on the old quay'],
    ['Exclusive Council votes on the old quay', 'Council votes on the old quay'],
    ['Interview | “There is not a single nail in it”', '“There is not a single nail in it”'],
    ['Read more: Council votes on the old quay', 'Council votes on the old quay'],
    ['Lesen Sie auch: Rat stimmt über den Kai ab', 'Rat stimmt über den Kai ab'],
    ['Lire aussi : le conseil vote sur le quai', 'le conseil vote sur le quai'],
    ['14:05 Council votes on the old quay', 'Council votes on the old quay'],
    ['3 hours ago Council votes on the old quay', 'Council votes on the old quay'],
    ['03.05.2031 Rat stimmt über den Kai ab', 'Rat stimmt über den Kai ab'],
    ['Council votes on the old quay By Anna Holm', 'Council votes on the old quay'],
    ['Council votes on the old quay | 3 min read', 'Council votes on the old quay'],
    ['Council votes on the old quay May 3, 2031', 'Council votes on the old quay'],
    ['Council votes on the old quay By Anna Holm 14:05', 'Council votes on the old quay'],
    ['Rat stimmt über den Kai ab Von Anna Holm', 'Rat stimmt über den Kai ab'],
    ['▶ Council votes on the old quay', 'Council votes on the old quay'],
    ['NATO council votes on the old quay', 'NATO council votes on the old quay'],
    ['Council votes on the old quay by night', 'Council votes on the old quay by night'],
    ['Live music returns', 'Live music returns'],
    ['Video game', 'Video game'],
  ])('%s', (text, title) => expect(cleanTitle(text, url)).toBe(title));
});

describe('texts of links in lists', () => {
  it.each([
    'Council votes on the old quay',
    '“Not a single nail”: how the roof was built',
    'iPhone maker rents three stalls',
    'L’ancien quai devient une halle',
    'd’Marrow gëtt nei gebaut',
    '金融庁、イオン銀行に業務改善命令',
    'قال المجلس إن الرصيف صار سوقا',
  ])('%s', (text) => expect(isTitle(text)).toBe(true));

  it.each([
    'said in a statement',
    'the wisdom of the tour',
    'View all stories',
    'See more news',
    'Mehr anzeigen',
    'Alle Artikel anzeigen',
    'Voir tous les articles',
    'Ver todas las noticias',
    'Vedi tutti gli articoli',
    'Bekijk alle berichten',
    'Subscribe to our newsletter',
    'Follow us on social media',
    'Shop the look now',
    'Book your flights here',
    'To the review',
    'もっと見る記事一覧はこちら',
    'Anna Holm',
    'Politics',
  ])('not %s', (text) => expect(isTitle(text)).toBe(false));
});

describe('words of links in sentences', () => {
  it.each<[before: string, label: string, behind: string, isTitle: boolean]>([
    ['Read more: ', 'Council votes on the old quay', '', true],
    ['', 'Council votes on the old quay.', '', true],
    ['It was long disputed. ', 'The council votes on Saturday', '. Then it rests.', true],
    ['In her essay “', 'Why the Quay Must Stay', '” she says no.', true],
    ['The council ', 'said in a statement on Saturday', ' that it stays.', false],
    ['', 'The council of the old quay', ' said so on Saturday.', false],
    ['She told ', 'Anna Holm', '.', false],
    ['It is ', 'Marrow’s Largest Market Hall Ever', ' so far.', false],
  ])('%s[%s]%s', (before, label, behind, expected) => expect(isTitleInText(label, before, behind)).toBe(expected));
});

describe('titles from addresses', () => {
  const forms = collectWordForms([
    'On Saturday the council of Marrow voted, and Anna Holm of the Börsenverein said the quay stays.',
    'In the halls of München, the EU praised Marrow; the old quay is dear to Holm.',
  ]);
  it.each<[path: string, title: string | null]>([
    ['2031/05/03/marrow-council-votes-on-old-quay', 'Marrow council votes on old quay'],
    ['news/how-anna-holm-saved-the-quay-c-16767709', 'How Anna Holm saved the quay'],
    ['kultur/muenchen-lobt-die-halle-aid-110848363', 'München lobt die halle'],
    ['news/eu-praises-the-market-hall.html', 'EU praises the market hall'],
    [
      'wirtschaft/article243505471/Halle-in-Marrow-steht-vor-der-Eröffnung.html',
      'Halle in Marrow steht vor der eröffnung',
    ],
    ['2031/1018/1539234-what-is-known-about-the-quay/', 'What is known about the quay'],
    ['sport/marrow-beats-holm-2-1-in-cup-final', 'Marrow beats Holm 2 1 in cup final'],
    ['news/2031-05-03-marrow-council-votes-on-old-quay', 'Marrow council votes on old quay'],
    ['science/marrow-s-quay-doesn-t-sink', 'Marrow’s quay doesn’t sink'],
    ['culture/l-ancien-quai-d-une-ville-nouvelle', 'L’ancien quai d’une ville nouvelle'],
    ['sport/quay-run-in-marrow-pfeiffer-lux.EpvrebwmiP2Lr5rQUeXKHK', 'Quay run in Marrow pfeiffer'],
    ['news/articles/c4g7pkpk7e7o', null],
    ['kai-100.html', null],
    ['article/DGXZQOUB262V30W4A221C2000000', null],
    ['files/May-letter-to-Runa-Aske.pdf', null],
    ['docs/2031/bericht-der-hafenkommission.DOCX', null],
  ])('%s', (path, title) => expect(titleFromAddress(`https://mail.test/${path}`, forms)).toBe(title));
});

it('a teaser has several sentences', () => {
  expect(isTeaser('Council votes on the old quay')).toBe(false);
  expect(isTeaser(`${'The council votes on the old quay after a long debate. '.repeat(3)}It is far from over.`)).toBe(
    true,
  );
});

describe('on a page', () => {
  const TEXT = [
    'The old quay of Marrow opened as a market hall on Saturday, four years after the last crane had left the harbour.',
    'Forty stalls sell fish in the market hall, the builder Runa Aske said. The Marrow council paid nine million for the quay.',
  ];
  type Anchor = { text: string; href: string; kind?: Kind; keep?: boolean; tag?: string; around?: string };

  function links(...anchors: Anchor[]) {
    const blocks: Block[] = [];
    const verdicts: Verdict[] = [];
    const add = (text: string, keep: boolean, kind: Kind, found: Block['links'], tag = 'p') => {
      const id = blocks.length;
      blocks.push({
        id,
        tag,
        text,
        path: ['main', tag],
        links: found,
        rendered: true,
        container: 0,
      } as unknown as Block);
      const decide = keep ? 'keep' : 'hide';
      verdicts.push({ block: id, decide, kind, origin: 'rule', rule: 'test', confidence: 1, evidence: [] });
    };
    add('Old quay of Marrow reopens as a market hall', true, 'headline', [], 'h1');
    for (const text of TEXT) add(text, true, 'paragraph', []);
    for (const { text, href, kind = 'recirculation', keep = false, tag, around = text } of anchors) {
      const start = around.indexOf(text);
      add(around, keep, kind, [{ href, text, start, end: start + text.length }], tag);
    }
    add('There is not a single nail in the roof of larch.', true, 'paragraph', []);
    const story = {
      url: 'https://mail.test/2031/old-quay-of-marrow-reopens',
      lang: 'en',
      headline: blocks[0]?.text ?? '',
    };
    return findStoryLinks(blocks, verdicts, story);
  }

  const inSentence = (text: string, href: string): Anchor => ({
    text,
    href,
    keep: true,
    kind: 'paragraph',
    around: `Nobody was sure. The Marrow council ${text} about the old quay and its market hall. Then it rained.`,
  });

  it('a link in a sentence has the headline of its address', () => {
    const { related, inText } = links(
      inSentence('said in a statement', 'https://mail.test/2030/marrow-council-votes-on-market-hall-at-old-quay'),
    );
    expect(related.map(({ text }) => text)).toEqual(['Marrow council votes on market hall at old quay']);
    expect(inText).toEqual([]);
  });

  it('a link in a sentence without a headline is listed with its sentence', () => {
    const href = 'https://mail.test/news/c4g7pkpk7e7o';
    const { related, inText } = links(inSentence('said in a statement', href));
    expect(related).toEqual([]);
    expect(inText).toEqual([
      {
        url: href,
        text: 'said in a statement',
        sentence: 'The Marrow council said in a statement about the old quay and its market hall.',
      },
    ]);
  });

  it('links to shops, networks and home pages are in no list', () => {
    const { related, inText } = links(
      inSentence('sells models of the quay', 'https://www.amazon.de/Marrow-Quay-Model/dp/B01ABCDEFG'),
      inSentence('wrote on its account', 'https://x.com/marrow/status/1234567890123'),
      inSentence('has a page', 'https://marrow-council.test/'),
    );
    expect(related).toEqual([]);
    expect(inText).toEqual([]);
  });

  it('the heading of a card is its title, not its teaser', () => {
    const href = 'https://mail.test/2030/vote-on-the-quay-of-marrow';
    const teaser =
      'The council of Marrow votes on the market hall at the old quay tonight. Anna Holm has waited for years. Now it comes, at last.';
    const heading = 'Marrow council votes on the market hall';
    const { related } = links({ text: heading, href, tag: 'h3' }, { text: teaser, href });
    expect(related.map(({ text }) => text)).toEqual([heading]);
  });

  it('the story itself is not related, at any of its addresses', () => {
    const title = 'Old quay of Marrow reopens as a market hall';
    const { related } = links(
      { text: `${title} – in pictures`, href: 'https://mail.test/2031/old-quay-of-marrow-reopens/amp' },
      { text: `${title} – to print`, href: 'https://mail.test/2031/old-quay-of-marrow-reopens/print' },
      { text: title, href: 'https://mail.test/en/2031/quay-of-marrow-reopens' },
    );
    expect(related).toEqual([]);
  });
});
