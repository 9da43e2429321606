import { describe, expect, it } from 'vitest';
import { addressFeatures, isFrontPageUrl } from '../../../lib/classify/story-detection/address-features';
import { tokenize } from '../../../lib/text/tokens';

describe('a URL', () => {
  it.each([
    ['https://post.test/', true],
    ['https://post.test/index.html', true],
    ['https://post.test/de/', true],
    ['https://post.test/en-gb', true],
    ['https://post.test/?p=1234', false],
    ['https://post.test/world/', false],
    ['no address', false],
  ])('%s is that of a front page: %s', (url, expected) => {
    expect(isFrontPageUrl(url)).toBe(expected);
  });

  it.each<[url: string, features: Partial<ReturnType<typeof addressFeatures>>]>([
    ['https://post.test/2031/05/04/ferry-sails-again', { slugMatch: 1, hasDatePath: 1, isListPath: 0 }],
    ['https://post.test/coast/ferry-sails-again-1234567.html', { slugMatch: 0.6, hasDatePath: 0 }],
    ['https://post.test/tag/ferries', { slugMatch: 0, isListPath: 1 }],
    ['https://post.test/find?q=ferries', { isListPath: 1 }],
    ['https://post.test/%E6%B5%B7%E5%B2%B8', { slugMatch: 0 }],
    ['https://post.test/%E0%A4%A', { slugMatch: 0 }],
    ['https://forum.test/threads/old-ships.12/', { isForumPath: 1 }],
    ['https://shop.test/products/blue-mug', { isShopPath: 1 }],
  ])('%s has these features: %o', (url, features) => {
    expect(addressFeatures(url, tokenize('Ferry sails again'))).toMatchObject(features);
  });
});
