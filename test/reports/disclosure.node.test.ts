import { expect, test } from 'vitest';
import { reduceAddress } from '../../lib/reports/address';
import { applyDisclosure, withPrecision } from '../../lib/reports/disclosure';
import { parseReport } from '../../lib/reports/parse';
import type { Report } from '../../lib/reports/schema';
import { serializeReport } from '../../lib/reports/serialize';
import { REPORT } from './example';
import { ADDRESS, createReport, LABEL, PAGE, RULE } from './page-to-report';

/** Serializes a report and parses it again. */
const roundTrip = (report: Report) => parseReport(serializeReport(report));

test('a report is valid with every choice, and is written with one line per item', () => {
  const whole = createReport();
  expect(roundTrip(whole)).toEqual({ report: whole });
  expect(roundTrip(REPORT)).toEqual({ report: REPORT });
  for (const precision of ['site', 'path', 'full'] as const)
    for (const label of [true, false])
      for (const rule of [true, false]) {
        const disclosed = applyDisclosure(whole, { precision, label, rule });
        expect(roundTrip(disclosed)).toEqual({ report: disclosed });
      }
  expect(serializeReport(whole)).toContain('\n    {"box":2,"tag":"h3","letters":19');
});

test('a report without the label does not contain it anywhere, not even in the rule', () => {
  const whole = createReport();
  const disclosed = applyDisclosure(whole, { precision: 'site', label: false, rule: true });
  expect(serializeReport(disclosed)).not.toContain(LABEL);
  for (const name of ['label', 'under', 'rule']) expect(disclosed).not.toHaveProperty(name);
  expect(disclosed.lines.some((line) => 'label' in line)).toBe(false);
  // The original is unchanged.
  expect(whole).toEqual(createReport());
  const { says: _, under: __, ...rule } = RULE;
  const withSelector = createReport({ rule: { ...rule, selector: 'aside.more' } });
  expect(applyDisclosure(withSelector, { precision: 'site', label: false, rule: true }).rule).toHaveProperty(
    'selector',
    'aside.more',
  );
  expect(applyDisclosure(withSelector, { precision: 'site', label: true, rule: false })).not.toHaveProperty('rule');
});

test.each([
  ['site', 'https://courier.test:8443'],
  ['path', 'https://courier.test:8443/region/2031/quay'],
  ['full', 'https://courier.test:8443/region/2031/quay?id=7&mail=ada@post.test'],
] as const)('the address, reduced to %s, contains no credentials and no fragment', (precision, address) => {
  expect(withPrecision(createReport(), precision).address).toBe(address);
  expect(reduceAddress(ADDRESS, precision)).toBe(address);
});

test.each(['file:///home/ada/page.html', 'javascript:alert(1)', 'data:text/html,x', 'about:blank', 'no address', ''])(
  'an address that is not http(s) is reduced to a file: %s',
  (url) => {
    for (const precision of ['site', 'path', 'full'] as const) expect(reduceAddress(url, precision)).toBe('file://');
    const report = createReport({ page: { ...PAGE, url } });
    expect(report.address).toBe('file://');
    expect(roundTrip(report)).toEqual({ report });
  },
);

test('quotes and tags in an address are encoded', () => {
  expect(reduceAddress(`https://courier.test/o'neill/<b>?q="'`, 'full')).toBe(
    'https://courier.test/o%27neill/%3Cb%3E?q=%22%27',
  );
});
