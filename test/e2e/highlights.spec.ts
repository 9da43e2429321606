import type { Page } from '@playwright/test';
import { chromiumOnly, expect, outerHtml, test } from './fixtures';
import { clickInOverlay, overlayText } from './overlay';
import { settle } from './settle';
import { CLEAR_STORAGE } from './sync-quota';

const only = chromiumOnly('only Chromium lets a test look into closed shadow roots');
const URL_OF_PAGE = 'https://harbour.test/2026/ferry';
const QUOTE = 'The council paid for the quay';
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry sails again</title>
<meta property="og:site_name" content="The Harbour Post"></head><body><main><article><h1>The ferry of Eastmere sails again</h1>
${Array.from({ length: 5 }, (_, at) => `<p>Paragraph ${at} of the report says that the ferry of Eastmere sails again, and that people were glad.</p>`).join('')}
<p id="quote">${QUOTE} with a loan over thirty years, and the company will pay a fee for each landing.</p></article></main></body></html>`;

/** Selects the quotation, as a reader does with the pointer. */
const selectQuote = (page: Page) =>
  page.evaluate((quote) => {
    const text = document.querySelector('#quote')?.firstChild as Text;
    getSelection()?.setBaseAndExtent(text, 0, text, quote.length);
  }, QUOTE);
/** Returns the texts that are highlighted in a colour. */
const painted = (page: Page, colour: string) =>
  page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), `clean-copy-reader-${colour}`);

test.beforeEach(async ({ page, serve }) => {
  serve(URL_OF_PAGE, { body: PAGE });
  await page.goto(URL_OF_PAGE);
});
test.afterEach(async ({ extension }) => {
  await extension.worker.evaluate(CLEAR_STORAGE);
});

test(
  'selected, highlighted, given a colour and a note, kept, exported',
  only,
  async ({ page, pressToolbar, setCleanView }) => {
    const before = await outerHtml(page);
    const popup = await pressToolbar();
    await setCleanView(popup, true);
    await popup.close();
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('html > div').length)).toBeGreaterThan(0);
    await page.bringToFront();
    await selectQuote(page);
    await page.keyboard.press('m');
    await expect.poll(() => painted(page, 'yellow')).toEqual([QUOTE]);
    await expect.poll(() => overlayText(page)).toContain('Add a note in the Clean Copy popup');
    await clickInOverlay(page, 'Green');
    await expect.poll(() => painted(page, 'green')).toEqual([QUOTE]);
    expect(await painted(page, 'yellow')).toEqual([]);
    await page.keyboard.press('Escape');

    const again = await pressToolbar();
    await again.waitFor("document.querySelector('#tab-highlights')?.innerText.includes('(1)')");
    await again.evaluate("document.querySelector('#tab-highlights').click()");
    await again.waitFor("document.querySelector('.highlight')");
    await again.evaluate(`(() => {
    const note = document.querySelector('.highlight textarea');
    note.value = 'Which bank?';
    note.dispatchEvent(new Event('change', { bubbles: true }));
    document.querySelector('[name=keep-highlights]').click();
  })()`);
    await again.waitFor("document.querySelector('[name=keep-highlights]').checked");
    await again.evaluate(
      "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { globalThis.copied = text; } } }), document.querySelector('[data-testid=copy-highlights]').click()",
    );
    await again.waitFor('globalThis.copied');
    expect(await again.evaluate('globalThis.copied')).toBe(
      `## The ferry of Eastmere sails again\n\n> ${QUOTE}\n\nWhich bank?\n\n— [The ferry of Eastmere sails again – The Harbour Post](${URL_OF_PAGE})\n`,
    );
    // With the view off they stay visible, and the page is as it was.
    await setCleanView(again, false);
    expect(await outerHtml(page)).toBe(before);
    expect(await painted(page, 'green')).toEqual([QUOTE]);
    await again.close();

    await page.reload();
    expect(await painted(page, 'green')).toEqual([]);
    const later = await pressToolbar();
    await setCleanView(later, true);
    await expect.poll(() => painted(page, 'green')).toEqual([QUOTE]);
    await later.waitFor("document.querySelector('#tab-highlights')");
    await later.evaluate("document.querySelector('#tab-highlights').click()");
    await later.waitFor("document.querySelector('.highlight textarea')?.value === 'Which bank?'");
    await later.evaluate("document.querySelector('.highlight .small').click()");
    await later.waitFor("!document.querySelector('.highlight')");
    expect(await painted(page, 'green')).toEqual([]);
    await later.close();
  },
);

test(
  'another story in the same document has highlights of its own',
  only,
  async ({ extension, page, pressToolbar, setCleanView }) => {
    await extension.worker.evaluate("chrome.storage.local.set({ 'highlights-on': true })");
    const popup = await pressToolbar();
    await setCleanView(popup, true);
    await popup.close();
    await settle(page);
    await page.bringToFront();
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('html > div').length)).toBeGreaterThan(0);
    const highlight = async () => {
      await selectQuote(page);
      await page.keyboard.press('m');
      await expect.poll(() => painted(page, 'yellow')).toEqual([QUOTE]);
    };
    const stored = () =>
      extension.worker.evaluate<[string, number][]>(
        'chrome.storage.local.get().then(({ highlights = [] }) => highlights.map((one) => [one.url, one.highlights.length]))',
      );
    await highlight();
    await expect.poll(stored).toEqual([[URL_OF_PAGE, 1]]);
    await page.evaluate(() => history.pushState(null, '', '/2026/other-ferry'));
    await settle(page);
    await highlight();
    await expect.poll(stored).toEqual([
      [URL_OF_PAGE, 1],
      ['https://harbour.test/2026/other-ferry', 1],
    ]);
  },
);

test(
  'highlights are neither kept nor stored unless the reader wants it',
  only,
  async ({ extension, page, pressToolbar, setCleanView }) => {
    const popup = await pressToolbar();
    await setCleanView(popup, true);
    await popup.close();
    await settle(page);
    await page.bringToFront();
    await selectQuote(page);
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('html > div').length)).toBeGreaterThan(0);
    await page.keyboard.press('m');
    await expect.poll(() => painted(page, 'yellow')).toEqual([QUOTE]);
    const stored = await extension.worker.evaluate<object>('chrome.storage.local.get()');
    expect(JSON.stringify(stored)).not.toContain(QUOTE);
  },
);
