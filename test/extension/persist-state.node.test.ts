import { beforeEach, expect, test, vi } from 'vitest';
import { persistState } from '../../lib/extension/persist-state';
import { rememberStory } from '../../lib/extension/remembered-stories';
import { isPrivate } from '../../lib/extension/remembered-stories-keys';
import { recordRuleActivity } from '../../lib/extension/rule-activity';
import type { RememberedStory } from '../../lib/types';

const { tab, here } = vi.hoisted(() => ({
  tab: { incognito: false, url: 'https://mail.test/quay' },
  here: { inIncognitoContext: false },
}));
vi.mock('wxt/browser', () => ({ browser: { tabs: { get: async () => tab }, extension: here } }));
vi.mock('../../lib/extension/remembered-stories', () => ({ rememberStory: vi.fn(async () => {}) }));
vi.mock('../../lib/extension/rule-activity', () => ({ recordRuleActivity: vi.fn(async () => {}) }));

const remembered = { url: 'https://mail.test/quay' } as RememberedStory;
const state = { status: 'story', on: true, details: { remembered }, ruleCounts: { 'hide-1': 2 } } as const;

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(tab, { incognito: false, url: 'https://mail.test/quay' });
});

test('the story and the activity of rules are persisted', async () => {
  await persistState(1, state);
  expect(rememberStory).toHaveBeenCalledWith(remembered, undefined);
  expect(recordRuleActivity).toHaveBeenCalledWith('mail.test', { 'hide-1': 2 });
});

test('nothing is persisted from a private window', async () => {
  tab.incognito = true;
  await persistState(1, state);
  expect(rememberStory).not.toHaveBeenCalled();
  expect(recordRuleActivity).not.toHaveBeenCalled();
});

test('a page cannot report a story of another site, and rules are recorded only with the view on', async () => {
  tab.url = 'https://evil.test/';
  await persistState(1, state);
  expect(rememberStory).not.toHaveBeenCalled();
  tab.url = 'https://mail.test/quay';
  await persistState(1, { ...state, on: false });
  expect(recordRuleActivity).toHaveBeenCalledTimes(1);
});

test('extension pages in a private window know that they are private', () => {
  expect(isPrivate()).toBe(false);
  here.inIncognitoContext = true;
  expect(isPrivate()).toBe(true);
});
