import { expect, hasMarks, outerHtml, test, visibleLines } from './fixtures';
import { plainSeed } from './seeds';
import { pressShortcutInVain } from './settle';
import { SMALL_PDF } from './small-pdf';

const STATUS = `document.querySelector('[data-testid="status"]')?.dataset.status`;

test("on the browser's own pages the popup says that they cannot be touched", async ({
  extension,
  page,
  pressToolbar,
}) => {
  await page.goto(extension.name === 'firefox' ? 'about:license' : 'chrome://version');
  const popup = await pressToolbar();
  expect(await popup.evaluate(STATUS)).toBe('forbidden');
  expect(await popup.text('status')).toMatch(/\w+ \w+ \w+/);
  expect(await popup.evaluate(`document.querySelector('[role="switch"]')`)).toBe(null);
  await popup.close();
  await page.bringToFront();
  await extension.runCommand('toggle-clean-view');
});

test('a PDF is reported as a PDF', async ({ page, pressToolbar, serve }) => {
  serve('https://paper.test/report.pdf', { body: SMALL_PDF, contentType: 'application/pdf' });
  await page.goto('https://paper.test/report.pdf');
  const popup = await pressToolbar();
  expect(await popup.evaluate(STATUS)).toBe('pdf');
  expect(await popup.text('status')).toContain('PDF');
  await popup.close();
});

test('an empty page is reported as empty', async ({ page, pressToolbar, serve }) => {
  serve('https://empty.test/', { body: '<!doctype html><title>Nothing</title><body></body>' });
  await page.goto('https://empty.test/');
  const before = await outerHtml(page);
  const popup = await pressToolbar();
  expect(await popup.evaluate(STATUS)).toBe('empty');
  await popup.close();
  expect(await outerHtml(page)).toBe(before);
});

test('a search page has no article: the popup says so, and nothing is hidden', async ({
  extension,
  page,
  pressToolbar,
  serve,
}) => {
  const result = (n: number) =>
    `<li><a href="/story/${n}">Result number ${n} of the search</a><p>Some words about it, cut off …</p></li>`;
  const body = `<!doctype html><title>Search: harbour</title><main><h1>Search results for harbour</h1>
    <form><input name="q" value="harbour"><button>Search</button></form>
    <ol>${Array.from({ length: 12 }, (_, n) => result(n + 1)).join('')}</ol></main>`;
  serve('https://find.test/search', { body });
  await page.goto('https://find.test/search?q=harbour');
  const before = { html: await outerHtml(page), lines: await visibleLines(page) };
  const popup = await pressToolbar();
  expect(['front-page', 'no-story']).toContain(await popup.evaluate(STATUS));
  await popup.close();
  await pressShortcutInVain(extension, page);
  expect(await outerHtml(page)).toBe(before.html);
  expect(await visibleLines(page)).toEqual(before.lines);
});

test('a list of stories stays whole until the reader presses "Clean anyway"', async ({ page, pressToolbar, serve }) => {
  const text = 'The old quay had been closed since a storm tore away its northern end, and repairs took long.';
  const item = (n: number) =>
    `<article><h2><a href="/2031/story-${n}">Ferry number ${n} sails again</a></h2><p>${text} ${n}</p></article>`;
  const body = `<!doctype html><title>Coast - Harbour Post</title><nav><a href="/">Home</a></nav><main><h1>Coast</h1>${Array.from({ length: 9 }, (_, n) => item(n)).join('')}</main>`;
  serve('https://post.test/coast', { body });
  await page.goto('https://post.test/coast');
  const before = await outerHtml(page);
  const popup = await pressToolbar();
  expect(await popup.evaluate(STATUS)).toBe('no-story');
  expect(await outerHtml(page)).toBe(before);
  await popup.click('[data-testid="clean-anyway"]');
  await popup.waitFor(`document.querySelector('[role="switch"][aria-checked="true"]')`);
  expect(await visibleLines(page)).not.toContain('Home');
  expect((await visibleLines(page)).join('\n')).toContain(`${text} 3`);
  await popup.close();
});

test('a loading page is reported as loading, and read once it has loaded', async ({
  extension,
  page,
  pressToolbar,
  server,
}) => {
  const seed = plainSeed();
  const cut = seed.html.search(/<body[^>]*>/i) + 200;
  const { url, finish } = await server.slow(seed.html.slice(0, cut), seed.html.slice(cut));
  await extension.context.route(url, (route) => route.continue());
  await page.goto(url, { waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => document.body !== null)).toBe(true);
  const popup = await pressToolbar();
  expect(await popup.evaluate(STATUS)).toBe('loading');
  expect(await hasMarks(page)).toBe(false);
  finish();
  await popup.waitFor(`document.querySelector('[data-testid="headline"]')`);
  await popup.close();
});
