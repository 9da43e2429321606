import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumOnly, expect, hasMarks, outerHtml, test } from '../fixtures';
import { CHART_PAGES } from './chart-pages';
import { findLayoutFaults } from './layout-faults';
import { LOCK_PAGES } from './lock-pages';
import { MEDIA_PAGES } from './media-pages';
import { ORDER_PAGES } from './order-pages';
import { TEXT_PAGES } from './text-pages';

const PICTURES = join(import.meta.dirname, '..', '..', '..', '.output', 'rendered');
const GROUPS = {
  'the order of the page': ORDER_PAGES,
  'pictures and players': MEDIA_PAGES,
  'charts and tables': CHART_PAGES,
  'pages that lock the reader out': LOCK_PAGES,
  'text that is not legible': TEXT_PAGES,
};

/** Soft assertions, so that the other pages of a group are still tested after one fails. */
const softly = expect.configure({ soft: true });

test.beforeAll(() => mkdirSync(PICTURES, { recursive: true }));

for (const [group, pages] of Object.entries(GROUPS))
  test(
    `the clean view preserves or repairs: ${group}`,
    chromiumOnly('the styles are the same in both browsers, and its driver is slow'),
    async ({ extension, page, pressToolbar, serve }) => {
      const toggle = async (on: boolean) => {
        await extension.runCommand('toggle-clean-view');
        await expect.poll(() => hasMarks(page)).toBe(on);
      };
      for (const [at, { name, html, layout, wheel }] of pages.entries())
        await test.step(name, async () => {
          serve(`https://rendered.test/2026/03/02/${name}`, { body: html });
          await page.goto(`https://rendered.test/2026/03/02/${name}`);
          // The permission that pressing the button gives lasts as long as the page's origin stays the same.
          if (at === 0) await (await pressToolbar()).close();
          const before = await outerHtml(page);
          await toggle(true);
          await softly.poll(() => page.evaluate(findLayoutFaults, layout), { message: name }).toEqual([]);
          await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
          if (wheel) {
            await page.evaluate(() => scrollTo(0, 0));
            await page.mouse.move(600, 400);
            await page.mouse.wheel(0, 400);
            await softly.poll(() => page.evaluate(() => scrollY), { message: name }).toBeGreaterThan(100);
          }
          await toggle(false);
          await softly.poll(() => outerHtml(page), { message: name }).toBe(before);
        });
    },
  );
