import { expect, hasMarks, outerHtml, test, visibleLines } from '../fixtures';
import { settle } from '../settle';
import {
  ATTACK_SCRIPT,
  CLUTTER,
  expectNoInjection,
  FIND_INJECTIONS,
  NOTHING_INJECTED,
  recordDialogs,
  STORY,
  STORY_URL,
  storyPage,
  TITLE,
} from './story-page';

const POLICIES: Record<string, Record<string, string>> = {
  "default-src 'none'": { 'content-security-policy': "default-src 'none'" },
  'Trusted Types': {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'; default-src 'none'",
  },
  'a sandbox without scripts': { 'content-security-policy': "sandbox; default-src 'none'" },
  'a sandbox with scripts': { 'content-security-policy': 'sandbox allow-scripts' },
  'no frames, no referrer, own process': {
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'clipboard-write=(), fullscreen=()',
  },
};

for (const [name, headers] of Object.entries(POLICIES))
  test(`a page under ${name} is cleaned and restored, and reports no violation by the extension`, async ({
    page,
    serve,
    pressToolbar,
  }) => {
    const refused: string[] = [];
    page.on(
      'console',
      (message) =>
        void (/Content Security|TrustedHTML|Trusted Types/.test(message.text()) && refused.push(message.text())),
    );
    serve(STORY_URL, { body: storyPage(), headers });
    await page.goto(STORY_URL);
    const before = await outerHtml(page);
    const popup = await pressToolbar();
    await popup.setCleanView(true);
    await expect.poll(() => hasMarks(page)).toBe(true);
    const text = (await visibleLines(page)).join('\n');
    for (const line of STORY) expect(text).toContain(line);
    expect(text).not.toContain(CLUTTER);
    expect(await expectNoInjection(popup)).toContain(TITLE);
    await popup.setCleanView(false);
    await expect.poll(() => outerHtml(page)).toBe(before);
    await popup.close();
    expect(refused).toEqual([]);
  });

const xhtml = storyPage()
  .replace(
    '<!DOCTYPE html><html lang="en">',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en">',
  )
  .replace('<meta charset="utf-8">', '');
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><title>${TITLE}</title><foreignObject width="100" height="100"><div xmlns="http://www.w3.org/1999/xhtml">${STORY.map((line) => `<p>${line}</p>`).join('')}</div></foreignObject><script>${ATTACK_SCRIPT.replace('alert(1)', '0')}</script></svg>`;
const feed = `<?xml version="1.0"?><rss><channel><title>${TITLE}</title>${STORY.map((line) => `<item><description>${line}</description></item>`).join('')}</channel></rss>`;
const DOCUMENTS: [name: string, contentType: string, body: string, story: boolean][] = [
  ['XHTML', 'application/xhtml+xml', xhtml, true],
  ['SVG', 'image/svg+xml', svg, false],
  ['XML', 'application/xml', feed, false],
  ['plain text', 'text/plain', STORY.join('\n\n'), false],
  ['JSON', 'application/json', JSON.stringify({ headline: TITLE, articleBody: STORY }), false],
  ['an empty document', 'text/html', '', false],
  ['a document without a body', 'text/html', '<frameset><frame src="about:blank"></frameset>', false],
  ['a picture', 'image/gif', 'GIF89a', false],
  ['text that is markup', 'text/plain', `<script>${ATTACK_SCRIPT}</script><h1>${TITLE}</h1>`, false],
];
for (const [name, contentType, body, story] of DOCUMENTS)
  test(`${name} is read or refused with a reason, and restored`, async ({ page, serve, pressToolbar }) => {
    const heard = recordDialogs(page);
    serve(STORY_URL, { body, contentType: `${contentType}; charset=utf-8` });
    await page.goto(STORY_URL);
    const html = () =>
      page.evaluate(() => (document.documentElement ? new XMLSerializer().serializeToString(document) : ''));
    const before = await html();
    const popup = await pressToolbar();
    expect(JSON.parse(await popup.evaluate<string>(FIND_INJECTIONS))).toEqual(NOTHING_INJECTED);
    const found = await popup.evaluate<boolean>("Boolean(document.querySelector('[data-testid=clean-view]'))");
    expect(found).toBe(story);
    if (found) {
      await popup.setCleanView(true);
      await expect.poll(html).toContain('data-clean-copy');
      const text = await page.evaluate(() => document.documentElement.textContent ?? '');
      for (const line of STORY) expect(text).toContain(line);
      await popup.setCleanView(false);
    } else {
      const said = (await popup.text('status')) ?? '';
      expect(said.length).toBeGreaterThan(10);
      expect(said).not.toMatch(/Error|undefined|null|\[object/);
    }
    await expect.poll(html).toBe(before);
    await popup.close();
    expect(heard).toEqual([]);
  });

test('a page that rewrites its document is read as it then is', async ({ page, serve, pressToolbar, setCleanView }) => {
  const heard = recordDialogs(page);
  serve(STORY_URL, { body: storyPage() });
  await page.goto(STORY_URL);
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  // Open, written, closed: another document in the same window, our script still in it.
  const evil = storyPage({ title: 'Evil headline', text: STORY.map((line) => `${line} Written anew.`) });
  await page.evaluate((html) => {
    document.open();
    document.write(html);
    document.close();
  }, evil);
  await expect.poll(async () => (await visibleLines(page)).join('\n')).toContain('Written anew.');
  await popup.close();
  const again = await pressToolbar();
  await again.setCleanView(true);
  await expect.poll(() => hasMarks(page)).toBe(true);
  expect(await expectNoInjection(again)).toContain('Evil headline');
  const text = (await visibleLines(page)).join('\n');
  for (const line of STORY) expect(text).toContain(`${line} Written anew.`);
  expect(text).not.toContain(CLUTTER);
  await again.setCleanView(false);
  await expect.poll(() => hasMarks(page)).toBe(false);
  await again.close();
  expect(heard).toEqual([]);
});

test('a page that changes all the time is never left half hidden', async ({ page, serve, pressToolbar }) => {
  const churn = `<script>setInterval(() => { const p = document.querySelectorAll('p.t'); const last = p[p.length - 1]; last?.parentNode.insertBefore(last, p[0]); document.querySelector('aside')?.toggleAttribute('hidden'); for (const e of document.querySelectorAll('[data-clean-copy]')) e.removeAttribute('data-clean-copy'); }, 15)</script>`;
  serve(STORY_URL, { body: storyPage({ below: churn }) });
  await page.goto(STORY_URL);
  const popup = await pressToolbar();
  await popup.setCleanView(true).catch(() => {});
  await settle(page, 1500);
  const text = (await visibleLines(page)).join('\n');
  for (const line of STORY) expect(text).toContain(line);
  await popup.close();
});
