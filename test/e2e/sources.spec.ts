import type { Page } from '@playwright/test';
import type { Popup } from '../../scripts/driver/popup';
import { chromiumOnly, expect, outerHtml, SMOKE, test } from './fixtures';
import { CHANGING_URL, changingPage } from './pages/changing';
import { strokesIn } from './pages/frames';
import { allSeeds } from './seeds';

const SAME = chromiumOnly('the same code; Firefox tests highlights, removal and copying');
const press = (popup: Popup, selector: string) => popup.click(selector);
const highlightedText = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('clean-copy-passage') ?? [])].map(String).join(' '));
const RUNA = '[data-type=person] .source-name';
const MORE = `<p>MARROW (AFP) – The roof will be mended in spring, Aske said on Sunday, and she added that nobody would have to leave.</p>
<p>Officials said that they were happy with it. In a statement the Harbour Authority said:</p>
<p>“We open in May. Nobody will stop us.”</p>
<p class="also">Read also: <a href="/2030/vote">Marrow council votes for the market hall at the old quay</a></p>`;

test.beforeEach(async ({ page, serve }) => {
  serve(CHANGING_URL, { body: changingPage(MORE) });
  await page.goto(CHANGING_URL);
});

// Removed entries are remembered.
test.afterEach(({ extension }) => extension.worker.evaluate("chrome.storage.local.remove('dismissed-sources')"));

test('dateline, sources by type, related coverage', SMOKE, async ({ pressToolbar }) => {
  const popup = await pressToolbar();
  const headings = await popup.evaluate<string[]>(
    "[...document.querySelectorAll('.card h2')].map((one) => one.innerText)",
  );
  expect(headings).toEqual(['Dateline', 'Sources cited', 'Related coverage']);
  expect(await popup.text('cited')).toMatch(/1 person .*2 unnamed Runa Aske 3 statements/);
  expect(await popup.evaluate("document.querySelector('[data-testid=sourcing]').ariaLabel")).toMatch(
    /Statements by source type: 1 person: \d statements?/,
  );
  const links = await popup.evaluate<[string, string][]>(
    "[...document.querySelectorAll('.links a')].map(({ href, rel }) => [href, rel])",
  );
  expect(links).toEqual([['https://living.test/2030/vote', 'noopener noreferrer']]);
  await press(popup, '[data-testid=related] h2 button');
  await popup.waitFor("document.querySelector('[data-testid=search]')");
  expect(await popup.evaluate("document.querySelector('[data-testid=search]').href")).toMatch(
    /^https:\/\/duckduckgo\.com\/.*q=Old%20quay%20Marrow/,
  );
  await popup.close();
});

test(
  'how each source can know is shown below it in the opened card, and in the copied list',
  SMOKE,
  async ({ pressToolbar }) => {
    const popup = await pressToolbar();
    expect(await popup.evaluate("document.querySelector('[data-testid=ground]')")).toBeNull();
    await press(popup, '[data-testid=cited] h2 button');
    await popup.waitFor("document.querySelector('[data-format=sources]')");
    const lines = await popup.evaluate<[string, string][]>(
      `[...document.querySelectorAll('[data-testid=cited] .source')].map((one) => [
      one.querySelector('.strong').innerText,
      one.querySelector('[data-testid=ground]')?.innerText ?? '',
    ])`,
    );
    const shown = Object.fromEntries(lines);
    expect(shown['Runa Aske']).toContain('Was there or tells of their own life');
    expect(shown['Harbour Authority']).toBe('Speaks on their own matter');
    expect(shown.Officials).toBe('No reason for anonymity given');
    await popup.close();
  },
);

test('passages of a source are highlighted, with the clean view off and on, and the page stays unchanged', async ({
  page,
  pressToolbar,
  setCleanView,
}) => {
  const before = await outerHtml(page);
  const popup = await pressToolbar();
  await press(popup, RUNA);
  await expect.poll(() => highlightedText(page)).toContain('My grandmother sold eels');
  await expect.poll(() => strokesIn(page)).toBeGreaterThan(500);
  expect(await outerHtml(page)).toBe(before);
  await press(popup, '[aria-label="Next passage"]');
  await expect.poll(() => highlightedText(page)).not.toContain('My grandmother');
  expect(await popup.evaluate("document.querySelector('.passage').innerText")).toMatch(/Passage 2 of \d/);

  await setCleanView(popup, true);
  await press(popup, '[aria-label="Previous passage"]');
  await expect.poll(() => highlightedText(page)).toContain('My grandmother sold eels');
  await expect.poll(() => strokesIn(page)).toBeGreaterThan(500);
  await press(popup, RUNA);
  await expect.poll(() => highlightedText(page)).toBe('');
  await setCleanView(popup, false);
  expect(await outerHtml(page)).toBe(before);
  await popup.close();
});

test('a statement after a colon is highlighted in its own paragraph, too', SAME, async ({ page, pressToolbar }) => {
  const popup = await pressToolbar();
  await press(popup, '[data-testid=cited] h2 button');
  await press(popup, '[data-type=institution] .source-name');
  await expect.poll(() => highlightedText(page)).toMatch(/Harbour Authority said: .*Nobody will stop us/);
  expect(await popup.evaluate("document.querySelector('.passage blockquote').innerText")).toContain('We open in May');
  await popup.close();
});

test('an entry that is no source is removed, stays away, and can be shown again', async ({ pressToolbar, page }) => {
  const dismissed = (popup: Popup) => popup.evaluate("document.querySelector('[data-testid=dismissed]')?.innerText");
  const names = (popup: Popup) =>
    popup.evaluate<string[]>("[...document.querySelectorAll('.source-name .strong')].map((one) => one.innerText)");
  let popup = await pressToolbar();
  await press(popup, RUNA);
  await expect.poll(() => highlightedText(page)).not.toBe('');
  await press(popup, '[data-testid=dismiss]');
  await expect.poll(() => dismissed(popup)).toContain('Runa Aske');
  expect(await names(popup)).not.toContain('Runa Aske');
  await expect.poll(() => highlightedText(page)).toBe('');
  await popup.close();

  await page.reload();
  popup = await pressToolbar();
  await press(popup, '[data-testid=cited] h2 button');
  await expect.poll(() => dismissed(popup)).toMatch(/Removed by you \(1\)/);
  expect(await names(popup)).not.toContain('Runa Aske');
  await press(popup, '[data-testid=dismissed] summary');
  await press(popup, '[aria-label="Show “Runa Aske” again"]');
  await expect.poll(() => names(popup)).toContain('Runa Aske');
  await popup.close();
});

test(
  'a removed entry is left out of the exported list, and can be reported',
  SAME,
  async ({ extension, page, pressToolbar }) => {
    const popup = await pressToolbar();
    await press(popup, RUNA);
    await press(popup, '[data-testid=dismiss]');
    await popup.waitFor("document.querySelector('[data-testid=report-source]')");
    await popup.evaluate(
      "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { globalThis.copied = text; } } })",
    );
    await press(popup, '[data-format=sources]');
    await popup.waitFor('globalThis.copied');
    expect(await popup.evaluate('globalThis.copied')).not.toContain('**Runa Aske**');
    const opened = page.context().waitForEvent('page');
    await press(popup, '[data-testid=report-source]');
    const report = await opened;
    const text = report.locator('textarea');
    await expect(text).toHaveValue(/"name": "Runa Aske"/);
    await expect(text).toHaveValue(/"address": "https:\/\/living\.test"/);
    expect(extension.urlOf('report.html')).toBe(report.url().replace(/#.*/, ''));
    await report.close();
  },
);

test('a quotation is copied with its citation, and all sources as Markdown', async ({ extension, pressToolbar }) => {
  await extension.allowClipboard();
  const popup = await pressToolbar();
  // The popup has no focus here, and a browser copies nothing then.
  await popup.evaluate(
    "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { globalThis.copied = text; } } })",
  );
  await press(popup, RUNA);
  await press(popup, '[data-testid=copy-passage]');
  await popup.waitFor('globalThis.copied');
  expect(await popup.evaluate('globalThis.copied')).toMatch(
    /My grandmother sold eels.*— Runa Aske\n.*Old quay of Marrow/s,
  );
  await popup.evaluate('globalThis.copied = ""');
  await press(popup, '[data-format=sources]');
  await popup.waitFor('globalThis.copied');
  expect(await popup.evaluate('globalThis.copied')).toMatch(
    /^# Old quay.*## Sources cited.*\*\*Runa Aske\*\*.*## Related coverage.*\[Marrow council votes/s,
  );
  await popup.close();
});

test('an unsupported language is reported', SAME, async ({ openSeed, pressToolbar }) => {
  const seed = allSeeds().find(({ slug }) => slug === 'cs-zebricek-kraju');
  if (!seed) throw new Error('The seed has another name now.');
  await openSeed(seed);
  const popup = await pressToolbar();
  expect(await popup.text('not-read')).toContain('can’t be found in Czech yet');
  await popup.close();
});
