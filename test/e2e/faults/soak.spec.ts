import { soak } from '../../../scripts/bench/soak/soak';
import { Chromium } from '../../../scripts/driver/chromium';
import { both, CHROME_BUILD, chromiumOnly, expect, FULL_RUN_ONLY, test } from '../fixtures';
import { allSeeds } from '../seeds';

/** Fixed, so that this short run is the same each time. `npm run bench -- soak` does longer runs with other seeds. */
const SEED = 8;
const PAGES = 12;
/**
 * Maximum growth of the background's heap in bytes. A page may store its reading, but the background stores nothing
 * about pages.
 */
const MAX_BACKGROUND_GROWTH_BYTES = 1_000_000;
const MAX_LISTENERS = 4;

test(
  'random use of many pages causes no console errors and no leaks',
  both(chromiumOnly('memory is measured by Chromium’s protocol'), FULL_RUN_ONLY),
  async () => {
    test.setTimeout(240_000);
    const browser = await Chromium.open({
      extensions: [CHROME_BUILD],
      headless: true,
      viewport: { width: 1280, height: 900 },
    });
    try {
      const pages = allSeeds().map(({ slug, url, html }) => ({ name: slug, url, html: () => html }));
      const { faults, idle, growth } = await soak(browser, pages, { pages: PAGES, seed: SEED });
      expect(faults).toEqual([]);
      const [first, last] = [idle[0], idle.at(-1)];
      expect(last?.targets).toBe(first?.targets);
      expect((last?.background ?? 0) - (first?.background ?? 0)).toBeLessThan(MAX_BACKGROUND_GROWTH_BYTES);
      // The content script waits for a page that still loads, or comes back; however often it was pressed, no more is left.
      expect(Math.max(...growth.map(({ listeners }) => listeners))).toBeLessThanOrEqual(MAX_LISTENERS);
    } finally {
      await browser.close();
    }
  },
);
