import { violations } from './axe';
import { chromiumOnly, expect, test } from './fixtures';
import { CHANGING_URL, changingPage } from './pages/changing';

const OTHER_URL = 'https://other.test/2030/quay';
const RUNA = '[data-type=person] .source-name';

test(
  'the side panel keeps sources and related coverage beside the page, and follows tab and page',
  chromiumOnly('Firefox has no way to drive the sidebar; test/e2e/package checks its manifest'),
  async ({ chromium, page, pressToolbar, serve, setCleanView }) => {
    serve(CHANGING_URL, { body: changingPage() });
    serve(OTHER_URL, { body: changingPage().replaceAll('Old quay', 'New quay') });
    await page.goto(CHANGING_URL);
    const popup = await pressToolbar();
    expect(await popup.accessibleNames('button')).toContain('Keep beside the page');
    await popup.click('[data-testid=pin]');
    const panel = await chromium.sidePanel();

    await test.step('sources and related coverage are open, and passages are lit', async () => {
      await panel.waitFor("document.querySelectorAll('[data-open=true]').length === 2");
      expect(await panel.evaluate("document.querySelector('[data-testid=pin]')")).toBeNull();
      await panel.click(RUNA);
      const lit = () => page.evaluate(() => [...(CSS.highlights.get('clean-copy-passage') ?? [])].join(' '));
      await expect.poll(lit).toContain('My grandmother sold eels');
      expect(await violations(panel)).toEqual([]);
      await setCleanView(panel, true);
      await setCleanView(panel, false);
    });

    await test.step('another tab has a sentence of its own', async () => {
      const other = await chromium.context.newPage();
      await other.goto(OTHER_URL);
      await panel.waitFor("document.querySelector('.no-story')");
      expect(await panel.text('status')).toBe('Clean Copy is not open on this page.');
      expect(await violations(panel)).toEqual([]);
      await other.close();
      await panel.waitFor(`document.querySelector('${RUNA}')`);
    });

    await test.step('the next page has one until the reader opens it', async () => {
      await page.goto(OTHER_URL);
      await panel.waitFor("document.querySelector('.no-story')");
      const opened = await pressToolbar();
      await panel.waitFor(`document.querySelector('${RUNA}')`);
      await opened.close();
    });
    await panel.close();
  },
);
