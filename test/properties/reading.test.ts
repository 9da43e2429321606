import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAndCheck } from './check-reading';
import { createDocument, DOCUMENT_ORIGINS, openPage } from './documents';
import { PROPERTY_TIMEOUT_MS, propertyConfig } from './property-config';
import { storyTrees, trees } from './random-trees';

let page: Document;
let close: () => void;
beforeAll(async () => {
  ({ document: page, close } = await openPage());
});
afterAll(() => close());

test('any tree is read without errors and left unchanged, with one verdict per block', {
  timeout: PROPERTY_TIMEOUT_MS,
}, () => {
  fc.assert(
    fc.property(fc.constantFrom(...DOCUMENT_ORIGINS), trees, (origin, trees) => {
      readAndCheck(createDocument(origin, trees, page));
    }),
    propertyConfig(2500),
  );
});

test('a story with random trees in it is read likewise, and mostly found', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  let found = 0;
  let total = 0;
  fc.assert(
    fc.property(fc.constantFrom('live', 'detached', 'adopted'), storyTrees, (origin, trees) => {
      total++;
      if (readAndCheck(createDocument(origin, trees, page)).found) found++;
    }),
    propertyConfig(1000),
  );
  // Random trees may hide the story or split it.
  if (total >= 1000) expect(found / total).toBeGreaterThan(0.6);
});
