import type { Page } from '@playwright/test';
import { expect, lines, marked, notInFirefox, outerHtml, test } from '../fixtures';
import { plainSeed, seedWhere } from '../seeds';
import { faults } from '../visible';

const seed = plainSeed();
const other = seedWhere(
  'another story',
  ({ slug, found, html }) => found && slug !== seed.slug && !/<script/.test(html),
);
const CHECKED = `document.querySelector('[data-testid="clean-view"]')?.getAttribute('aria-checked')`;

test('a tab that crashed is called so, and is read again once it has loaded again', async ({
  extension,
  openSeed,
  page,
  pressToolbar,
  turn,
}) => {
  notInFirefox('its driver loses a tab that crashes');
  await openSeed(seed);
  const before = await outerHtml(page);
  const popup = await pressToolbar();
  await turn(popup, true);
  await popup.close();
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const sad = await extension.pressToolbar(page);
  await sad.settled();
  expect(await sad.text('status')).toMatch(/\p{L}+ \p{L}+ \p{L}+/u);
  expect(await sad.evaluate(CHECKED)).not.toBe('true');
  await sad.close();

  const fresh = await extension.context.newPage();
  await fresh.goto(seed.url);
  const again = await extension.pressToolbar(fresh);
  await extension.switchClean(again, fresh, true);
  await extension.switchClean(again, fresh, false);
  expect(await outerHtml(fresh)).toBe(before);
  await again.close();
  await fresh.close();
});

test('a tab that was copied is a page of its own', async ({ extension, openSeed, page, pressToolbar, tabId, turn }) => {
  await openSeed(seed);
  const before = await outerHtml(page);
  const id = await tabId();
  const popup = await pressToolbar();
  await turn(popup, true);
  await popup.close();
  const clean = await outerHtml(page);
  const known = new Set(extension.context.pages());
  await extension.worker.evaluate(`chrome.tabs.duplicate(${id}).then(() => true)`);
  const fresh = () => extension.context.pages().find((one) => !known.has(one));
  await expect.poll(() => fresh()?.url()).toBe(page.url());
  const copy = fresh() as Page;
  await copy.waitForLoadState();
  expect(await marked(copy)).toBe(false);
  const there = await extension.pressToolbar(copy);
  await there.settled();
  expect(await there.evaluate(CHECKED)).toBe('false');
  await extension.switchClean(there, copy, true);
  await extension.switchClean(there, copy, false);
  expect(await outerHtml(copy)).toBe(before);
  await there.close();
  await copy.close();
  expect(await outerHtml(page)).toBe(clean);
});

test('a tab that was put aside comes back as it loads, and is read again', async ({
  extension,
  openSeed,
  page,
  pressToolbar,
  tabId,
  turn,
}) => {
  notInFirefox('its driver takes a tab that is put aside for closed');
  await openSeed(seed);
  const before = await outerHtml(page);
  const id = await tabId();
  const popup = await pressToolbar();
  await turn(popup, true);
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
  expect(await marked(again)).toBe(false);
  expect(await extension.worker.evaluate(`chrome.action.getBadgeText({ tabId: ${next} })`)).toBe('');
  const there = await extension.pressToolbar(again);
  await extension.switchClean(there, again, true);
  await extension.switchClean(there, again, false);
  expect(await outerHtml(again)).toBe(before);
  await there.close();
  await again.close().catch(() => undefined);
  await aside.close();
});

test('a page that is left while it is read leaves nothing to the next one', async ({
  extension,
  openSeed,
  page,
  pressToolbar,
  serve,
  tabId,
  turn,
}) => {
  for (const pause of [0, 10, 40]) {
    await openSeed(seed);
    serve(other.url, { body: other.html });
    const popup = await pressToolbar();
    const pressed = popup.evaluate(`document.querySelector('[data-testid="clean-view"]').click()`).catch(() => {});
    await page.waitForTimeout(pause);
    await page.goto(other.url);
    await pressed;
    await page.waitForTimeout(300);
    await popup.close();
    const before = { html: await outerHtml(page), lines: await lines(page) };
    expect(before.html).not.toContain('data-clean-copy');
    const id = await tabId();
    const again = await pressToolbar();
    expect(await again.text('headline')).toBe(other.article.headline);
    expect(await again.evaluate(CHECKED)).toBe('false');
    await turn(again, true);
    expect(faults(other, before.lines, await lines(page))).toEqual([]);
    await turn(again, false);
    expect(await outerHtml(page)).toBe(before.html);
    await expect.poll(() => extension.worker.evaluate(`chrome.action.getBadgeText({ tabId: ${id} })`)).toBe('');
    await again.close();
  }
});

test('of two windows with one story only the one that was pressed in follows', async ({
  extension,
  openSeed,
  page,
  pressToolbar,
  turn,
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
  await turn(popup, true);
  await popup.close();
  expect(await outerHtml(second)).toBe(before);
  const there = await extension.pressToolbar(second);
  await there.settled();
  expect(await there.evaluate(CHECKED)).toBe('false');
  await extension.switchClean(there, second, true);
  await there.close();
  const again = await pressToolbar();
  await turn(again, false);
  await again.close();
  expect(await outerHtml(page)).toBe(before);
  expect(await marked(second)).toBe(true);
  await second.close();
});
