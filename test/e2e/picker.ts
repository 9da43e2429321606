import { expect, type Page } from '@playwright/test';
import type { Popup } from '../../scripts/driver/popup';
import { visibleLines } from './fixtures';

/** What a person can read now, as one text. */
export const shown = async (page: Page) => (await visibleLines(page)).join('\n');

/** The last element of the document: ours while somebody points. */
const last = (page: Page) => page.evaluate(() => document.documentElement.lastElementChild?.localName);

export const expectPickerOpen = (page: Page) => expect.poll(() => last(page)).toBe('div');
export const expectPickerClosed = (page: Page) => expect.poll(() => last(page)).toBe('body');

/** Presses the line in the popup that leads to pointing, and goes to the page. */
export async function startPicker(popup: Popup, page: Page, line: 'pick-clutter' | 'pick-gap'): Promise<void> {
  await popup.click(`[data-testid="${line}"]`);
  await expectPickerOpen(page);
  await page.bringToFront();
}

/** Presses Enter on "Done" once it is there: a rule is kept first. */
export async function finishWithEnter(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Enter');
    expect(await last(page)).toBe('body');
  }).toPass();
}
