import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS, expect, notInFirefox, test } from './fixtures';

test('Chromium warns of nothing when the extension is installed', async ({ extension }) => {
  notInFirefox('Firefox tells an installer’s questions to nobody; the manifest below says that it has none');
  const find = () => extension.context.serviceWorkers().find((worker) => worker.url().endsWith('/helper.js'));
  await expect.poll(find).toBeTruthy();
  const ask = `chrome.management.getPermissionWarningsById('${extension.id}')`;
  expect(await find()?.evaluate(ask)).toEqual([]);
});

for (const [browser, folder] of Object.entries(BUILDS)) {
  test(`${browser}: no host permission, no content script, nothing that a page can reach`, () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest.manifest_version).toBe(3);
    expect([...(manifest.permissions as string[])].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
    ]);
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable']) {
      expect(manifest, key).not.toHaveProperty(key);
    }
  });
}

test('a page cannot tell that the extension is there', async ({ openSeed, page, pressToolbar }) => {
  const { plainSeed } = await import('./seeds');
  await openSeed(plainSeed());
  const seen = page.evaluate(() => {
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
    return new Promise<string[]>((tell) =>
      setTimeout(
        () =>
          tell([
            ...heard,
            ...Object.getOwnPropertyNames(globalThis).filter((name) => !names.has(name) && !/^__pw/.test(name)),
          ]),
        2000,
      ),
    );
  });
  const popup = await pressToolbar();
  expect(await seen).toEqual([]);
  await popup.close();
});
