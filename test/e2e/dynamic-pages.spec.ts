import type { Page } from '@playwright/test';
import { addressOf, expect, outerHtml, test, visibleLines } from './fixtures';
import { type Seed, seedWhere } from './seeds';
import { settle } from './settle';
import { labelMismatches } from './visible-text';

/** Functions of the seeds' own scripts that tests call. */
interface Moving {
  loadNext(): void;
  rerender(): void;
  go(path: string): void;
  STORIES: Record<string, { title: string; body: string[] }>;
}
const call = (page: Page, what: 'loadNext' | 'rerender') =>
  page.evaluate((name) => (globalThis as unknown as Moving)[name](), what);

const endless = seedWhere('endless scrolling', ({ html }) => html.includes('window.loadNext'));
const app = seedWhere('a single-page app', ({ html }) => html.includes('window.rerender'));
const shown = async (page: Page, words: string) => (await visibleLines(page)).join(' ').includes(words);

test('endless scrolling: later additions are never shown, and stay in the page', async ({
  extension,
  openCleanSeed,
  page,
  setCleanView,
}) => {
  const { popup, before } = await openCleanSeed(endless);
  await call(page, 'loadNext');
  // The first frame counts: an addition must not flash.
  const later = (endless.later ?? []).filter((text) => text.length > 30);
  const first = (await visibleLines(page)).join('\n');
  expect(later.filter((text) => first.includes(text))).toEqual([]);
  await call(page, 'loadNext');
  await settle(page, 1500);
  const settled = (await visibleLines(page)).join('\n');
  expect(later.filter((text) => settled.includes(text))).toEqual([]);
  expect(labelMismatches(endless, before.lines, await visibleLines(page))).toEqual([]);
  await setCleanView(popup, false);

  const control = await controlPage(extension.context.newPage(), endless);
  await call(control, 'loadNext');
  await call(control, 'loadNext');
  expect(await outerHtml(page)).toBe(await outerHtml(control));
  await control.close();
  await popup.close();
});

test('the clean view survives a single-page app that re-renders its article', async ({
  extension,
  openCleanSeed,
  page,
  setCleanView,
}) => {
  const { popup, before } = await openCleanSeed(app);
  await call(page, 'rerender');
  await expect.poll(async () => labelMismatches(app, before.lines, await visibleLines(page))).toEqual([]);
  await setCleanView(popup, false);
  const control = await controlPage(extension.context.newPage(), app);
  await call(control, 'rerender');
  expect(await outerHtml(page)).toBe(await outerHtml(control));
  await control.close();
  await popup.close();
});

test('the clean view follows a single-page app to another article', async ({
  extension,
  openSeed,
  page,
  pressToolbar,
  setCleanView,
}) => {
  await openSeed(app);
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  const next = await page.evaluate((here) => {
    const { STORIES, go } = globalThis as unknown as Moving;
    const path = Object.keys(STORIES).find((other) => other !== here) ?? '';
    go(path);
    return { path, title: STORIES[path]?.title ?? '', body: STORIES[path]?.body ?? [] };
  }, new URL(app.url).pathname);
  await expect.poll(() => shown(page, next.title)).toBe(true);
  const words = (await visibleLines(page)).join(' ');
  expect(next.body.filter((text) => !words.includes(text.replace(/^## /, '')))).toEqual([]);
  await popup.close();

  const again = await pressToolbar();
  await expect.poll(() => again.text('headline')).toBe(next.title);
  await setCleanView(again, false);
  const control = await controlPage(extension.context.newPage(), app);
  await control.evaluate((path) => (globalThis as unknown as Moving).go(path), next.path);
  expect(await outerHtml(page)).toBe(await outerHtml(control));
  await control.close();
  await again.close();
});

/** Opens the same page without the clean view, for comparison with the restored page. */
async function controlPage(opening: Promise<Page>, seed: Seed): Promise<Page> {
  const page = await opening;
  await page.goto(addressOf(seed));
  return page;
}
