import type { Rule } from '../../lib/rules/rule';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import type { Settings } from '../../lib/settings/schema';

/** A user rule as the picker creates it. */
export function userRule(id: string, change: Partial<Rule> = {}) {
  return {
    id,
    kind: 'paragraph',
    decide: 'keep',
    confidence: 1,
    when: [],
    selector: '#story > .note',
    sites: ['news.test'],
    examples: { hide: [], keep: [] },
    origin: 'user',
    ...change,
  } as const satisfies Rule;
}

/** Settings in which nothing has its default value. */
export const FULL_SETTINGS: Settings = {
  look: {
    typeface: 'serif',
    size: 22,
    lineHeight: 1.8,
    measure: 60,
    letterSpacing: 0.05,
    wordSpacing: 0.1,
    spacing: 1.2,
    justify: true,
    hyphenate: true,
    theme: 'sepia',
    pictures: 'small',
  },
  shown: ['comments', 'user'],
  aloud: { rate: 1.5, voice: 'Ada' },
  search: 'brave',
  singleKeys: false,
  sites: {
    'news.test': { look: { size: 26 }, shown: ['tools'], story: 'main > article' },
    file: { look: { theme: 'dark' } },
  },
  rules: [
    userRule('keep-1'),
    userRule('keep-2', { decide: 'hide', kind: 'user', when: [{ signal: 'words', atMost: 5 }], selector: undefined }),
  ].map((rule) => JSON.parse(JSON.stringify(rule)) as Settings['rules'][number]),
  lists: [
    {
      name: 'harbour',
      release: '3',
      loaded: '2026-11-20',
      rules: [JSON.parse(JSON.stringify(userRule('list-1', { origin: 'list' }))) as Settings['rules'][number]],
    },
  ],
};

/** Default settings with some changes. */
export const settingsWith = (change: Partial<Settings> = {}): Settings => ({
  ...structuredClone(DEFAULT_SETTINGS),
  ...change,
});
