import type { Page } from '@playwright/test';
import { themeKey } from '../../lib/extension/theme-key';
import { COLOUR_SCHEMES, DEFAULT_READING_THEME, PICTURE_MODES, TYPEFACES } from '../../lib/types';
import type { Popup } from '../../scripts/driver/popup';
import type { Extension } from './extension';
import { chromiumOnly, expect, hasMarks, outerHtml, test, visibleLines } from './fixtures';
import { CHANGING_URL, CLUTTER, changingPage, TITLE } from './pages/changing';
import { strokesIn } from './pages/frames';
import { expectPickerOpen } from './picker';
import { CLEAR_STORAGE } from './sync-quota';

const ALSO = 'Harbour seals of the outer bank counted from the air for the first time';
const EXTRA = `<p class="also">Read also: <a href="/seals">${ALSO}</a></p>
<aside class="promo-box clutter"><p>${CLUTTER}</p><form><input type="email"><button>Subscribe</button></form></aside>
<h2>What comes next</h2>
<p>The basin is to be dredged from March on, and the two steps for boats will be closed for as long as the dredger lies in front of them.</p>`;

const SAME = chromiumOnly('the popup, messages and storage are tested in Firefox by the other tests');
const words = async (page: Page) => (await visibleLines(page)).join('\n');
const press = (popup: Popup, selector: string) => popup.click(selector);
const tab = (popup: Popup, id: string) => press(popup, `#tab-${id}`);
const style = (page: Page, selector: string, name: string) =>
  page.evaluate(([s, n]) => getComputedStyle(document.querySelector(s) ?? document.body).getPropertyValue(n), [
    selector,
    name,
  ] as const);

const clearStorage = (extension: Extension) => extension.worker.evaluate(CLEAR_STORAGE);

test.beforeEach(async ({ page, serve, extension }) => {
  await clearStorage(extension);
  serve(CHANGING_URL, { body: changingPage(EXTRA) });
  serve('https://other.test/2031/quay', { body: changingPage(EXTRA) });
  await page.goto(CHANGING_URL);
});

test.afterEach(({ extension }) => clearStorage(extension));

test('a theme applies at once and everywhere, and one site may have its own', async ({
  extension,
  page,
  pressToolbar,
  setCleanView,
}) => {
  const stored = () => extension.worker.evaluate('chrome.storage.sync.get()');
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await tab(popup, 'theme');
  await press(popup, 'input[name=theme][value=dark]');
  const dark = (colour: string) => Number(/\d+/.exec(colour)?.[0]) < 60;
  await expect.poll(async () => dark(await style(page, 'html', 'background-color'))).toBe(true);
  await press(popup, 'input[name=typeface][value=serif]');
  await expect.poll(() => style(page, '#text p', 'font-family')).toMatch(/serif|georgia|charter/i);
  await popup.evaluate(
    "(() => { const range = document.querySelector('input[type=range]'); range.value = 28; range.dispatchEvent(new Event('input', { bubbles: true })); })()",
  );
  await expect.poll(() => style(page, '#text p', 'font-size')).toBe('28px');
  await expect.poll(stored).toMatchObject({ look: { theme: 'dark', typeface: 'serif', size: 28 } });
  await popup.close();

  await page.goto('https://other.test/2031/quay');
  const there = await pressToolbar();
  await setCleanView(there, true);
  expect(await style(page, '#text p', 'font-size')).toBe('28px');
  await tab(there, 'theme');
  await there.waitFor("document.querySelector('[name=site-look]')");
  await press(there, '[name=site-look]');
  await press(there, 'input[name=theme][value=sepia]');
  await expect.poll(async () => dark(await style(page, 'html', 'background-color'))).toBe(false);
  await expect.poll(stored).toMatchObject({ 'site:other.test': { look: { theme: 'sepia' } } });
  await there.close();

  await page.goto(CHANGING_URL);
  const back = await pressToolbar();
  await setCleanView(back, true);
  expect(dark(await style(page, 'html', 'background-color'))).toBe(true);
  await back.close();
});

test('a hidden block can be highlighted, shown, and always kept', async ({
  extension,
  page,
  pressToolbar,
  setCleanView,
}) => {
  const before = await outerHtml(page);
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  const clean = await outerHtml(page);
  expect(await words(page)).not.toContain(ALSO);
  await tab(popup, 'hidden');
  await press(popup, '[data-kind=related-links] summary');
  await popup.evaluate("document.querySelector('[data-kind=related-links] button.words').focus()");
  await expect.poll(() => style(page, '.also', 'outline-style')).toBe('dashed');
  expect(
    await page.evaluate(() => getComputedStyle(document.querySelector('.also') ?? document.body, '::before').content),
  ).toContain('Related links');
  await popup.evaluate('document.activeElement.blur()');
  await expect.poll(() => words(page)).not.toContain(ALSO);
  expect(await outerHtml(page)).toBe(clean);

  await press(popup, '[data-kind=related-links] button.words');
  await expect.poll(() => words(page)).toContain(ALSO);
  await popup.waitFor("document.querySelector('[data-testid=said]').innerText.includes('Back on the page')");
  await setCleanView(popup, false);
  expect(await outerHtml(page)).toBe(before);
  await setCleanView(popup, true);
  expect(await words(page)).not.toContain(ALSO);

  await popup.waitFor("document.querySelector('[data-kind=related-links]')");
  await press(popup, '[data-kind=related-links] button.small');
  await expect.poll(() => words(page)).toContain(ALSO);
  expect(await words(page)).not.toContain(CLUTTER);
  await setCleanView(popup, false);
  expect(await outerHtml(page)).toBe(before);
  await popup.close();
  const rules =
    await extension.worker.evaluate<Record<string, { decide: string; sites: string[] }>>('chrome.storage.local.get()');
  const own = Object.entries(rules).flatMap(([key, rule]) => (key.startsWith('rule:') ? rule : []));
  expect(own).toMatchObject([{ decide: 'keep', sites: ['living.test'] }]);

  await page.reload();
  const again = await pressToolbar();
  await setCleanView(again, true);
  expect(await words(page)).toContain(ALSO);
  await again.close();
});

test('a hidden block in a shadow root is highlighted there, in every theme', async ({
  page,
  serve,
  pressToolbar,
  setCleanView,
}) => {
  const whole = changingPage(EXTRA);
  const story = /<article[\s\S]*?<\/article>/.exec(whole)?.[0] ?? '';
  const sheet = '<style>p { outline: none !important; color: teal } .also::before { content: none !important }</style>';
  serve(CHANGING_URL, {
    body: whole.replace(story, `<story-box><template shadowrootmode="open">${sheet}${story}</template></story-box>`),
  });
  await page.goto(CHANGING_URL);
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await tab(popup, 'theme');
  await press(popup, 'input[name=theme][value=dark]');
  await tab(popup, 'hidden');
  expect(await words(page)).not.toContain(ALSO);
  await press(popup, '[data-kind=related-links] summary');
  await popup.evaluate("document.querySelector('[data-kind=related-links] button.words').focus()");
  const there = () =>
    page.evaluate(() => {
      const place = document.querySelector('story-box')?.shadowRoot?.querySelector('.also') ?? document.body;
      return [getComputedStyle(place).outlineStyle, getComputedStyle(place, '::before').content];
    });
  await expect.poll(there).toEqual(['dashed', '"Related links"']);
  await popup.evaluate('document.activeElement.blur()');
  await expect.poll(() => words(page)).not.toContain(ALSO);
  await press(popup, '[data-kind=related-links] button.words');
  await expect.poll(() => words(page)).toContain(ALSO);
  await popup.close();
});

test('a kind can be shown on one site, and hidden again', SAME, async ({ page, pressToolbar, setCleanView }) => {
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await tab(popup, 'hidden');
  await press(popup, '[data-kind=related-links] summary');
  await press(popup, '[data-kind=related-links] .show-kind button');
  await expect.poll(() => words(page)).toContain(ALSO);
  await popup.waitFor("document.querySelector('.shown-kinds')");
  await press(popup, '.shown-kinds button');
  await expect.poll(() => words(page)).not.toContain(ALSO);
  await popup.close();
});

test(
  'the meter counts the paragraphs that are really visible',
  SAME,
  async ({ page, serve, pressToolbar, setCleanView }) => {
    const folds = `<details open><summary>More of it</summary><p>The well under the floor is lit from below now, and covered with glass that bears four tonnes.</p></details>`;
    serve(CHANGING_URL, { body: changingPage('', folds) });
    await page.goto(CHANGING_URL);
    const popup = await pressToolbar();
    await setCleanView(popup, true);
    await tab(popup, 'hidden');
    const meterOf = (shown: typeof popup) => () =>
      shown.evaluate<string | null>("document.querySelector('[data-testid=whole]')?.innerText ?? null");
    await expect.poll(meterOf(popup)).toMatch(/^All \d+ paragraphs of the story are shown$/);
    await page.evaluate(() => document.querySelector('details')?.removeAttribute('open'));
    await popup.close();
    const again = await pressToolbar();
    await tab(again, 'hidden');
    await expect.poll(meterOf(again)).toMatch(/^1 of the story’s \d+ paragraphs is not shown/);
    await again.close();
  },
);

test(
  'a report of the page while the switch is pending does not revert the switch',
  chromiumOnly('only Chromium lets a test dispatch a message of the page'),
  async ({ page, pressToolbar, setCleanView, tabId }) => {
    const tab = { id: await tabId() };
    const popup = await pressToolbar();
    await setCleanView(popup, true);
    // The switch is pressed, and the page reports the state that it had before.
    await popup.evaluate(`(async () => {
      const message = (type, data) => ({ type, data, id: 1, timestamp: Date.now() });
      const { res: state } = await chrome.runtime.sendMessage(message('openTab', { tabId: ${tab.id} }));
      document.querySelector('[data-testid=clean-view]').click();
      chrome.runtime.onMessage.dispatch(message('stateChanged', { state, sheet: true }), { tab: ${JSON.stringify(tab)} }, () => {});
    })()`);
    await popup.waitFor("document.querySelector('[data-testid=clean-view]').ariaChecked === 'false'");
    expect(await hasMarks(page)).toBe(false);
    await popup.close();
  },
);

test('the article is picked by pointer and by keyboard', async ({ page, pressToolbar, setCleanView }) => {
  const before = await outerHtml(page);
  const popup = await pressToolbar();
  await tab(popup, 'options');
  await press(popup, '.pick .button');
  await page.bringToFront();
  await expectPickerOpen(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => outerHtml(page)).toBe(before);

  // A view that was on is on again when the reader leaves.
  const clean = await pressToolbar();
  await setCleanView(clean, true);
  await tab(clean, 'options');
  await press(clean, '.pick .button');
  await page.bringToFront();
  await expect.poll(() => words(page)).toContain('Most read');
  await page.keyboard.press('Escape');
  await expect.poll(() => words(page)).not.toContain('Most read');

  const second = await pressToolbar();
  await tab(second, 'options');
  await press(second, '.pick .button');
  await page.bringToFront();
  await expectPickerOpen(page);
  const target = page.locator('.rail li').first();
  const box = await target.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  await expect.poll(() => words(page)).toContain('Harbour seals');
  await expect.poll(() => words(page)).not.toContain('Critics had asked');

  const third = await pressToolbar();
  await third.waitFor("document.querySelector('.others')");
  await press(third, '.others button');
  await expect.poll(() => words(page)).toContain('Critics had asked');
  await third.close();
});

test(
  'the place of the article is stored for the site until it is deleted',
  SAME,
  async ({ page, serve, pressToolbar, setCleanView }) => {
    // Two columns of prose, of which the page's own choice is the longer one.
    const columns = (n: number) =>
      `<!doctype html><title>Two columns, day ${n}</title><main><h1>Two columns, day ${n}</h1><div class="left">${Array.from({ length: 8 }, (_, at) => `<p>Paragraph ${at} of the long column on day ${n} goes on about boats, ropes and the weather, as it has done for as long as anybody can think.</p>`).join('')}</div><div class="right-column">${Array.from({ length: 3 }, (_, at) => `<p>Paragraph ${at} of the short column on day ${n} is what this reader comes for: it says who has caught what, and where it was landed.</p>`).join('')}</div></main>`;
    serve('https://columns.test/1', { body: columns(1) });
    serve('https://columns.test/2', { body: columns(2) });
    serve('https://columns.test/', { body: columns(3) });
    await page.goto('https://columns.test/1');
    const popup = await pressToolbar();
    await tab(popup, 'options');
    await press(popup, '[name=remember-story]');
    await press(popup, '.pick .button');
    await page.bringToFront();
    await expectPickerOpen(page);
    const box = await page.locator('.right-column p').first().boundingBox();
    await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 8);
    await expect.poll(() => words(page)).not.toContain('the long column');
    expect(await words(page)).toContain('Paragraph 2 of the short column');

    await page.goto('https://columns.test/2');
    const next = await pressToolbar();
    await setCleanView(next, true);
    expect(await words(page)).toContain('Paragraph 2 of the short column on day 2');
    expect(await words(page)).not.toContain('the long column');
    await next.close();

    // A front page has no article, whatever is at that place.
    await page.goto('https://columns.test/');
    const front = await pressToolbar();
    expect(await front.evaluate("document.querySelector('[data-testid=status]')?.dataset.status")).toBe('front-page');
    await front.close();

    await page.goto('https://columns.test/2');
    const last = await pressToolbar();
    await setCleanView(last, true);
    await tab(last, 'options');
    await last.waitFor("document.querySelector('.pick .plain')");
    await press(last, '.pick .plain');
    await expect.poll(() => words(page)).toContain('the long column');
    await last.close();
  },
);

test(
  'read aloud: sentence after sentence is highlighted, without traces',
  chromiumOnly('only Chromium lets a test add a voice to the content script’s world'),
  async ({ page, pressToolbar, setCleanView }) => {
    const popup = await pressToolbar();
    await setCleanView(popup, true);
    const before = await outerHtml(page);
    // The machine has no voice: a silent one, which stays at the fifth sentence, is put into the content script's world.
    const session = await page.context().newCDPSession(page);
    const worlds: { id: number; name: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await session.send('Runtime.enable');
    const world = worlds.find(({ name }) => name === 'Clean Copy');
    await session.send('Runtime.evaluate', {
      contextId: world?.id,
      expression: `
      globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
      Object.defineProperty(globalThis, 'speechSynthesis', { value: {
        paused: false, said: [],
        getVoices: () => [{ name: 'Plain', lang: 'en-GB', localService: true }],
        speak(what) { this.said.push(what.text); if (this.said.length < 5) this.timer = setTimeout(() => what.onend?.({}), 150); },
        cancel() { clearTimeout(this.timer); }, resume() {}, pause() {},
        addEventListener() {}, removeEventListener() {},
      } });`,
    });
    const said = async () =>
      (
        await session.send('Runtime.evaluate', {
          contextId: world?.id,
          expression: 'speechSynthesis.said',
          returnByValue: true,
        })
      ).result.value as string[];
    await tab(popup, 'listen');
    await popup.waitFor("document.querySelector('[data-testid=play]')");
    await press(popup, '[data-testid=play]');
    await expect.poll(async () => (await said()).length).toBeGreaterThan(3);
    expect((await said())[0]).toBe(TITLE);
    expect(await page.evaluate(() => CSS.highlights.has('clean-copy-aloud'))).toBe(true);
    await expect.poll(() => strokesIn(page)).toBeGreaterThan(500);
    expect(await outerHtml(page)).toBe(before);
    await popup.waitFor("document.querySelector('.listen').innerText.includes('Paragraph')");
    await popup.evaluate("[...document.querySelectorAll('.listen .button')].at(-1).click()");
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('clean-copy-aloud'))).toBe(false);
    await popup.close();
  },
);

test('the article is exported as Markdown with its address', SAME, async ({ pressToolbar }) => {
  const popup = await pressToolbar();
  await tab(popup, 'export');
  const text = await popup.evaluate<string>(
    "chrome.tabs.query({ active: true, currentWindow: true }).then(([{ id }]) => chrome.tabs.sendMessage(id, { id: 1, type: 'exportStory', data: 'markdown', timestamp: 0 })).then(({ res }) => res)",
  );
  expect(text).toContain(`# ${TITLE}`);
  expect(text).toContain(CHANGING_URL);
  expect(text).not.toContain(CLUTTER);
  await press(popup, '[data-format=citation]');
  await popup.waitFor("document.querySelector('[data-testid=said]').innerText !== ''");
  await popup.close();
});

test('a missing voice is reported', async ({ page, pressToolbar, setCleanView }) => {
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await tab(popup, 'listen');
  await popup.waitFor("document.querySelector('[data-testid=play]')");
  await press(popup, '[data-testid=play]');
  await popup.waitFor("document.querySelector('[data-testid=listen-problem]')");
  expect(await words(page)).toContain(TITLE);
  await popup.close();
});

test('the page is restored exactly in every theme', async ({ extension, page, pressToolbar, setCleanView }) => {
  const before = await outerHtml(page);
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  for (const [part, values] of Object.entries({ theme: COLOUR_SCHEMES, typeface: TYPEFACES, pictures: PICTURE_MODES }))
    for (const value of values) {
      await extension.worker.evaluate(`chrome.storage.sync.set(${JSON.stringify({ look: { [part]: value } })})`);
      const key = themeKey({ ...DEFAULT_READING_THEME, [part]: value });
      await expect.poll(async () => (await style(page, 'html', '--clean-copy-look')).trim()).toBe(key);
    }
  await setCleanView(popup, false);
  expect(await outerHtml(page)).toBe(before);
  expect(await style(page, 'html', '--clean-copy-look')).toBe('');
  expect(await style(page, 'html', '--clean-copy-sheet')).toBe('');
  await popup.close();
});
