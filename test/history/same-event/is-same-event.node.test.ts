import { expect, test } from 'vitest';
import { buildFingerprint } from '../../../lib/article/event-fingerprint';
import { buildComparableStory } from '../../../lib/history/same-event/comparable-story';
import { isSameEvent } from '../../../lib/history/same-event/is-same-event';
import type { Article } from '../../../lib/types';

function story(lang: string, headline: string, paragraphs: string[], published = '2031-05-06') {
  const article: Article = { headline, byline: [], published, sources: null, related: [] };
  return {
    fingerprint: buildFingerprint(article, paragraphs.join('\n'), lang),
    comparable: buildComparableStory(article, paragraphs, lang),
  };
}

const QUAKE = [
  'An earthquake of magnitude 6.1 shook the town of Tanjura, damaging houses and injuring people, officials said.',
  'Houses in Tanjura were damaged, people ran into the streets, and hospitals treated the injured.',
];
const here = story('en', 'Earthquake shakes Tanjura', QUAKE);

test('the same event in other words', () => {
  const there = story('en', 'Dozens hurt in Tanjura earthquake', [
    'People were injured and houses damaged when an earthquake struck near Tanjura, hospitals said.',
    'The magnitude of the earthquake was 6.1, officials in Tanjura said after people had run into the streets.',
  ]);
  expect(isSameEvent(here, there)).toBe(true);
});

test('another event of the same kind elsewhere, two days later', () => {
  const elsewhere = QUAKE.map((text) => text.replaceAll('Tanjura', 'Kelara'));
  expect(isSameEvent(here, story('en', 'Earthquake shakes Kelara', elsewhere, '2031-05-08'))).toBe(false);
});

test('a story that only mentions the other event further down', () => {
  const elsewhere = [
    ...QUAKE.map((text) => text.replaceAll('Tanjura', 'Kelara')),
    'Two days before, a quake had shaken Tanjura.',
  ];
  expect(isSameEvent(here, story('en', 'Earthquake shakes Kelara', elsewhere, '2031-05-08'))).toBe(false);
});

test('entries of older versions, without names and without a description', () => {
  const { fingerprint } = here;
  const { lead: _, ...older } = fingerprint;
  expect(isSameEvent({ fingerprint: older }, { fingerprint: older })).toBe(true);
});
