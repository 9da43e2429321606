/** How many presses it takes from the page to hide something for good, or to save a report of it. */
import type { Page } from '@playwright/test';
import type { Extension } from './extension';
import { chromiumOnly, expect, test } from './fixtures';
import { clickInOverlay, focusedInOverlay, overlayText } from './overlay';
import { CLUTTER, pageWithUnknownBox, STORY } from './pages/unknown-box';
import { expectPickerClosed, expectPickerOpen, shown } from './picker';
import { CLEAR_STORAGE } from './sync-quota';

const ADDRESS = 'https://harbour.test/2031/quay';
const MAX_PRESSES = 4;

const only = chromiumOnly('only Chromium lets a test look into closed shadow roots');
const pressed: string[] = [];

test.beforeEach(async ({ page, serve, pressToolbar, setCleanView }) => {
  pressed.length = 0;
  serve(ADDRESS, { body: pageWithUnknownBox('The old quay') });
  await page.goto(ADDRESS);
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await popup.close();
});

test.afterEach(async ({ extension }) => {
  await extension.worker.evaluate(CLEAR_STORAGE);
  for (const one of extension.context.pages()) if (one.url().includes('/report.html')) await one.close();
});

const key = async (page: Page, name: string) => {
  pressed.push(name);
  await page.keyboard.press(name);
};
const shortcut = async (extension: Extension, page: Page) => {
  pressed.push('shortcut');
  await page.bringToFront();
  await extension.runCommand('point-at-clutter');
  await expectPickerOpen(page);
};
const click = async (name: string, work: () => Promise<void>) => {
  pressed.push(name);
  await work();
};
const ruleCount = (extension: Extension) =>
  extension.worker.evaluate<number>(
    `chrome.storage.local.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('rule:')).length)`,
  );
const reportPage = async (extension: Extension): Promise<Page> => {
  const find = () => extension.context.pages().find((one) => one.url().includes('/report.html'));
  await expect.poll(find).toBeTruthy();
  const report = find();
  if (!report) throw new Error('No report is open.');
  await report.bringToFront();
  await expect(report.getByRole('button', { name: 'Save as a file' })).toBeFocused();
  return report;
};
const expectSaved = (report: Page) => expect(report.getByTestId('said')).toContainText('Saved as');

test('hide for good by keys', only, async ({ extension, page }) => {
  await shortcut(extension, page);
  await key(page, 'Tab');
  expect(await overlayText(page)).toContain('Box “Ask the harbour desk.”, 2 lines');
  await key(page, 'Enter');
  await expect.poll(() => shown(page)).not.toContain(CLUTTER);
  expect(await focusedInOverlay(page)).toBe('Done');
  await key(page, '1');
  await expect.poll(() => overlayText(page)).toContain('Will stay hidden on harbour.test.');
  expect(await ruleCount(extension)).toBe(1);
  expect(pressed.length).toBeLessThanOrEqual(MAX_PRESSES);
  expect(await focusedInOverlay(page)).toBe('Done');
  await page.keyboard.press('Enter');
  await expectPickerClosed(page);
});

test('hide for good by pointer', only, async ({ extension, page }) => {
  await click('context menu', () => page.getByText(CLUTTER).click({ button: 'right' }));
  await click('its item', () => extension.chooseMenuItem('point-at-clutter'));
  await expectPickerOpen(page);
  await click('the box', () => page.getByText('We answer letters').click());
  await expect.poll(() => shown(page)).not.toContain(CLUTTER);
  await click('for good', () => clickInOverlay(page, 'Hide on harbour.test'));
  await expect.poll(() => ruleCount(extension)).toBe(1);
  expect(pressed.length).toBeLessThanOrEqual(MAX_PRESSES);
});

test('two presses of Enter make no rule', only, async ({ extension, page }) => {
  await shortcut(extension, page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedInOverlay(page)).toBe('Done');
  await page.keyboard.press('Enter');
  await expectPickerClosed(page);
  expect(await ruleCount(extension)).toBe(0);
  expect(await shown(page)).not.toContain(CLUTTER);
});

test('report by keys, without hiding', only, async ({ extension, page }) => {
  await shortcut(extension, page);
  await key(page, 'Tab');
  await key(page, 'r');
  const report = await reportPage(extension);
  expect(await shown(page)).toContain(CLUTTER);
  await key(report, 'Enter');
  await expectSaved(report);
  expect(pressed.length).toBeLessThanOrEqual(MAX_PRESSES);
});

test('report a part of the story by keys', only, async ({ extension, page }) => {
  await shortcut(extension, page);
  await page.getByText(STORY).hover();
  await expect.poll(() => overlayText(page)).toContain('Part of the story: Paragraph');
  await key(page, 'r');
  const report = await reportPage(extension);
  await key(report, 'Enter');
  await expectSaved(report);
  expect(pressed.length).toBeLessThanOrEqual(MAX_PRESSES);
});

test('the story is refused with two ways on', only, async ({ extension, page }) => {
  await shortcut(extension, page);
  await page.getByText(STORY).click();
  const text = await overlayText(page);
  for (const name of ['Hide on this page only', 'Report this', 'Cancel']) expect(text).toContain(name);
  expect(await focusedInOverlay(page)).toBe('Cancel');
  await clickInOverlay(page, 'Report this');
  await reportPage(extension);
  expect(await shown(page)).toContain(STORY);
});

test('report by pointer: “Report instead” first', only, async ({ extension, page }) => {
  await shortcut(extension, page);
  await clickInOverlay(page, 'Report instead');
  await expect.poll(() => overlayText(page)).toContain('Click what to report.');
  await page.getByText('We answer letters').click();
  await reportPage(extension);
  expect(await shown(page)).toContain(CLUTTER);
});
