import { beforeEach, expect, test, vi } from 'vitest';
import { handleInstalled } from '../../lib/extension/first-run';
import { compareVersions, hasUnreadNews, markNewsRead } from '../../lib/extension/whats-new';

const { opened, self, stored } = vi.hoisted(() => ({
  opened: [] as string[],
  self: { installType: 'normal' },
  stored: {} as Record<string, unknown>,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    management: { getSelf: async () => self },
    runtime: { getURL: (path: string) => path, getManifest: () => ({ version: '1.4.0' }) },
    tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
    storage: {
      local: { get: async () => ({ ...stored }), set: async (items: object) => void Object.assign(stored, items) },
    },
  },
}));

beforeEach(() => {
  opened.length = 0;
  for (const key of Object.keys(stored)) delete stored[key];
});

test.each([
  ['install', 'normal', 1],
  ['install', 'admin', 0],
  ['install', 'development', 0],
  ['install', 'sideload', 0],
  ['update', 'normal', 0],
  ['browser_update', 'normal', 0],
])('after %s of a %s installation, %i welcome pages open', async (reason, installType, count) => {
  self.installType = installType;
  await handleInstalled({ reason });
  expect(opened).toEqual(Array.from({ length: count }, () => '/welcome.html'));
});

test('after an installation there is no news, after an update that of the new version until it was seen', async () => {
  await handleInstalled({ reason: 'install' });
  expect(await hasUnreadNews('1.4.0')).toBe(false);
  await handleInstalled({ reason: 'update', previousVersion: '1.4.0' });
  expect(await hasUnreadNews('1.10.0')).toBe(true);
  await markNewsRead('1.10.0');
  expect(await hasUnreadNews('1.10.0')).toBe(false);
});

test('an update from a version that recorded nothing has news', async () => {
  await handleInstalled({ reason: 'update', previousVersion: '1.3.9' });
  expect(await hasUnreadNews('1.4.0')).toBe(true);
});

test.each([[undefined], [7], [{}]])('without a valid record (%j) nothing counts as news', async (value) => {
  Object.assign(stored, { 'whats-new-read': value });
  expect(await hasUnreadNews('9.0')).toBe(false);
});

test.each([
  ['1.2.0', '1.10.0', -1],
  ['1.2', '1.2.0', 0],
  ['2.0.0', '1.9.9', 1],
  ['1.0.0.1', '1.0.0', 1],
])('%s compared with %s: %i', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
});
