import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumOnly, expect, outerHtml, test } from '../fixtures';
import { UNSEEN_PAGES } from './unseen-pages';

const PICTURES = join(import.meta.dirname, '..', '..', '..', '.output', 'rendered');
const ADDRESS = 'https://line-post.test/2031/05/story';

test.describe.configure({ mode: 'parallel' });
test.beforeAll(() => mkdirSync(PICTURES, { recursive: true }));

/** Returns the concatenated texts that are painted; text without colour or size is not. Runs inside the page. */
function collectPaintedText(): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { width, height, right, bottom } = range.getBoundingClientRect();
    const box = parent.getBoundingClientRect();
    const style = getComputedStyle(parent);
    const isClipped = box.width <= 2 && box.height <= 2 && style.overflow !== 'visible';
    if (!width || !height || right < 0 || bottom + scrollY < 0 || isClipped || /, 0\)$/.test(style.color)) continue;
    texts.push(node.nodeValue ?? '');
  }
  return texts.join('\u200b').replace(/\s+/g, ' ');
}

for (const { name, html, shown, hidden = [], headline } of UNSEEN_PAGES)
  test(
    `${name}: the clean view shows each visible text once`,
    chromiumOnly('style sheets hide text in the same way there'),
    async ({ page, serve, pressToolbar, setCleanView }) => {
      serve(ADDRESS, { body: html });
      await page.goto(ADDRESS);
      const before = await outerHtml(page);
      const popup = await pressToolbar();
      expect.soft(await popup.text('headline')).toBe(headline ?? shown[0]);
      await setCleanView(popup, true);
      const text = (await page.evaluate(collectPaintedText)).replace(/\u200b/g, '');
      await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
      for (const words of shown) expect.soft(text.split(words).length - 1, words).toBe(1);
      for (const words of hidden) expect.soft(text).not.toContain(words);
      expect.soft(text).not.toContain('Most read');
      await setCleanView(popup, false);
      expect.soft(await outerHtml(page)).toBe(before);
      await popup.close();
    },
  );
