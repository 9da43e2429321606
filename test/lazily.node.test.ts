import { expect, test, vi } from 'vitest';
import { lazily } from '../lib/lazily';

test('what is made later is made once, when it is asked for, and travels as plain data', () => {
  const make = vi.fn(() => ['Runa Aske']);
  const article = lazily({ headline: 'Old quay reopens' }, { sources: make, credit: () => undefined });
  expect(article.headline).toBe('Old quay reopens');
  expect(make).not.toHaveBeenCalled();
  expect(structuredClone(article)).toEqual({ headline: 'Old quay reopens', sources: ['Runa Aske'] });
  expect(JSON.parse(JSON.stringify(article))).toEqual({ headline: 'Old quay reopens', sources: ['Runa Aske'] });
  expect(make).toHaveBeenCalledTimes(1);
});
