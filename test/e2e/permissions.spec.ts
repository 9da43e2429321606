import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM_PERMISSIONS, PERMISSIONS } from '../../scripts/build/permissions';
import { Chromium } from '../../scripts/driver/chromium';
import { BUILDS, CHROME_BUILD, chromiumOnly, expect, test } from './fixtures';
import { settle } from './settle';

test(
  'installing causes no permission warning in Chromium',
  chromiumOnly('Firefox has no API for the warnings of an installation; the manifest below says that there are none'),
  async ({ network }) => {
    // In a browser of its own: an idle helper would have been stopped, and nothing wakes it.
    const extensions = [CHROME_BUILD, join(import.meta.dirname, 'helper')];
    const browser = await Chromium.open({ extensions, headless: true, viewport: null, proxyPort: network.port });
    try {
      const find = () => browser.context.serviceWorkers().find((worker) => worker.url().endsWith('/helper.js'));
      await expect.poll(find).toBeTruthy();
      expect(await find()?.evaluate(`chrome.management.getPermissionWarningsById('${browser.id}')`)).toEqual([]);
    } finally {
      await browser.close();
    }
  },
);

for (const [browser, folder] of Object.entries(BUILDS)) {
  test(`${browser}: no host permission, no content script, no web-accessible resource`, () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest.manifest_version).toBe(3);
    const permissions = ['activeTab', 'contextMenus', 'scripting', 'storage'];
    // Firefox has its sidebar without a permission.
    if (browser === 'chromium') permissions.splice(3, 0, 'sidePanel');
    expect([...(manifest.permissions as string[])].sort()).toEqual(permissions);
    // Those for which docs/store/PERMISSIONS.md gives a reason.
    const explained = [...PERMISSIONS, ...(browser === 'chromium' ? CHROMIUM_PERMISSIONS : [])];
    expect(explained.sort()).toEqual(permissions);
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable']) {
      expect(manifest, key).not.toHaveProperty(key);
    }
  });
}

test('a page cannot detect the extension', async ({ openSeed, page, pressToolbar }) => {
  const { plainSeed } = await import('./seeds');
  await openSeed(plainSeed());
  await page.evaluate(() => {
    const heard: string[] = [];
    const usual = new Set(['load', 'scroll', 'scrollend', 'resize', 'focus', 'blur', 'visibilitychange']);
    const original = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (!usual.has(event.type)) heard.push(event.type);
      return original.call(this, event);
    };
    addEventListener('message', (event) => heard.push(`message ${String(event.data)}`));
    // The driver of Firefox leaves a name of its own, with the first text that a test writes.
    const names = new Set(Object.getOwnPropertyNames(globalThis));
    const newNames = () =>
      Object.getOwnPropertyNames(globalThis).filter((name) => !names.has(name) && !/^(?:__pw|traces$)/.test(name));
    Object.assign(globalThis, { traces: () => [...heard, ...newNames()] });
  });
  const popup = await pressToolbar();
  await popup.close();
  await settle(page, 1000);
  expect(await page.evaluate('traces()')).toEqual([]);
});
