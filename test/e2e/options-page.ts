import type { Page } from '@playwright/test';
import type { Extension } from './extension';
import { expect } from './fixtures';

/** What lies in the extension's storage, all areas of settings together. */
export type Stored = Record<string, unknown>;

declare const chrome: {
  storage: Record<
    'sync' | 'local',
    { get(): Promise<Stored>; set(items: Stored): Promise<void>; clear(): Promise<void> }
  >;
};

/** A reader's rule, as the popup makes it. */
export const ownRule = (id: string, change: object = {}) => ({
  id,
  kind: 'paragraph',
  decide: 'keep',
  confidence: 1,
  when: [],
  selector: `#story > .${id}`,
  sites: ['news.test'],
  examples: { hide: [], keep: [] },
  origin: 'user',
  ...change,
});

/** Opens the options with nothing in storage but this. */
export async function openOptions(
  extension: Extension,
  page: Page,
  sync: Stored = {},
  local: Stored = {},
): Promise<void> {
  const address = extension.urlOf('options.html');
  if (page.url() !== address) await page.goto(address);
  await page.evaluate(
    async ({ sync, local }) => {
      if (Object.keys(await chrome.storage.sync.get()).length) await chrome.storage.sync.clear();
      await chrome.storage.local.clear();
      if (Object.keys(sync).length) await chrome.storage.sync.set(sync);
      await chrome.storage.local.set(local);
    },
    // Browsers differ in what they keep of a field that is undefined.
    JSON.parse(JSON.stringify({ sync, local })) as { sync: Stored; local: Stored },
  );
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** @returns everything that is stored */
export const stored = (page: Page): Promise<Stored> =>
  page.evaluate(async () => ({ ...(await chrome.storage.sync.get()), ...(await chrome.storage.local.get()) }));

/** Something of every sort. */
export const EXAMPLE = {
  sync: {
    version: 1,
    look: {
      typeface: 'serif',
      size: 22,
      lineHeight: 1.8,
      measure: 60,
      spacing: 1.2,
      justify: true,
      hyphenate: true,
      theme: 'sepia',
      pictures: 'small',
    },
    shown: ['comments'],
    aloud: { rate: 1.5, voice: 'Ada' },
    'site:news.test': { look: { size: 26 }, shown: ['tools'], story: 'main > article' },
    'site:other.test': { story: '#text' },
  },
  local: {
    'rule:keep-1': ownRule('keep-1'),
    'rule:keep-2': ownRule('keep-2', {
      decide: 'hide',
      kind: 'user',
      selector: undefined,
      when: [
        { signal: 'words', atMost: 12 },
        { signal: 'is-heading', atLeast: 1 },
      ],
    }),
    'rule:keep-3': ownRule('keep-3'),
  },
};

/** A box on pages of the desk, hidden by the name that the site gives it. */
export const UNKNOWN_BOX_RULE = ownRule('hide-desk', {
  decide: 'hide',
  kind: 'user',
  selector: 'div.house-extra',
  sites: ['harbour.test'],
});

/** A list that somebody keeps, as it is stored. */
export const LIST = {
  name: 'Harbour boxes',
  release: '2026.11',
  about: 'Boxes of harbour papers.',
  loaded: '2026-11-25',
  rules: [
    ownRule('list-ask', {
      decide: 'hide',
      kind: 'promo',
      selector: undefined,
      sites: undefined,
      says: 'Ask the harbour desk.',
      under: true,
      origin: 'list',
    }),
    ownRule('list-note', { origin: 'list' }),
  ],
};

/** More rules than can be taken in at a glance, and a list. */
export const MANY = {
  ...EXAMPLE.local,
  'rule:hide-desk': UNKNOWN_BOX_RULE,
  'rule:hide-label': ownRule('hide-label', {
    decide: 'hide',
    kind: 'user',
    selector: undefined,
    sites: undefined,
    says: 'Read more:',
    under: true,
  }),
  'rule:keep-4': ownRule('keep-4', { sites: ['pier.test', 'file'] }),
  [`list:${LIST.name}`]: LIST,
  worked: { 'hide-desk': { site: 'harbour.test', day: '2026-11-28', times: 2 } },
};
