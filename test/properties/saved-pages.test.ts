import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { readPage } from '../../lib/pipeline';
import { showClean } from '../../lib/view/show-clean';
import { SEEDS } from '../pages/seeds';
import { PATIENCE, runs } from './cases';
import { apply, change } from './changes';
import { openLasting } from './pages';
import { soundReading } from './sound';
import { bodyOf, wordsOf } from './trees';

let page: Document;
let close: () => void;
beforeAll(async () => {
  ({ document: page, close } = await openLasting());
});
afterAll(() => close());

/** Changed here and there, a page is read soundly and comes back. */
function holds(html: string, cases: number): void {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
      const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
      for (const script of documentElement.querySelectorAll('script,link,iframe')) script.remove();
      page.documentElement.replaceWith(page.adoptNode(documentElement));
      for (const one of changes) apply(page, one);
      if (!bodyOf(page)) return;
      soundReading(page);
      const before = wordsOf(bodyOf(page));
      const { reading, elements } = readPage(page, { url: 'https://news.test/2031/a-story' });
      showClean(page, reading, elements)();
      expect(wordsOf(bodyOf(page)) === before).toBe(true);
    }),
    runs(cases),
  );
}

test.each(SEEDS.map(({ slug, html }) => [slug, html]))('seed %s, changed', { timeout: PATIENCE }, (_slug, html) =>
  holds(html, 3),
);

test('saved pages, changed', { timeout: PATIENCE }, async () => {
  for (const id of await commands.savedPages()) holds(await commands.savedPage(id), 2);
});
