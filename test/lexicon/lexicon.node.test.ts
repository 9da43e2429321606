import { describe, expect, it } from 'vitest';
import { countPhrases, type LexiconName, labelShare, openingLabelScore } from '../../lib/lexicon';

describe('labelShare is 1 for', () => {
  it.each<[text: string, lexicon: LexiconName]>([
    ['Read more', 'related-links'],
    ['READ MORE:', 'related-links'],
    ['» Read more …', 'related-links'],
    ['Editor’s Choice', 'recirculation'],
    ["Editor's choice", 'recirculation'],
    ['Lesen Sie auch', 'related-links'],
    ['Advertisement', 'advert'],
    ['広告', 'advert'],
    ['【PR】', 'advert'],
    ['広告：', 'advert'],
    ['إعلان', 'advert'],
    ['विज्ञापन', 'advert'],
    ['Реклама', 'advert'],
    ['Прочетете още:', 'related-links'],
    ['Najčitanije', 'recirculation'],
    ['Preberite tudi', 'related-links'],
    ['Skaitomiausi', 'recirculation'],
    ['Loe ka:', 'related-links'],
    ['Llegeix també', 'related-links'],
    ['আরও পড়ুন', 'related-links'],
    ['یہ بھی پڑھیں', 'related-links'],
    ['இதையும் படியுங்கள்', 'related-links'],
    ['פרסומת', 'advert'],
    ['آخرین اخبار', 'recirculation'],
    ['Σχόλια', 'comments'],
  ])('%s (%s)', (text, lexicon) => expect(labelShare(text, lexicon)).toBe(1));
});

describe('labelShare is 0 for', () => {
  it.each<[text: string, lexicon: LexiconName]>([
    ['', 'advert'],
    ['…', 'advert'],
    ['Adverse winds', 'advert'],
    ['Tweety sings', 'tools'],
    ['The ferry sails', 'related-links'],
    [`Read more ${'and more '.repeat(20)}`, 'related-links'],
    ['إعلانية', 'advert'],
    ['Oglasili su se i mještani', 'advert'],
    ['Loeng kalade elust', 'related-links'],
    ['Комитетът коментира решението', 'comments'],
    ['வாசகர்கள் மேலும் கேட்டனர்', 'related-links'],
  ])('%s (%s)', (text, lexicon) => expect(labelShare(text, lexicon)).toBe(0));
});

it('labelShare falls with the number of words around the label', () => {
  const alone = labelShare('Read more', 'related-links');
  const some = labelShare('Read more about ferries', 'related-links');
  const many = labelShare('Read more about the ferries of Eastmere and their long history', 'related-links');
  expect(alone).toBeGreaterThan(some);
  expect(some).toBeGreaterThan(many);
});

describe('openingLabelScore', () => {
  it.each<[text: string, lexicon: LexiconName, value: number]>([
    ['Read more: Ferry sails', 'related-links', 1],
    ['» Read more » Ferry sails', 'related-links', 1],
    ['Read more', 'related-links', 1],
    ['Read more Ferry sails', 'related-links', 0.5],
    ['関連記事：船が戻る', 'related-links', 1],
    ['関連記事 船が戻る', 'related-links', 0.5],
    ['اقرأ أيضا: عاد القارب', 'related-links', 1],
    ['Correction: the ship has nine cabins.', 'note', 1],
    ['Corrections officers went on strike', 'note', 0.5],
    ['We read more', 'related-links', 0],
    ['Readmore', 'related-links', 0],
    ['', 'related-links', 0],
  ])('of %s (%s) is %d', (text, lexicon, value) => expect(openingLabelScore(text, lexicon)).toBe(value));
});

describe('countPhrases', () => {
  it.each<[text: string, lexicon: LexiconName, count: number]>([
    ['Sign up for our newsletter', 'newsletter', 2],
    ['Newsletter, newsletter, newsletter', 'newsletter', 1],
    ['Download our app and follow us on the pier', 'newsletter', 2],
    ['The newsletters of the council', 'newsletter', 0],
    ['A donated boat', 'newsletter', 0],
    ['Abonnieren Sie jetzt kostenlos', 'newsletter', 1],
    ['', 'newsletter', 0],
  ])('in %s (%s): %d', (text, lexicon, count) => expect(countPhrases(text, lexicon)).toBe(count));

  it('a cached text yields the same count', () => {
    const text = 'Sign up for our newsletter';
    expect(countPhrases(text, 'newsletter')).toBe(countPhrases(text, 'newsletter'));
  });
});
