import type { Page } from '@playwright/test';
import type { Popup } from '../../../scripts/popup';
import { expect, lines, marked, test } from '../fixtures';
import { CLUTTER, LIVING, livingPage, TITLE } from '../pages/living';
import type { Firefox } from './firefox';

const BOX = `<div class="clutter promo-box"><p>${CLUTTER}</p><form><input type="email"><button>Subscribe</button></form></div>`;
const story = livingPage().replace('<div class="wrap">', `${BOX}<div class="wrap">`);
const ALWAYS = "document.querySelector('[name=always]')";
const words = async (page: Page) => (await lines(page)).join('\n');

/** Presses "Always clean" in the popup. */
async function always(popup: Popup): Promise<void> {
  await popup.evaluate("document.querySelector('#tab-page').click()");
  await popup.until(ALWAYS);
  await popup.evaluate(`${ALWAYS}.click()`);
}

test('a site is always cleaned once the reader has allowed it, and never before or after', async ({
  extension,
  page,
  pressToolbar,
  serve,
}) => {
  const firefox = extension as Firefox;
  serve(LIVING, { body: story });
  await page.goto(LIVING);

  await test.step('refused: told so, and nothing has changed', async () => {
    const popup = await pressToolbar();
    await always(popup);
    await firefox.answer(false);
    await popup.until("document.body.innerText.includes('was not given the permission')");
    expect(await popup.evaluate(`${ALWAYS}.checked`)).toBe(false);
    await popup.close();
    await page.goto(LIVING);
    await page.waitForTimeout(600);
    expect(await marked(page)).toBe(false);
  });

  await test.step('allowed: the story opens clean', async () => {
    const popup = await pressToolbar();
    await always(popup);
    await firefox.answer(true);
    await popup.until(`${ALWAYS}.checked`);
    await popup.close();
    await page.goto(LIVING);
    await expect.poll(() => marked(page)).toBe(true);
    expect(await words(page)).toContain(TITLE);
    expect(await words(page)).not.toContain(CLUTTER);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).opacity)).toBe('1');
  });

  await test.step('taken back with the view on: it can be switched off, and pages open as they are', async () => {
    const popup = await pressToolbar();
    await always(popup);
    await popup.until(`!${ALWAYS}.checked`);
    await extension.switchClean(popup, page, false);
    await popup.close();
    expect(await words(page)).toContain(CLUTTER);
    await page.goto(LIVING);
    await page.waitForTimeout(600);
    expect(await marked(page)).toBe(false);
  });
});
