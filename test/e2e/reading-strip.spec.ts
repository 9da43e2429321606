import type { Page } from '@playwright/test';
import { chromiumOnly, expect, outerHtml, test } from './fixtures';
import { clickInOverlay, focusedInOverlay, overlayText } from './overlay';
import { expectPickerClosed, expectPickerOpen } from './picker';
import { plainSeed } from './seeds';
import { settle } from './settle';
import { CLEAR_STORAGE } from './sync-quota';

const only = chromiumOnly('only Chromium lets a test look into closed shadow roots');
const URL_OF_PAGE = 'https://harbour.test/2021/quay';
const paragraph = (at: number) =>
  `<p>Paragraph ${at} of the report says that the quay of Eastmere is being mended, stone by stone, and that the council pays for it.</p>`;
const longPage = (head = '', header = '', foot = '') => `<!doctype html><html lang="en"><head><title>Quay mended</title>
<meta property="og:site_name" content="The Harbour Post"><meta property="article:published_time" content="2021-05-24T08:00:00Z">
<meta name="author" content="Runa Aske">${head}</head><body><main><article><h1>The quay of Eastmere is mended at last</h1>${header}
${Array.from({ length: 6 }, (_, at) => paragraph(at)).join('')}<h2>The stones</h2>
${Array.from({ length: 6 }, (_, at) => paragraph(at + 6)).join('')}<h2>The money</h2>
${Array.from({ length: 12 }, (_, at) => paragraph(at + 12)).join('')}</article></main>${foot}</body></html>`;

const isClean = (page: Page) => page.evaluate(() => document.querySelector('[data-clean-copy]') !== null);
const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('html > div').length);
const hasStrip = (page: Page) => expect.poll(() => hosts(page)).toBeGreaterThan(0);
const waitForStrip = async (page: Page) => {
  await hasStrip(page);
  await page.bringToFront();
};
/** Moves the pointer, which shows the strip. */
const movePointer = async (page: Page) => {
  for (const x of [300, 320, 340]) await page.mouse.move(x, 300);
};
const isStripShown = async (page: Page) => (await overlayText(page)).includes('Exit clean view');

test.beforeEach(async ({ page, serve, pressToolbar, setCleanView }, { title }) => {
  if (title.includes('(own page)')) return;
  serve(URL_OF_PAGE, { body: longPage() });
  await page.goto(URL_OF_PAGE);
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await popup.close();
  await waitForStrip(page);
});

test.afterEach(async ({ extension }) => {
  await extension.worker.evaluate(CLEAR_STORAGE);
});

test(
  'shown when the pointer moves, the reader scrolls up or presses a key; hidden while reading',
  only,
  async ({ page }) => {
    expect(await isStripShown(page)).toBe(false);
    await movePointer(page);
    await expect.poll(() => isStripShown(page)).toBe(true);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => isStripShown(page)).toBe(false);
    await page.mouse.wheel(0, -100);
    await expect.poll(() => isStripShown(page)).toBe(true);
    // It goes by itself.
    await expect.poll(() => isStripShown(page)).toBe(false);
    await page.keyboard.press('x');
    await expect.poll(() => isStripShown(page)).toBe(true);
  },
);

test(
  'Escape and the button leave the clean view; the page is as before (own page)',
  only,
  async ({ page, serve, pressToolbar, setCleanView }) => {
    serve(URL_OF_PAGE, { body: longPage() });
    await page.goto(URL_OF_PAGE);
    const before = await outerHtml(page);
    for (const leave of [
      () => page.keyboard.press('Escape'),
      async () => {
        await movePointer(page);
        await expect.poll(() => isStripShown(page)).toBe(true);
        await clickInOverlay(page, 'Exit clean view');
      },
    ]) {
      const popup = await pressToolbar();
      await setCleanView(popup, true);
      await popup.close();
      await waitForStrip(page);
      await leave();
      await expect.poll(() => isClean(page)).toBe(false);
      expect(await outerHtml(page)).toBe(before);
      expect(await hosts(page)).toBe(0);
      await movePointer(page);
      await page.keyboard.press('a');
      await settle(page);
      expect(await hosts(page)).toBe(0);
    }
  },
);

test('the theme is changed by keys, shown at once, and kept', only, async ({ extension, page }) => {
  await page.keyboard.press('a');
  await expect.poll(() => focusedInOverlay(page)).toBe('Colours');
  for (let at = 0; at < 5; at++) await page.keyboard.press('Tab');
  expect(await focusedInOverlay(page)).toBe('Letter spacing');
  for (let at = 0; at < 4; at++) await page.keyboard.press('ArrowRight');
  const spacing = () =>
    page.evaluate(() => getComputedStyle(document.querySelector('article p') ?? document.body).letterSpacing);
  await expect.poll(spacing).toBe('0.76px');
  const stored = () =>
    extension.worker.evaluate<string>('chrome.storage.sync.get().then((all) => JSON.stringify(all))');
  await expect.poll(stored).toContain('"letterSpacing":0.04');
  // Escape closes the panel first.
  await page.keyboard.press('Escape');
  await expect.poll(() => overlayText(page)).not.toContain('Letter spacing');
  expect(await isClean(page)).toBe(true);
});

test('contents, j and k move through the story, unless single keys are off', only, async ({ extension, page }) => {
  const top = (text: string) =>
    page.getByText(text).evaluate((element) => Math.round(element.getBoundingClientRect().top));
  await page.keyboard.press('c');
  await expect.poll(() => focusedInOverlay(page)).toBe('The stones');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => top('The money')).toBeLessThan(60);
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect.poll(() => page.evaluate('scrollY')).toBe(0);
  for (const text of ['Paragraph 0 of', 'Paragraph 1 of', 'Paragraph 2 of']) {
    await page.keyboard.press('j');
    await expect.poll(() => top(text)).toBe(72);
  }
  await page.keyboard.press('k');
  await expect.poll(() => top('Paragraph 1 of')).toBe(72);
  await extension.worker.evaluate('chrome.storage.sync.set({ version: 1, singleKeys: false })');
  await settle(page);
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await settle(page);
  expect(await top('Paragraph 1 of')).toBe(72);
  expect(await focusedInOverlay(page)).toBe('');
});

test('“Hide something” starts the picker; its Escape does not leave the clean view', only, async ({ page }) => {
  await movePointer(page);
  await expect.poll(() => isStripShown(page)).toBe(true);
  await clickInOverlay(page, /^Hide something/);
  await expectPickerOpen(page);
  expect(await isStripShown(page)).toBe(false);
  await page.keyboard.press('Escape');
  await expectPickerClosed(page);
  expect(await isClean(page)).toBe(true);
});

test(
  'keys belong to the page where the reader types, and in its dialogs (own page)',
  only,
  async ({ page, serve, pressToolbar, setCleanView }) => {
    const field =
      '<p>Ask the council: <input id="ask" aria-label="Ask"> and it answers, in a letter of its own, within the week, it says.</p>';
    serve(URL_OF_PAGE, { body: longPage('', field, '<dialog>Read this</dialog>') });
    await page.goto(URL_OF_PAGE);
    const popup = await pressToolbar();
    await setCleanView(popup, true);
    await popup.close();
    await waitForStrip(page);
    const shown = await page.locator('#ask').isVisible();
    if (shown) {
      await page.locator('#ask').focus();
      await page.keyboard.type('jack');
      expect(await page.locator('#ask').inputValue()).toBe('jack');
      await page.keyboard.press('Escape');
      await settle(page);
      expect(await isClean(page)).toBe(true);
    }
  },
);

test(
  'the masthead shows what the page does not (own page)',
  only,
  async ({ page, serve, pressToolbar, setCleanView }) => {
    for (const [header, expected] of [
      ['', ['The Harbour Post', 'May 24, 2021', 'By Runa Aske', 'min']],
      [
        '<p class="by">By Runa Aske</p><p><time datetime="2021-05-24">24 May 2021</time></p>',
        ['The Harbour Post', 'min'],
      ],
    ] as const) {
      serve(URL_OF_PAGE, { body: longPage('', header) });
      await page.goto(URL_OF_PAGE);
      const popup = await pressToolbar();
      await setCleanView(popup, true);
      await popup.close();
      await waitForStrip(page);
      await expect.poll(() => overlayText(page)).toContain('The Harbour Post');
      const text = await overlayText(page);
      for (const part of expected) expect(text).toContain(part);
      if (header) expect(text).not.toMatch(/Runa|2021/);
    }
  },
);

test(
  'a page that meddles neither reads nor breaks the strip (own page)',
  only,
  async ({ page, serve, pressToolbar, setCleanView }) => {
    const meddle = `<script>
    window.seen = [];
    new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.parentNode === document.documentElement && node.localName === 'div') { window.seen.push(node.getAttributeNames().join() + ':' + node.innerHTML + node.textContent + node.innerText + String(node.shadowRoot)); window.host ??= node; } }).observe(document, { childList: true, subtree: true });
    const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { window.seen.push('attach'); return attach.call(this, { mode: 'open' }); };
    for (const type of ['keydown', 'pointermove', 'click']) addEventListener(type, (event) => { if (event.composedPath().some((node) => node instanceof ShadowRoot)) window.seen.push('path'); }, true);
    window.forge = () => { for (const target of [window, document, window.host]) for (const key of ['Escape', 'a', 'h']) target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true })); };
  </script><style>html > div { display: none !important; visibility: hidden !important; opacity: 0 !important } div::before { content: 'x' !important }</style>`;
    serve(URL_OF_PAGE, { body: longPage(meddle) });
    await page.goto(URL_OF_PAGE);
    const before = await outerHtml(page);
    const popup = await pressToolbar();
    await setCleanView(popup, true);
    await popup.close();
    await waitForStrip(page);
    await page.evaluate('window.forge()');
    await settle(page);
    expect(await isClean(page)).toBe(true);
    await movePointer(page);
    await expect.poll(() => isStripShown(page)).toBe(true);
    await page.keyboard.press('a');
    await expect.poll(() => focusedInOverlay(page)).toBe('Colours');
    expect([...new Set(await page.evaluate<string[]>('window.seen'))]).toEqual(['style:null']);
    // Removed by the page, it comes back when the reader moves.
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('html > div')) host.remove();
    });
    await page.keyboard.press('Escape');
    await movePointer(page);
    await expect.poll(() => isStripShown(page)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => isClean(page)).toBe(false);
    expect(await outerHtml(page)).toBe(before);
  },
);

test('the masthead is above the headline’s words; Escape leaves (own page)', async ({ openCleanSeed, page }) => {
  const { before, popup } = await openCleanSeed(plainSeed());
  await popup.close();
  await waitForStrip(page);
  const place = () =>
    page.evaluate(() => {
      const box = document.querySelector('html > div[style*="masthead"]')?.getBoundingClientRect();
      const headline = document.querySelector('h1')?.getBoundingClientRect();
      return box && headline
        ? [Math.round(box.top - headline.top), Math.round(box.left - headline.left), box.height > 0]
        : [];
    });
  await expect.poll(place).toEqual([0, 0, true]);
  await page.keyboard.press('Escape');
  await expect.poll(() => isClean(page)).toBe(false);
  expect(await outerHtml(page)).toBe(before.html);
});

test('the strip of a seed page goes with the view (own page)', async ({ openCleanSeed, page, setCleanView }) => {
  const { popup, before } = await openCleanSeed(plainSeed());
  await hasStrip(page);
  await setCleanView(popup, false);
  expect(await outerHtml(page)).toBe(before.html);
  expect(await hosts(page)).toBe(0);
});
