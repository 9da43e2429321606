import { expect, it } from 'vitest';
import { createSimilarTextFinder } from '../../../lib/classify/duplicates/similar-texts';

const words = (text: string) => text.split(' ');

it('finds all texts that share nine of ten words', () => {
  const texts = ['a b c d e f g h i j', 'k l m', 'a b c d e f g h i z', 'a b c', 'x a b c d e f g h i j y'].map(words);
  const findSimilar = createSimilarTextFinder(texts, 0.9);
  expect(findSimilar(0)).toEqual(expect.arrayContaining([2, 4]));
  expect(findSimilar(1)).toEqual([]);
  expect(findSimilar(3)).toEqual([0, 2, 4]);
});

it('finds nothing for a text without words', () => expect(createSimilarTextFinder([[], []], 0.9)(0)).toEqual([]));
