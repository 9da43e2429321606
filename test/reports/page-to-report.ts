import { type RedactionInput, redactPage } from '../../lib/reports/redact';
import type { Report } from '../../lib/reports/schema';
import type { Rule } from '../../lib/rules/rule';
import type { Block, Container, Page, Verdict } from '../../lib/types';

/** A page with words that must not occur in a report, except for the label. */
export const ADDRESS = 'https://ada:secret@courier.test:8443/region/2031/quay?id=7&mail=ada@post.test#reader-ada';
export const LABEL = 'Mehr aus der Region';

const container = (id: number, change: Partial<Container> = {}): Container => ({
  id,
  parent: id - 1,
  tag: 'div',
  name: '',
  classes: [],
  role: '',
  depth: id,
  fields: 0,
  first: 0,
  last: 3,
  ...change,
});

const block = (id: number, text: string, change: Partial<Block> = {}): Block => ({
  id,
  tag: 'p',
  text,
  links: [],
  path: ['article', 'p'],
  container: 1,
  rendered: true,
  ...change,
});

export const BLOCKS = [
  block(0, 'Harbour master counts seventeen herons', { tag: 'h1' }),
  block(1, 'Seventeen herons stood on the pier, said Jo Brandt. '.repeat(6).trim(), { path: ['p#jo.lead.p-4711'] }),
  block(2, LABEL, { tag: 'h3', container: 2, hints: { itemprop: 'aboutherons' } }),
  block(3, 'The ferry to Ostrand sails again', {
    tag: 'li',
    container: 2,
    links: [{ href: 'https://courier.test/ferry?jo', text: 'The ferry to Ostrand sails again', start: 0, end: 32 }],
  }),
  block(4, '', { tag: 'img', media: 'image', alt: 'A heron asleep', src: 'https://courier.test/heron.jpg' }),
  block(5, 'Nobody sees this sentence.', { rendered: false }),
];

export const PAGE: Page = {
  url: ADDRESS,
  lang: 'de',
  blocks: BLOCKS,
  containers: [
    container(0, { tag: 'body' }),
    container(1, { tag: 'article', name: 'story-4711', hints: { 'aria-label': 'Herons' } }),
    container(2, {
      classes: ['teaser-2031', 'x"onload="y', 'a b', '::before', 'post-script', 'ok'],
      name: '<b>',
      role: 'navigation1',
    }),
  ],
};

const verdict = (block: number, decide: Verdict['decide'], change: Partial<Verdict> = {}) =>
  ({ block, decide, kind: 'paragraph', confidence: 1, rule: 'other', ...change }) as Verdict;

export const VERDICTS = [
  verdict(0, 'keep', { kind: 'headline' }),
  verdict(1, 'keep', { rule: 'story-paragraph' }),
  verdict(2, 'keep'),
  verdict(3, 'keep'),
  verdict(4, 'hide', { kind: 'advert' }),
  verdict(5, 'hide', { kind: 'furniture' }),
];

export const RULE: Rule = {
  id: 'hide-1a2b3c4d',
  kind: 'user',
  decide: 'hide',
  confidence: 1,
  when: [],
  says: LABEL,
  under: true,
  sites: ['courier.test'],
  examples: { hide: ['<p data-target>Seventeen herons</p>'] },
  origin: 'user',
};

/** Returns the report of the page, with changes to its input. */
export function createReport(change: Partial<RedactionInput> = {}): Report {
  const report = redactPage({
    page: PAGE,
    verdicts: VERDICTS,
    marked: new Set([2, 3]),
    decide: 'hide',
    label: { says: LABEL, under: true },
    signals: [{ words: 4 }, { words: 6, 'link-share': Number.NaN }],
    rule: RULE,
    tool: '0.1.0',
    ...change,
  });
  if (!report) throw new Error('nothing is marked');
  return report;
}
