import { expect, type Page } from '@playwright/test';
import type { Popup } from '../../scripts/driver/popup';
import { visibleLines } from './fixtures';

/** Returns the visible text of the page. */
export const shown = async (page: Page) => (await visibleLines(page)).join('\n');

/** Returns the tag of the document's last element, which is the picker's while it is open. */
const last = (page: Page) => page.evaluate(() => document.documentElement.lastElementChild?.localName);

export const expectPickerOpen = (page: Page) => expect.poll(() => last(page)).toBe('div');
export const expectPickerClosed = (page: Page) => expect.poll(() => last(page)).toBe('body');

/** Clicks the button in the popup that starts a picker, and goes to the page. */
export async function startPicker(popup: Popup, page: Page, line: 'pick-clutter' | 'pick-gap'): Promise<void> {
  await popup.click(`[data-testid="${line}"]`);
  await expectPickerOpen(page);
  await page.bringToFront();
}

/** Presses Enter on the button "Done", once it exists: saving a rule comes first. */
export async function finishWithEnter(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Enter');
    expect(await last(page)).toBe('body');
  }).toPass();
}
