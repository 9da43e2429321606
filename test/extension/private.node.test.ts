import { beforeEach, expect, test, vi } from 'vitest';
import { keepTold } from '../../lib/extension/keep-told';
import { rememberStory } from '../../lib/extension/memory';
import { isPrivate } from '../../lib/extension/memory-keys';
import { noteWorked } from '../../lib/extension/worked';
import type { Remembered } from '../../lib/types';

const { tab, here } = vi.hoisted(() => ({
  tab: { incognito: false, url: 'https://mail.test/quay' },
  here: { inIncognitoContext: false },
}));
vi.mock('wxt/browser', () => ({ browser: { tabs: { get: async () => tab }, extension: here } }));
vi.mock('../../lib/extension/memory', () => ({ rememberStory: vi.fn(async () => {}) }));
vi.mock('../../lib/extension/worked', () => ({ noteWorked: vi.fn(async () => {}) }));

const memory = { url: 'https://mail.test/quay' } as Remembered;
const told = { status: 'story', on: true, memory, ruled: { 'hide-1': 2 } } as const;

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(tab, { incognito: false, url: 'https://mail.test/quay' });
});

test('a story and where rules worked are kept', async () => {
  await keepTold(1, told);
  expect(rememberStory).toHaveBeenCalledWith(memory);
  expect(noteWorked).toHaveBeenCalledWith('mail.test', { 'hide-1': 2 });
});

test('nothing is kept from a private window', async () => {
  tab.incognito = true;
  await keepTold(1, told);
  expect(rememberStory).not.toHaveBeenCalled();
  expect(noteWorked).not.toHaveBeenCalled();
});

test('a page tells no story of another site, and rules are noted with the view on alone', async () => {
  tab.url = 'https://evil.test/';
  await keepTold(1, told);
  expect(rememberStory).not.toHaveBeenCalled();
  tab.url = 'https://mail.test/quay';
  await keepTold(1, { ...told, on: false });
  expect(noteWorked).toHaveBeenCalledTimes(1);
});

test('a private window’s own pages know that they are private', () => {
  expect(isPrivate()).toBe(false);
  here.inIncognitoContext = true;
  expect(isPrivate()).toBe(true);
});
