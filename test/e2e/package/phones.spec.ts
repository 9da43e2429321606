import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { BUILDS, expect, test } from '../fixtures';

/** APIs that Firefox for Android and Edge on Android lack. */
const DESKTOP_ONLY = /^(?:commands|contextMenus|menus|sidebarAction|sidePanel|windows)$/;
const DESKTOP_ONLY_ACTIONS = /^(?:setBadge\w+|setIcon)$/;

/**
 * Returns a stand-in for an extension API: every function returns a promise of an empty object, and every event records its
 * listeners.
 */
function fakeApi(listeners: Map<string, ((...args: unknown[]) => unknown)[]>, path = ''): object {
  return new Proxy(() => {}, {
    get(_, name) {
      if (typeof name === 'symbol' || name === 'then') return undefined;
      const isMissing = path === '' ? DESKTOP_ONLY.test(name) : path === 'action' && DESKTOP_ONLY_ACTIONS.test(name);
      if (isMissing) return undefined;
      if (name === 'addListener')
        return (listener: () => unknown) => void listeners.set(path, [...(listeners.get(path) ?? []), listener]);
      return fakeApi(listeners, path ? `${path}.${name}` : name);
    },
    apply: () => (path.startsWith('i18n.') ? 'text' : Promise.resolve({})),
  });
}

for (const [name, file] of [
  ['Chromium', join(BUILDS.chromium, 'background.js')],
  ['Firefox', join(BUILDS.firefox, 'background.js')],
] as const)
  test(`on phones, where ${name} has no menus, commands or badges, the background works`, async () => {
    const listeners = new Map<string, ((...args: unknown[]) => unknown)[]>();
    const rejections: unknown[] = [];
    const onRejection = (reason: unknown) => void rejections.push(reason);
    process.on('unhandledRejection', onRejection);
    const api = fakeApi(listeners);
    const global = { browser: api, chrome: api, console, setTimeout, clearTimeout, queueMicrotask, URL, TextEncoder };
    runInContext(readFileSync(file, 'utf8'), createContext({ ...global, crypto, structuredClone, performance }));
    for (const listener of listeners.get('runtime.onInstalled') ?? []) listener({ reason: 'install' });
    await new Promise((done) => setImmediate(done));
    process.off('unhandledRejection', onRejection);
    expect(rejections).toEqual([]);
    expect([...listeners.keys()]).toContain('runtime.onMessage');
    expect([...listeners.keys()]).toContain('runtime.onInstalled');
  });
