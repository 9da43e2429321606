import { violations } from './axe';
import { chromiumVariant, expect, test } from './fixtures';
import { plainSeed } from './seeds';

test('the popup on an article, off and on, has no accessibility violations', async ({
  openSeed,
  pressToolbar,
  setCleanView,
}) => {
  await openSeed(plainSeed());
  const popup = await pressToolbar();
  expect(await violations(popup)).toEqual([]);
  await setCleanView(popup, true);
  expect(await violations(popup)).toEqual([]);
  await popup.close();
});

test('each kind lists its blocks with a reason, without accessibility violations', async ({
  openSeed,
  pressToolbar,
}) => {
  await openSeed(plainSeed());
  const popup = await pressToolbar();
  await popup.click('#tab-hidden');
  // The other panels are rendered after the first paint.
  await expect
    .poll(() => popup.evaluate<number>("document.querySelectorAll('.kind summary').length"))
    .toBeGreaterThan(0);
  const kinds = await popup.evaluate<number>("document.querySelectorAll('.kind summary').length");
  for (let at = 0; at < kinds; at++) {
    await popup.evaluate(`document.querySelectorAll('.kind summary')[${at}].click()`);
    const [reason, block] = await popup.evaluate<string[]>(
      "['dt', 'dd'].map((part) => document.querySelector('.kind[open] ' + part).innerText.trim())",
    );
    expect(reason).toMatch(/\p{L}/u);
    expect(block).not.toBe('');
    expect(await violations(popup)).toEqual([]);
  }
  await popup.close();
});

const PANELS = ['hidden', 'theme', 'export', 'listen', 'options'];
const SCHEMES = {
  light: { 'prefers-color-scheme': 'light' },
  dark: { 'prefers-color-scheme': 'dark' },
  'high contrast': { 'forced-colors': 'active' },
};

for (const [name, features] of Object.entries(SCHEMES)) {
  test(
    `every card and panel of the popup, in ${name}, has no accessibility violations`,
    chromiumVariant(name === 'dark', 'the styles are the same in both browsers'),
    async ({ openSeed, pressToolbar, setCleanView }) => {
      await openSeed(plainSeed());
      const popup = await pressToolbar();
      await popup.emulateMedia(features);
      await setCleanView(popup, true);
      for (const card of ['dateline', 'cited', 'related']) {
        await popup.click(`[data-testid=${card}] h2 button`);
        await popup.waitFor(`document.querySelector('[data-testid=${card}] .card-body').innerText.trim() !== ''`);
        expect(await violations(popup), card).toEqual([]);
      }
      for (const panel of PANELS) {
        await popup.click(`#tab-${panel}`);
        await popup.waitFor("document.querySelector('.panel-body')?.innerText.trim()");
        expect(await violations(popup), panel).toEqual([]);
      }
      await popup.close();
    },
  );
}

test('panels are operated by keyboard, and the focus stays in the list when an entry goes', async ({
  openSeed,
  pressToolbar,
  setCleanView,
}) => {
  await openSeed(plainSeed());
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  const focused = () => popup.evaluate<string>('document.activeElement.id || document.activeElement.innerText');
  expect(await popup.evaluate("document.querySelector('[role=switch]').focus(), document.activeElement.role")).toBe(
    'switch',
  );
  await popup.press('Tab');
  expect(await focused()).toContain('Hide it');
  await popup.press('Tab');
  expect(await focused()).toBe('Dateline');
  await popup.press('Enter');
  expect(await popup.evaluate("document.querySelector('[data-open=true]').dataset.testid")).toBe('dateline');
  await popup.press('Enter');
  await popup.press('Tab');
  expect(await focused()).toBe('Sources cited');
  await popup.press('Enter');
  expect(await popup.evaluate("document.querySelectorAll('[data-open=true]').length")).toBe(1);

  await popup.evaluate("document.querySelector('#tab-hidden').focus()");
  await popup.press('Enter');
  await expect.poll(focused).toBe('panel-title');
  await popup.evaluate("document.querySelector('.back').focus()");
  await popup.press('Enter');
  await expect.poll(focused).toBe('tab-hidden');
  await popup.press('Enter');
  await popup.click('.kind summary');
  await popup.evaluate("document.querySelector('details[open] button.words').focus()");
  const before = await popup.evaluate<string>('document.activeElement.innerText');
  await popup.press('Enter');
  await popup.waitFor(`document.querySelector('[data-testid=said]').innerText.includes('Back on the page')`);
  expect(await popup.evaluate('document.activeElement !== document.body')).toBe(true);
  expect(await popup.evaluate('document.activeElement.innerText')).not.toBe(before);
  await setCleanView(popup, false);
  expect(await popup.evaluate("document.querySelector('[role=switch]').getAttribute('aria-checked')")).toBe('false');
  await popup.close();
});

test('the popup without an article has no accessibility violations', async ({ page, pressToolbar, serve }) => {
  serve('https://empty.test/', { body: '<!doctype html><title>Nothing</title>' });
  await page.goto('https://empty.test/');
  const popup = await pressToolbar();
  expect(await violations(popup)).toEqual([]);
  await popup.close();
});
