import type { Page } from '@playwright/test';
import type { Popup } from '../../../scripts/driver/popup';
import { expect, hasMarks, SMOKE, test, visibleLines } from '../fixtures';
import { CHANGING_URL, CLUTTER, changingPage, TITLE } from '../pages/changing';
import { settle } from '../settle';
import type { Firefox } from './firefox';

const BOX = `<div class="clutter promo-box"><p>${CLUTTER}</p><form><input type="email"><button>Subscribe</button></form></div>`;
const story = changingPage().replace('<div class="wrap">', `${BOX}<div class="wrap">`);
const ALWAYS = "document.querySelector('[name=always]')";
const words = async (page: Page) => (await visibleLines(page)).join('\n');

/** Presses "Always clean" in the popup. */
async function always(popup: Popup): Promise<void> {
  await popup.click('#tab-options');
  await popup.click('[name=always]');
}

test(
  'a site is cleaned automatically while permitted, and never before or after',
  SMOKE,
  async ({ extension, page, pressToolbar, serve }) => {
    const firefox = extension as Firefox;
    serve(CHANGING_URL, { body: story });
    await page.goto(CHANGING_URL);

    await test.step('denied: reported, and nothing has changed', async () => {
      const popup = await pressToolbar();
      await always(popup);
      await firefox.answer(false);
      await popup.waitFor("document.body.innerText.includes('Permission not given')");
      expect(await popup.evaluate(`${ALWAYS}.checked`)).toBe(false);
      await popup.close();
      await page.goto(CHANGING_URL);
      await settle(page, 600);
      expect(await hasMarks(page)).toBe(false);
    });

    await test.step('allowed: the story opens clean', async () => {
      const popup = await pressToolbar();
      await always(popup);
      await firefox.answer(true);
      await popup.waitFor(`${ALWAYS}.checked`);
      await popup.close();
      await page.goto(CHANGING_URL);
      await expect.poll(() => hasMarks(page)).toBe(true);
      expect(await words(page)).toContain(TITLE);
      expect(await words(page)).not.toContain(CLUTTER);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).opacity)).toBe('1');
    });

    await test.step('taken back with the view on: it can be switched off, and pages open as they are', async () => {
      const popup = await pressToolbar();
      await always(popup);
      await popup.waitFor(`!${ALWAYS}.checked`);
      await extension.setCleanView(popup, page, false);
      await popup.close();
      expect(await words(page)).toContain(CLUTTER);
      await page.goto(CHANGING_URL);
      await settle(page, 600);
      expect(await hasMarks(page)).toBe(false);
    });
  },
);
