import { expect, test } from 'vitest';
import { cutAddress } from '../../lib/reports/address';
import { chosenOf } from '../../lib/reports/choose';
import { readReport } from '../../lib/reports/read';
import { type Complaint, redact, withPrecision } from '../../lib/reports/redact';
import type { Report } from '../../lib/reports/schema';
import { writeReport } from '../../lib/reports/write';
import type { Rule } from '../../lib/rules/rule';
import type { Block, Container, Page, Verdict } from '../../lib/types';
import { REPORT } from './example';

const ADDRESS = 'https://ada:secret@courier.test:8443/region/2031/quay?id=7&mail=ada@post.test#reader-ada';
const LABEL = 'Mehr aus der Region';

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

const BLOCKS = [
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

const PAGE: Page = {
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

const VERDICTS = [
  verdict(0, 'keep', { kind: 'headline' }),
  verdict(1, 'keep', { rule: 'story-paragraph' }),
  verdict(2, 'keep'),
  verdict(3, 'keep'),
  verdict(4, 'hide', { kind: 'advert' }),
  verdict(5, 'hide', { kind: 'furniture' }),
];

const RULE: Rule = {
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

const reported = (change: Partial<Complaint> = {}): Report => {
  const report = redact({
    page: PAGE,
    verdicts: VERDICTS,
    marked: new Set([2, 3]),
    wish: 'hide',
    label: { says: LABEL, under: true },
    signals: [{ words: 4 }, { words: 6, 'link-share': Number.NaN }],
    rule: RULE,
    tool: '0.1.0',
    ...change,
  });
  if (!report) throw new Error('nothing is marked');
  return report;
};

/** What `readReport` makes of what is written. */
const readAgain = (report: Report) => readReport(writeReport(report));

test('of a page’s words nothing is told but the label', () => {
  const text = writeReport(reported());
  for (const { text: words, alt, src, links } of BLOCKS) {
    const told = [
      ...words.split(/[^\p{L}]+/u),
      ...(alt?.split(' ') ?? []),
      src ?? '',
      ...links.map(({ href }) => href),
    ];
    for (const word of told.filter((word) => word.length > 3 && !LABEL.includes(word)))
      expect(text).not.toContain(word);
  }
  expect(text).not.toMatch(/heron/i);
  expect(text.split(LABEL)).toHaveLength(3);
  expect(reported().lines).toEqual([
    { box: 1, tag: 'h1', letters: 38, words: 5, is: 'story' },
    { box: 1, tag: 'p', classes: ['lead', 'p-0000'], letters: 310, words: 54, ends: '.', is: 'story' },
    { box: 2, tag: 'h3', letters: 19, words: 4, is: 'kept', marked: true, label: true },
    { box: 2, tag: 'li', letters: 32, words: 6, linked: 1, is: 'kept', marked: true },
    { box: 1, tag: 'img', letters: 0, words: 0, media: 'image', is: 'hidden' },
  ]);
});

test('digits in names become 0; names with odd signs, or that would be refused, are left out', () => {
  expect(reported().boxes).toEqual([
    { in: -1, tag: 'body' },
    { in: 0, tag: 'article', id: 'story-0000' },
    { in: 1, tag: 'div', classes: ['teaser-0000', 'ok'], role: 'navigation0' },
  ]);
  expect(writeReport(reported())).not.toMatch(/4711|2031[^/]|onload|script/);
});

test('a report is taken by those who read it, with every choice, and written as one line a part', () => {
  const whole = reported();
  expect(readAgain(whole)).toEqual({ report: whole });
  expect(readAgain(REPORT)).toEqual({ report: REPORT });
  for (const precision of ['site', 'path', 'full'] as const)
    for (const label of [true, false])
      for (const rule of [true, false]) {
        const told = chosenOf(whole, { precision, label, rule });
        expect(readAgain(told)).toEqual({ report: told });
      }
  expect(writeReport(whole)).toContain('\n    {"box":2,"tag":"h3","letters":19');
});

test('without its words a report says the label nowhere, a rule that names it included', () => {
  const whole = reported();
  const told = chosenOf(whole, { precision: 'site', label: false, rule: true });
  expect(writeReport(told)).not.toContain(LABEL);
  for (const name of ['label', 'under', 'rule']) expect(told).not.toHaveProperty(name);
  expect(told.lines.some((line) => 'label' in line)).toBe(false);
  // The original is as it was.
  expect(whole).toEqual(reported());
  const { says: _, under: __, ...rule } = RULE;
  const named = reported({ rule: { ...rule, selector: 'aside.more' } });
  expect(chosenOf(named, { precision: 'site', label: false, rule: true }).rule).toHaveProperty(
    'selector',
    'aside.more',
  );
  expect(chosenOf(named, { precision: 'site', label: true, rule: false })).not.toHaveProperty('rule');
});

test.each([
  ['site', 'https://courier.test:8443'],
  ['path', 'https://courier.test:8443/region/2031/quay'],
  ['full', 'https://courier.test:8443/region/2031/quay?id=7&mail=ada@post.test'],
] as const)('the address, told as %s: no name, no password, nothing behind the #', (precision, address) => {
  expect(withPrecision(reported(), precision).address).toBe(address);
  expect(cutAddress(ADDRESS, precision)).toBe(address);
});

test.each(['file:///home/ada/page.html', 'javascript:alert(1)', 'data:text/html,x', 'about:blank', 'no address', ''])(
  'no address of the web is told as a file: %s',
  (url) => {
    for (const precision of ['site', 'path', 'full'] as const) expect(cutAddress(url, precision)).toBe('file://');
    const report = reported({ page: { ...PAGE, url } });
    expect(report.address).toBe('file://');
    expect(readAgain(report)).toEqual({ report });
  },
);

test('quotes and tags in an address are encoded', () => {
  expect(cutAddress(`https://courier.test/o'neill/<b>?q="'`, 'full')).toBe(
    'https://courier.test/o%27neill/%3Cb%3E?q=%22%27',
  );
});

test('what would be refused is left out, and the rest is told', () => {
  const report = reported({
    page: { ...PAGE, url: 'https://courier.test/tags/javascript?a=1', lang: '"><b>' },
    label: { says: 'JavaScript: on', under: true },
    rule: { ...RULE, says: 'JavaScript: on' },
    tool: 'v1 beta',
  });
  expect(report).toMatchObject({ address: 'https://courier.test', lang: '', tool: '0' });
  for (const name of ['label', 'under', 'rule']) expect(report).not.toHaveProperty(name);
  expect(readAgain(report)).toEqual({ report });
});

test('nothing marked is no report', () => {
  expect(
    redact({ page: PAGE, verdicts: VERDICTS, marked: new Set(), wish: 'keep', signals: [], tool: '1' }),
  ).toBeNull();
});
