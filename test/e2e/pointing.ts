import { expect, type Page } from '@playwright/test';
import type { Popup } from '../../scripts/popup';
import { lines } from './fixtures';

/** What a person can read now, as one text. */
export const shown = async (page: Page) => (await lines(page)).join('\n');

/** The last element of the document: ours while somebody points. */
const last = (page: Page) => page.evaluate(() => document.documentElement.lastElementChild?.localName);

export const isPointing = (page: Page) => expect.poll(() => last(page)).toBe('div');
export const isOver = (page: Page) => expect.poll(() => last(page)).toBe('body');

/** Presses the line in the popup that leads to pointing, and goes to the page. */
export async function startPointing(popup: Popup, page: Page, line: 'pick-clutter' | 'pick-gap'): Promise<void> {
  await popup.evaluate(`document.querySelector('[data-testid="${line}"]').click()`);
  await isPointing(page);
  await page.bringToFront();
}

/** Presses Enter on "Done" once it is there: a rule is kept first. */
export async function leaveByEnter(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Enter');
    expect(await last(page)).toBe('body');
  }).toPass();
}

/** Takes all out that a test has kept. */
export const FORGET = 'Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()])';
