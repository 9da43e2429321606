import { marked } from 'marked';
import { expect, test } from 'vitest';
import { issueAddress } from '../../lib/reports/issue';
import type { Report } from '../../lib/reports/schema';
import { writeReport } from '../../lib/reports/write';
import { REPORT } from './example';

const FORM = 'https://github.com/clean-copy/clean-copy/issues/new';

/** What a form shows. */
function formOf(report: Report) {
  const { url, whole } = issueAddress(report);
  const { origin, pathname, searchParams } = new URL(url);
  return {
    url,
    whole,
    form: origin + pathname,
    title: searchParams.get('title'),
    body: searchParams.get('body') ?? '',
    names: [...searchParams.keys()],
  };
}

/** So many lines that are not marked. */
const withLines = (count: number): Report => ({
  ...REPORT,
  lines: [
    ...REPORT.lines,
    ...Array.from({ length: count }, () => ({ box: 1, tag: 'p', letters: 1, words: 1, is: 'kept' as const })),
  ],
});

test('a form with the whole report, named by what is wrong and where', () => {
  const { form, whole, title, body, names } = formOf(REPORT);
  expect(form).toBe(FORM);
  expect(whole).toBe(true);
  expect(names).toEqual(['title', 'body']);
  expect(title).toBe('Missed clutter on courier.test');
  expect(body).toContain(`\n\`\`\`json\n${writeReport(REPORT)}\`\`\`\n`);
  expect(formOf({ ...REPORT, wish: 'keep' }).title).toBe('Wrongly hidden on courier.test');
  expect(formOf({ ...REPORT, address: 'file://' }).title).toBe('Missed clutter in a file');
});

test('an address of up to 7,000 characters; a longer report is asked for as a file', () => {
  const found = Array.from({ length: 120 }, (_, count) => formOf(withLines(count)));
  for (const { url, whole, body } of found) {
    expect(url.length).toBeLessThanOrEqual(7000);
    expect(body.includes('"lines"')).toBe(whole);
    if (!whole) expect(body).toContain('attach the file');
  }
  const long = found.findIndex(({ whole }) => !whole);
  expect(long).toBeGreaterThan(10);
  expect(found.slice(long).some(({ whole }) => whole)).toBe(false);
  expect(found[long - 1]?.url.length).toBeGreaterThan(6800);
});

test('all that an address gives a meaning is encoded', () => {
  const label = 'a&body=b#c?d=e%20f+g "h" <i> ä';
  const { url, body, names } = formOf({ ...REPORT, label });
  expect(url.slice(FORM.length)).toMatch(/^\?title=[\w%.+*-]+&body=[\w%.+*-]+$/);
  expect(names).toEqual(['title', 'body']);
  expect(body).toContain(JSON.stringify(label));
});

test.each([
  '```',
  '`'.repeat(30),
  '```\n# Heading\n```',
  '"}\n```\n<script>alert(1)</script>',
  '~~~\n@everyone [x](javascript:alert(1))',
  '\r\n\r\n</code></pre><img src=x onerror=alert(1)>',
])('whatever a label says, it stays in its block: %j', (label) => {
  const { body } = formOf({ ...REPORT, label });
  const blocks = marked.lexer(body).filter(({ type }) => type !== 'space');
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'code']);
  expect(JSON.parse((blocks[1] as { text: string }).text)).toMatchObject({ label });
});
