import type { Rule } from '../../../lib/rules/rule';

/** Rules with every kind of condition. */
export const RULES: Rule[] = [
  {
    id: 'desk-box',
    kind: 'user',
    decide: 'hide',
    confidence: 1,
    when: [],
    selector: 'aside.desk > p',
    sites: ['courier.test'],
    examples: { hide: [], keep: [] },
    origin: 'user',
  },
  {
    id: 'more-on-this',
    kind: 'related-links',
    decide: 'hide',
    confidence: 0.9,
    when: [{ signal: 'links', atLeast: 1 }],
    says: 'Mehr zum Thema:',
    under: true,
    examples: { hide: ['<p data-target>Mehr zum Thema: <a href="/a">Der Hafen</a></p>'], keep: [] },
    origin: 'hand',
    about: 'A label over links.',
  },
  {
    id: 'keep-notes',
    kind: 'note',
    decide: 'keep',
    confidence: 0.8,
    when: [{ signal: 'opens-with', lexicon: 'note', atLeast: 1 }],
    examples: { hide: [], keep: [] },
    origin: 'learned',
  },
];
