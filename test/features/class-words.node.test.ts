import { expect, it } from 'vitest';
import type { FeatureInput } from '../../lib/features/feature-vector/feature';
import { TAG_FEATURES } from '../../lib/features/feature-vector/tags';

it.each([
  ['div.ad-slot', 'advert', 1],
  ['div.top.ads', 'advert', 1],
  ['div.side_ads_2', 'advert', 1],
  ['div.header', 'advert', 0],
  ['div.loadedAds', 'advert', 1],
  ['div.author-bio', 'author', 1],
  ['div.biology', 'author', 0],
  ['ul.tags', 'topic', 1],
  ['div.stage', 'topic', 0],
  ['li.live-post.x', 'live', 1],
  ['li.poster', 'live', 0],
  ['div.moreFrom', 'related', 1],
  ['div.morefrom', 'related', 1],
  ['div.more-pictures', 'related', 0],
  ['div.readAlso', 'related', 1],
  ['div.sign-up', 'newsletter', 1],
  ['div.photoBy', 'caption', 1],
  ['div.pay-wall', 'pay', 1],
  ['div', 'text', 0],
])('the class names of %s have a word for %s: %d', (step, group, value) => {
  const input = { block: { path: ['main', step] } } as unknown as FeatureInput;
  expect(TAG_FEATURES[`class-${group}`]?.(input)).toBe(value);
});
