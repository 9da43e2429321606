import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PATIENCE, runs } from './cases';
import { documentOf, openLasting, WAYS } from './pages';
import { soundReading } from './sound';
import { story, trees } from './trees';

let page: Document;
let close: () => void;
beforeAll(async () => {
  ({ document: page, close } = await openLasting());
});
afterAll(() => close());

test('any tree is read without a fault, left as it is, and each of its blocks has one verdict', {
  timeout: PATIENCE,
}, () => {
  fc.assert(
    fc.property(fc.constantFrom(...WAYS), trees, (way, trees) => {
      soundReading(documentOf(way, trees, page));
    }),
    runs(2500),
  );
});

test('so is a story with any trees in it, and it is found', { timeout: PATIENCE }, () => {
  let found = 0;
  let all = 0;
  fc.assert(
    fc.property(fc.constantFrom('live', 'apart', 'written'), story, (way, trees) => {
      all++;
      if (soundReading(documentOf(way, trees, page)).found) found++;
    }),
    runs(1000),
  );
  // The trees may hide it, or cut it in two.
  if (all >= 1000) expect(found / all).toBeGreaterThan(0.6);
});
