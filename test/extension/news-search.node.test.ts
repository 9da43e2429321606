import { expect, test } from 'vitest';
import { newsSearchUrl } from '../../lib/extension/news-search';
import { SEARCH_ENGINES } from '../../lib/types';

const words = (address: string) => {
  const { searchParams } = new URL(address);
  return searchParams.get('q') ?? searchParams.get('p');
};

test.each(SEARCH_ENGINES)('%s is asked for the telling words of the headline', (engine) => {
  const address = newsSearchUrl(engine, { headline: 'Old quay of Marrow reopens as a market hall – and “sells” eels' });
  expect(address).toMatch(/^https:\/\//);
  expect(words(address)).toBe('Old quay Marrow reopens market hall sells eels');
});

test('a headline in any script, or without a telling word, is asked for whole', () => {
  expect(words(newsSearchUrl('google', { headline: '廃線の駅に本屋、始発は午前4時' }))).toBe(
    '廃線の駅に本屋、始発は午前4時',
  );
  expect(words(newsSearchUrl('bing', { headline: 'Is it on?' }))).toBe('Is it on');
  expect(words(newsSearchUrl('bing', { headline: 'A & B #1 100% "done"' }))).toContain('100%');
});
