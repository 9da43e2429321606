import { chromiumOnly, expect, FULL_RUN_ONLY, hasMarks, outerHtml, SMOKE, test, visibleLines } from './fixtures';
import { FACTS, POPUP_SIZE, sizeOf, visibleHeadings } from './popup-card';
import { allSeeds, type Seed } from './seeds';
import { pressShortcutInVain } from './settle';
import { labelMismatches } from './visible-text';

/** Seeds are independent of each other, so workers run them in parallel. */
test.describe.configure({ mode: 'parallel' });

/** Tells whether it is known that the page's own headline is not found yet. */
const isHeadlineOpen = (seed: Seed) =>
  seed.openFacts?.includes('headline') || seed.open?.some((at) => seed.blocks[at]?.kind === 'headline') || false;

const hasShadowTree = ({ html }: Seed) => /shadowrootmode|attachShadow/i.test(html);
/**
 * Chooses one seed in five, and every seed with shadow roots. All seeds are read in unit tests; here it is enough to
 * show that the built extension reads them in the same way.
 */
const isSample = (seed: Seed, index: number) => index % 5 === 0 || hasShadowTree(seed);
/** Firefox's driver is slow: one seed in fifteen, and every seed with shadow roots. */
const isFirefoxSample = (seed: Seed, index: number) => index % 15 === 0 || hasShadowTree(seed);
const SMOKE_SEEDS = 2;

function detailsOf(seed: Seed, index: number) {
  if (index < SMOKE_SEEDS) return SMOKE;
  if (isFirefoxSample(seed, index)) return {};
  const { tag, annotation } = chromiumOnly('a sample, and every shadow tree, is enough for the same code');
  if (isSample(seed, index)) return { tag, annotation };
  return { tag: [tag, FULL_RUN_ONLY.tag], annotation };
}

for (const [index, seed] of allSeeds().entries()) {
  if (seed.found) {
    test(
      `${seed.slug}: on shows only the article, the popup its three facts, off restores the page`,
      detailsOf(seed, index),
      async ({ openSeed, page, pressToolbar, setCleanView }) => {
        await openSeed(seed);
        await page.evaluate(() => scrollTo(0, 300));
        const before = {
          html: await outerHtml(page),
          y: await page.evaluate(() => scrollY),
          lines: await visibleLines(page),
        };
        const popup = await pressToolbar();
        await setCleanView(popup, true);
        expect(await hasMarks(page)).toBe(true);
        if (!isHeadlineOpen(seed)) expect.soft(await popup.text('headline')).toBe(seed.article.headline);
        expect.soft(labelMismatches(seed, before.lines, await visibleLines(page))).toEqual([]);
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        await popup.waitFor(`document.querySelectorAll('.card h2').length === ${FACTS.length}`);
        expect.soft(await visibleHeadings(popup)).toEqual(FACTS);
        expect.soft(await sizeOf(popup)).toEqual(POPUP_SIZE);
        await setCleanView(popup, false);
        expect.soft(await outerHtml(page)).toBe(before.html);
        await expect.poll(() => page.evaluate(() => scrollY)).toBe(before.y);
        await popup.close();
      },
    );
  } else {
    test(
      `${seed.slug}: the popup says that there is no article, and nothing is hidden`,
      detailsOf(seed, index),
      async ({ extension, openSeed, page, pressToolbar }) => {
        await openSeed(seed);
        const before = { html: await outerHtml(page), lines: await visibleLines(page) };
        const popup = await pressToolbar();
        expect(await popup.text('status')).toMatch(/\w+ \w+/);
        await popup.close();
        await page.bringToFront();
        await pressShortcutInVain(extension, page);
        expect(await hasMarks(page)).toBe(false);
        expect(await outerHtml(page)).toBe(before.html);
        expect(await visibleLines(page)).toEqual(before.lines);
      },
    );
  }
}
