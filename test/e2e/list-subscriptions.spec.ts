import { serializeRuleFile } from '../../lib/rules/list/serialize';
import { Chromium } from '../../scripts/driver/chromium';
import { violations } from './axe';
import { CHROME_BUILD, chromiumOnly, expect, test } from './fixtures';
import { ADDRESS, ask, listFile, row } from './list-subscriptions';
import { LIST, openOptions, stored } from './options-page';

const PATTERN = 'https://lists.test/*';
const DAY_MS = 24 * 60 * 60 * 1000;

test(
  'a list is subscribed to, updated, and removed with its permission',
  chromiumOnly('the next test'),
  async ({ network }) => {
    test.setTimeout(120_000);
    const browser = await Chromium.open({
      extensions: [CHROME_BUILD],
      headless: true,
      viewport: { width: 1000, height: 900 },
      proxyPort: network.port,
      grantedSites: [PATTERN],
    });
    const requests: string[] = [];
    let answer: { status?: number; contentType?: string; headers?: Record<string, string>; body?: string } = {};
    const extension = { urlOf: (file: string) => browser.urlOf(file) } as Parameters<typeof openOptions>[0];
    try {
      await browser.context.route('https://lists.test/**', (route) => {
        requests.push(route.request().url());
        return route.fulfill({ contentType: 'application/json', ...answer });
      });
      const page = await browser.context.newPage();
      await openOptions(extension, page);
      const refused = page.getByTestId('list-refused');

      await test.step('no request for an address that is none', async () => {
        for (const [address, text] of [
          ['http://lists.test/rules.json', 'begins with https://'],
          ['lists', 'begins with https://'],
        ] as const) {
          await ask(page, address);
          await expect(refused).toContainText(text);
        }
        expect(requests).toEqual([]);
      });

      await test.step('every failure is told, and leaves nothing behind', async () => {
        for (const [given, text] of [
          [{ status: 404 }, 'error 404'],
          [{ contentType: 'text/html', body: '<p>' }, 'another kind of page'],
          [{ status: 302, headers: { location: 'https://elsewhere.test/' } }, 'leads to another one'],
          [{ body: '{' }, 'it is incomplete'],
          [{ body: '{}' }, 'no Clean Copy rules'],
          [{ body: await serializeRuleFile([]) }, 'no list'],
        ] as const) {
          answer = given;
          // A background that has just started may send its request before Playwright intercepts requests.
          await expect(async () => {
            await ask(page, ADDRESS);
            await expect(refused).toContainText(text, { timeout: 3000 });
          }).toPass();
        }
        expect(await stored(page)).toEqual({ 'list-subscriptions': [] });
        expect(await page.evaluate('chrome.permissions.getAll()')).toHaveProperty('origins', []);
        expect(await violations(page)).toEqual([]);
      });

      await test.step('a list is shown, then used', async () => {
        answer = { body: await listFile('1', 1) };
        await ask(page, ADDRESS);
        await expect(page.getByRole('dialog')).toContainText(LIST.name);
        await page.getByRole('button', { name: 'Cancel' }).click();
        await expect.poll(() => stored(page)).toEqual({ 'list-subscriptions': [] });
        await ask(page, ADDRESS);
        await page.getByRole('dialog').getByRole('button', { name: 'Subscribe' }).click();
        await expect(row(page)).toContainText('From lists.test');
        await expect(row(page)).toContainText('1 rule');
        expect(await violations(page)).toEqual([]);
        // Pages of the host are not cleaned because of it.
        expect(await browser.worker.evaluate('chrome.scripting.getRegisteredContentScripts()')).toEqual([]);
        await expect(page.locator('.site')).toHaveCount(0);
      });

      await test.step('it is updated on demand, but not behind the back of its release', async () => {
        answer = { body: await listFile('1', 2) };
        await row(page).getByRole('button', { name: 'Check now' }).click();
        await expect(page.getByTestId('list-problem')).toContainText('without a new version');
        await expect(row(page)).toContainText('1 rule');
        answer = { body: await listFile('2', 2) };
        await row(page).getByRole('button', { name: 'Check now' }).click();
        await expect(row(page)).toContainText('2 rules');
        await expect(page.getByTestId('list-problem')).toHaveCount(0);
      });

      /** Makes the list a day older, and opens the options again. */
      const reopen = async () => {
        await page.evaluate(async (ago) => {
          const { chrome } = globalThis as unknown as {
            chrome: {
              storage: { local: { get(): Promise<Record<string, never>>; set(items: object): Promise<void> } };
            };
          };
          const all = (await chrome.storage.local.get())['list-subscriptions'] as unknown as { checked: number }[];
          await chrome.storage.local.set({
            'list-subscriptions': all.map((one) => ({ ...one, checked: one.checked - ago })),
          });
        }, DAY_MS);
        await page.reload();
      };

      await test.step('once a day, and not while it is switched off', async () => {
        let before = requests.length;
        await reopen();
        await expect.poll(() => requests.length).toBe(before + 1);
        await page.reload();
        await row(page).getByRole('checkbox').uncheck();
        await expect.poll(async () => (await stored(page))[`list:${LIST.name}`]).toHaveProperty('off', true);
        before = requests.length;
        await reopen();
        await browser.worker.evaluate('new Promise((done) => setTimeout(done, 300))');
        expect(requests.length).toBe(before);
        await row(page).getByRole('checkbox').check();
      });

      await test.step('without permission it stays as it is, until it is allowed again', async () => {
        await page.evaluate(`chrome.permissions.remove({ origins: ['${PATTERN}'] })`);
        const before = requests.length;
        await row(page).getByRole('button', { name: 'Check now' }).click();
        await expect(page.getByTestId('list-problem')).toContainText('not allowed');
        expect(requests.length).toBe(before);
        await row(page).getByRole('button', { name: 'Allow again' }).click();
        await expect(page.getByTestId('list-problem')).toHaveCount(0);
      });

      await test.step('removed with everything, and brought back', async () => {
        await row(page).getByRole('button', { name: 'Remove' }).click();
        await expect(row(page)).toHaveCount(0);
        await expect.poll(() => stored(page)).toHaveProperty('list-subscriptions', []);
        await expect.poll(() => page.evaluate('chrome.permissions.getAll()')).toHaveProperty('origins', []);
        await page.getByRole('button', { name: 'Undo' }).click();
        await expect(row(page)).toContainText('From lists.test');
      });
      expect(new Set(requests)).toEqual(new Set([ADDRESS]));
    } finally {
      await browser.close();
    }
  },
);
