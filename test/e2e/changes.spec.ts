import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, outerHtml, SMOKE, test } from './fixtures';
import { CHANGING_URL, changingPage } from './pages/changing';
import { CLEAR_STORAGE } from './sync-quota';

const LINE = '#tab-changes';
const EDITED = changingPage()
  .replace('Forty stalls sell fish', 'Fifty stalls sell fish')
  .replace('nine million', 'twelve million')
  .replace(/<p>Critics[^<]*<\/p>/, '')
  .replace('Harbour seals counted', 'Other boxes beside the story');
const CORRECTED = changingPage(
  '<p>Correction: An earlier version of this article misstated what the council paid for the works and the fund for coasts.</p>',
);

const versions = `chrome.storage.local.get(null).then((all) => Object.entries(all).filter(([key]) => key.startsWith('memory-version-')).map(([, { read }]) => read))`;
const passage = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('clean-copy-passage') ?? [])].map(String).join(' '));
/** Number of pixels by which the closed card is too high. */
const OVERFLOW = `(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)(document.querySelector('.story'))`;

test.beforeEach(async ({ extension }) => {
  await extension.worker.evaluate(CLEAR_STORAGE);
});

test(
  'with the reading history on, the popup shows what has changed until the reader has seen it',
  SMOKE,
  async ({ extension, page, pressToolbar, serve }) => {
    await extension.worker.evaluate('chrome.storage.local.set({ "memory-on": true })');
    serve(CHANGING_URL, { body: changingPage() });
    await page.goto(CHANGING_URL);
    const first = await pressToolbar();
    await expect.poll(() => extension.worker.evaluate(versions)).toHaveLength(1);
    expect(await first.evaluate(`document.querySelector('${LINE}')`)).toBeNull();
    await first.close();

    serve(CHANGING_URL, { body: EDITED });
    await page.goto(CHANGING_URL);
    const before = await outerHtml(page);
    const second = await pressToolbar();
    await second.waitFor(`document.querySelector('${LINE}')`);
    expect(await second.evaluate(`document.querySelector('${LINE}').innerText`)).toContain('3 passages changed since');
    expect(await second.evaluate(OVERFLOW)).toBeLessThanOrEqual(0);
    await second.close();

    // The line alone is not enough to have seen it.
    const third = await pressToolbar();
    await third.click(LINE);
    await third.waitFor("document.querySelectorAll('.changed-passages > li').length === 3");
    const wordsIn = (tag: string) =>
      third.evaluate<string[]>(`[...document.querySelectorAll('.changes ${tag}')].map((one) => one.innerText.trim())`);
    expect(await wordsIn('ins')).toEqual(['Fifty', 'twelve']);
    expect(await wordsIn('del')).toEqual(['Forty', 'nine', expect.stringMatching(/^Critics had asked/)]);
    expect(await violations(third)).toEqual([]);
    await third.click('.changed-passages > li:nth-child(2) button');
    await expect.poll(() => passage(page)).toMatch(/^The council paid twelve million/);
    expect(await outerHtml(page)).toBe(before);
    await third.click('.back');
    await expect.poll(() => passage(page)).toBe('');
    await third.waitFor(`document.querySelector('${LINE}')`);
    await third.close();

    const last = await pressToolbar();
    await last.waitFor("document.querySelector('[data-testid=related] h2')");
    await expect.poll(() => extension.worker.evaluate(versions)).toHaveLength(1);
    expect(await last.evaluate(`document.querySelector('${LINE}')`)).toBeNull();
    await last.close();
  },
);

test('a correction that the page announces is shown without a reading history, with its passage', async ({
  extension,
  page,
  pressToolbar,
  serve,
}) => {
  serve(CHANGING_URL, { body: CORRECTED });
  await page.goto(CHANGING_URL);
  const popup = await pressToolbar();
  await popup.waitFor(`document.querySelector('${LINE}')`);
  expect(await popup.evaluate(`document.querySelector('${LINE}').innerText`)).toBe('1 correction announced');
  await popup.click(LINE);
  await popup.waitFor("document.querySelectorAll('.announced blockquote').length === 2");
  await popup.click('.announced button');
  await expect.poll(() => passage(page)).toMatch(/^The council paid nine million/);
  expect(await extension.worker.evaluate(versions)).toEqual([]);
  await popup.close();
});
