import type { Page } from '@playwright/test';
import type { Extension } from './extension';
import { expect } from './fixtures';

/** Contents of the extension's storage, of all areas with settings together. */
export type Stored = Record<string, unknown>;

declare const chrome: {
  storage: Record<
    'sync' | 'local',
    { get(): Promise<Stored>; set(items: Stored): Promise<void>; clear(): Promise<void> }
  >;
};

/** Returns a rule of the reader's, as the popup creates it. */
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

/** Opens the options page with the given contents of storage. */
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

/** Returns the contents of storage. */
export const stored = (page: Page): Promise<Stored> =>
  page.evaluate(async () => ({ ...(await chrome.storage.sync.get()), ...(await chrome.storage.local.get()) }));

/** Contents of storage with settings of every type. */
export const EXAMPLE = {
  sync: {
    version: 1,
    look: {
      typeface: 'serif',
      size: 22,
      lineHeight: 1.8,
      measure: 60,
      spacing: 1.2,
      letterSpacing: 0.05,
      wordSpacing: 0.1,
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

/** A rule that hides a box on the pages of one site by its class name. */
export const UNKNOWN_BOX_RULE = ownRule('hide-desk', {
  decide: 'hide',
  kind: 'user',
  selector: 'div.house-extra',
  sites: ['harbour.test'],
});

/** A rule list in its stored form. */
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

/** More rules than are shown at first, and a rule list. */
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
