import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { readPage } from '../../lib/pipeline';
import { showClean } from '../../lib/view/show-clean';
import { SEEDS } from '../pages/seeds';
import { readAndCheck } from './check-reading';
import { openPage } from './documents';
import { applyMutation, pageMutation } from './page-mutations';
import { PROPERTY_TIMEOUT_MS, propertyConfig } from './property-config';
import { serializeTree, unclobberedBody } from './tree-dom';

let page: Document;
let close: () => void;
beforeAll(async () => {
  ({ document: page, close } = await openPage());
});
afterAll(() => close());

/** Checks that a page with random mutations is read without errors and restored. */
function checkMutated(html: string, defaultRuns: number): void {
  fc.assert(
    fc.property(fc.array(pageMutation, { minLength: 1, maxLength: 12 }), (mutations) => {
      const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
      for (const script of documentElement.querySelectorAll('script,link,iframe')) script.remove();
      page.documentElement.replaceWith(page.adoptNode(documentElement));
      for (const mutation of mutations) applyMutation(page, mutation);
      if (!unclobberedBody(page)) return;
      readAndCheck(page);
      const before = serializeTree(unclobberedBody(page));
      const { reading, elements } = readPage(page, { url: 'https://news.test/2031/a-story' });
      showClean(page, reading, elements)();
      expect(serializeTree(unclobberedBody(page)) === before).toBe(true);
    }),
    propertyConfig(defaultRuns),
  );
}

test.each(SEEDS.map(({ slug, html }) => [slug, html]))(
  'seed %s with random mutations',
  { timeout: PROPERTY_TIMEOUT_MS },
  (_slug, html) => checkMutated(html, 3),
);

test('saved pages with random mutations', { timeout: PROPERTY_TIMEOUT_MS }, async () => {
  for (const id of await commands.savedPages()) checkMutated(await commands.savedPage(id), 2);
});
