import { expect, type Page } from '@playwright/test';
import type { Popup } from '../../scripts/driver/popup';
import { visibleLines } from './fixtures';

/** Returns the visible text of the page. */
export const shown = async (page: Page) => (await visibleLines(page)).join('\n');

/** Returns whether a picker is open: its element is in the top layer. */
const isOpen = (page: Page) => page.evaluate(() => document.querySelector('html > div[popover]') !== null);

export const expectPickerOpen = (page: Page) => expect.poll(() => isOpen(page)).toBe(true);
export const expectPickerClosed = (page: Page) => expect.poll(() => isOpen(page)).toBe(false);

/** Clicks the button in the popup that starts a picker, and goes to the page. */
export async function startPicker(popup: Popup, page: Page, line: 'pick-clutter' | 'pick-gap'): Promise<void> {
  await popup.click(`[data-testid="${line}"]`);
  await expectPickerOpen(page);
  await page.bringToFront();
}

/** Presses Enter on the button "Done". The picker closes once a rule that is being saved has been saved. */
export async function finishWithEnter(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Enter');
    expect(await isOpen(page)).toBe(false);
  }).toPass();
}
