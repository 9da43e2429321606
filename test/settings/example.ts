import type { Rule } from '../../lib/rules/rule';
import { DEFAULTS } from '../../lib/settings/defaults';
import type { Settings } from '../../lib/settings/schema';

/** A reader's rule, as the popup makes it. */
export function ownRule(id: string, change: Partial<Rule> = {}) {
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

/** Settings in which nothing is as it comes. */
export const FULL: Settings = {
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
  shown: ['comments', 'user'],
  aloud: { rate: 1.5, voice: 'Ada' },
  search: 'brave',
  sites: {
    'news.test': { look: { size: 26 }, shown: ['tools'], story: 'main > article' },
    file: { look: { theme: 'dark' } },
  },
  rules: [
    ownRule('keep-1'),
    ownRule('keep-2', { decide: 'hide', kind: 'user', when: [{ signal: 'words', atMost: 5 }], selector: undefined }),
  ].map((rule) => JSON.parse(JSON.stringify(rule)) as Settings['rules'][number]),
  lists: [
    {
      name: 'harbour',
      release: '3',
      loaded: '2026-11-20',
      rules: [JSON.parse(JSON.stringify(ownRule('list-1', { origin: 'list' }))) as Settings['rules'][number]],
    },
  ],
};

/** Nothing that the reader has set, to be changed by a test. */
export const plain = (change: Partial<Settings> = {}): Settings => ({ ...structuredClone(DEFAULTS), ...change });
