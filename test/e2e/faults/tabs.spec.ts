import type { Page } from '@playwright/test';
import { chromiumOnly, expect, hasMarks, outerHtml, pressSwitch, switchState, test, visibleLines } from '../fixtures';
import { plainSeed, seedWhere } from '../seeds';
import { settle } from '../settle';
import { labelMismatches } from '../visible-text';

const seed = plainSeed();
const other = seedWhere(
  'another story',
  ({ slug, found, html }) => found && slug !== seed.slug && !/<script/.test(html),
);

test(
  'a crashed tab is reported, and read again after a reload',
  chromiumOnly('its driver loses a tab that crashes'),
  async ({ extension, openCleanSeed, page }) => {
    const { popup, before } = await openCleanSeed(seed);
    await popup.close();
    const crashed = page.waitForEvent('crash');
    await page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    const sad = await extension.pressToolbar(page);
    await sad.waitUntilReady();
    expect(await sad.text('status')).toMatch(/\p{L}+ \p{L}+ \p{L}+/u);
    expect(await switchState(sad)).not.toBe('on');
    await sad.close();

    const fresh = await extension.context.newPage();
    await fresh.goto(seed.url);
    const again = await extension.pressToolbar(fresh);
    await extension.setCleanView(again, fresh, true);
    await extension.setCleanView(again, fresh, false);
    expect(await outerHtml(fresh)).toBe(before.html);
    await again.close();
    await fresh.close();
  },
);

test('a duplicated tab has a state of its own', async ({ extension, openCleanSeed, page, tabId }) => {
  const { popup, before } = await openCleanSeed(seed);
  const id = await tabId();
  await popup.close();
  const clean = await outerHtml(page);
  const known = new Set(extension.context.pages());
  await extension.worker.evaluate(`chrome.tabs.duplicate(${id}).then(() => true)`);
  const fresh = () => extension.context.pages().find((one) => !known.has(one));
  await expect.poll(() => fresh()?.url()).toBe(page.url());
  const copy = fresh() as Page;
  await copy.waitForLoadState();
  expect(await hasMarks(copy)).toBe(false);
  const there = await extension.pressToolbar(copy);
  await there.waitUntilReady();
  expect(await switchState(there)).toBe('off');
  await extension.setCleanView(there, copy, true);
  await extension.setCleanView(there, copy, false);
  expect(await outerHtml(copy)).toBe(before.html);
  await there.close();
  await copy.close();
  expect(await outerHtml(page)).toBe(clean);
});

test(
  'a discarded tab is restored without marks, and read again',
  chromiumOnly('its driver reports a discarded tab as closed'),
  async ({ extension, openCleanSeed, tabId }) => {
    const { popup, before } = await openCleanSeed(seed);
    const id = await tabId();
    await popup.close();
    const aside = await extension.context.newPage();
    const next = await extension.worker.evaluate<number>(`chrome.tabs.discard(${id}).then((tab) => tab.id)`);
    await extension.worker.evaluate(`chrome.tabs.update(${next}, { active: true }).then(() => true)`);
    const back = () => extension.context.pages().find((one) => one !== aside && one.url() === seed.url);
    await expect
      .poll(
        async () =>
          (await back()
            ?.title()
            .catch(() => '')) ?? '',
      )
      .not.toBe('');
    const again = back() as Page;
    expect(await hasMarks(again)).toBe(false);
    expect(await extension.worker.evaluate(`chrome.action.getBadgeText({ tabId: ${next} })`)).toBe('');
    const there = await extension.pressToolbar(again);
    await extension.setCleanView(there, again, true);
    await extension.setCleanView(there, again, false);
    expect(await outerHtml(again)).toBe(before.html);
    await there.close();
    await again.close().catch(() => undefined);
    await aside.close();
  },
);

test('leaving a page while it is read does not affect the next page', async ({
  extension,
  openSeed,
  page,
  pressToolbar,
  serve,
  tabId,
  setCleanView,
}) => {
  for (const pause of [0, 10, 40]) {
    await openSeed(seed);
    serve(other.url, { body: other.html });
    const popup = await pressToolbar();
    const pressed = pressSwitch(popup).catch(() => {});
    await page.waitForTimeout(pause);
    await page.goto(other.url);
    await pressed;
    await settle(page, 300);
    await popup.close();
    const before = { html: await outerHtml(page), lines: await visibleLines(page) };
    expect(before.html).not.toContain('data-clean-copy');
    const id = await tabId();
    const again = await pressToolbar();
    expect(await again.text('headline')).toBe(other.article.headline);
    expect(await switchState(again)).toBe('off');
    await setCleanView(again, true);
    expect(labelMismatches(other, before.lines, await visibleLines(page))).toEqual([]);
    await setCleanView(again, false);
    expect(await outerHtml(page)).toBe(before.html);
    await expect.poll(() => extension.worker.evaluate(`chrome.action.getBadgeText({ tabId: ${id} })`)).toBe('');
    await again.close();
  }
});

test('of two windows with the same article, only the active one is cleaned', async ({
  extension,
  openSeed,
  page,
  pressToolbar,
  setCleanView,
}) => {
  await openSeed(seed);
  const before = await outerHtml(page);
  const known = new Set(extension.context.pages());
  await extension.worker.evaluate(`chrome.windows.create({ url: ${JSON.stringify(seed.url)} }).then(() => true)`);
  const fresh = () => extension.context.pages().find((one) => !known.has(one));
  await expect.poll(() => fresh()?.url()).toBe(seed.url);
  const second = fresh() as Page;
  await second.waitForLoadState();
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await popup.close();
  expect(await outerHtml(second)).toBe(before);
  const there = await extension.pressToolbar(second);
  await there.waitUntilReady();
  expect(await switchState(there)).toBe('off');
  await extension.setCleanView(there, second, true);
  await there.close();
  const again = await pressToolbar();
  await setCleanView(again, false);
  await again.close();
  expect(await outerHtml(page)).toBe(before);
  expect(await hasMarks(second)).toBe(true);
  await second.close();
});
