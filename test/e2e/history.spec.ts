import { expect, outerHtml, test } from './fixtures';
import { CHANGING_URL, changingPage, TITLE } from './pages/changing';
import { HARBOUR_POST, MARROW_MAIL, storyPage } from './pages/same-event';
import { CLEAR_STORAGE } from './sync-quota';

const ELSEWHERE = 'https://harbour-post.test/news/market-hall';

test.beforeEach(async ({ extension, serve }) => {
  await extension.worker.evaluate(CLEAR_STORAGE);
  serve(CHANGING_URL, { body: changingPage() });
  serve(ELSEWHERE, {
    body: changingPage()
      .replaceAll('Marrow Mail', 'Harbour Post')
      .replaceAll(TITLE, 'Market hall opens at the old quay of Marrow')
      .replaceAll('/2031/quay', '/news/market-hall')
      .replaceAll('https://living.test', 'https://harbour-post.test'),
  });
});

const RELATED = '[data-testid=related] h2 button';
const kept =
  'chrome.storage.local.get("memory-stories").then((all) => (all["memory-stories"] ?? []).map(({ url }) => url))';

test('with the reading history on, coverage by another outlet is found until the history is cleared', async ({
  extension,
  page,
  pressToolbar,
}) => {
  await page.goto(ELSEWHERE);
  const before = await outerHtml(page);
  const first = await pressToolbar();
  await first.click(RELATED);
  await first.waitFor("document.querySelector('[data-testid=remember]')");
  expect(await extension.worker.evaluate(kept)).toEqual([]);
  await first.click('[data-testid=remember]');
  await first.waitFor("document.querySelector('.memory h3')");
  await first.close();
  const second = await pressToolbar();
  await expect.poll(() => extension.worker.evaluate(kept)).toEqual([ELSEWHERE]);
  expect(await second.evaluate("document.querySelector('[data-testid=other-outlets]')")).toBeNull();
  await second.close();
  expect(await outerHtml(page)).toBe(before);

  await page.goto(CHANGING_URL);
  const third = await pressToolbar();
  await third.click(RELATED);
  await third.waitFor("document.querySelector('[data-testid=other-outlets]')");
  const [href, words] = await third.evaluate<[string, string]>(
    "(() => { const link = document.querySelector('[data-testid=other-outlets] a'); return [link.href, link.closest('li').innerText]; })()",
  );
  expect(href).toBe(ELSEWHERE);
  expect(words).toContain('Harbour Post');
  await third.close();

  const options = await extension.context.newPage();
  await options.goto(extension.urlOf('options.html'));
  await expect(options.getByTestId('remembered')).toContainText('2 stories kept');
  await options.getByRole('button', { name: 'Clear history' }).click();
  await expect(options.getByTestId('remembered')).toContainText('No stories kept');
  await options.locator('[name=memory]').uncheck();
  await expect(options.getByTestId('remembered')).toHaveCount(0);
  await options.close();

  const last = await pressToolbar();
  await last.click(RELATED);
  await last.waitFor("document.querySelector('[data-testid=remember]')");
  expect(await extension.worker.evaluate(kept)).toEqual([]);
  await last.close();
});

test('figures and sources that differ between two outlets are shown', async ({
  extension,
  page,
  pressToolbar,
  serve,
}) => {
  for (const story of [HARBOUR_POST, MARROW_MAIL]) serve(story.url, { body: storyPage(story) });
  await extension.worker.evaluate('chrome.storage.local.set({ "memory-on": true })');
  await page.goto(MARROW_MAIL.url);
  const first = await pressToolbar();
  await expect.poll(() => extension.worker.evaluate(kept)).toEqual([MARROW_MAIL.url]);
  await first.close();

  await page.goto(HARBOUR_POST.url);
  const second = await pressToolbar();
  await second.click(RELATED);
  await second.waitFor("document.querySelector('[data-testid=comparison]')");
  const comparison = await second.text('comparison');
  expect(comparison).toContain('Injured: 12 here, 20 there');
  expect(comparison).toContain('word for word the same there');
  expect(comparison).toContain('Both cite Lena Okoro');
  expect(comparison).toMatch(/Only there: .*Ida Holm/);
  await second.click('[data-testid=comparison] summary');
  expect(await second.text('comparison')).toContain(HARBOUR_POST.headline);
  await second.close();
});
