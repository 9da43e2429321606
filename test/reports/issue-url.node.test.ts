import { marked } from 'marked';
import { expect, test } from 'vitest';
import { buildIssueUrl } from '../../lib/reports/issue-url';
import type { Report } from '../../lib/reports/schema';
import { serializeReport } from '../../lib/reports/serialize';
import { REPORT } from './example';

const FORM = 'https://github.com/clean-copy/clean-copy/issues/new';

/** Returns the fields of the issue form. */
function parseForm(report: Report) {
  const { url, isComplete } = buildIssueUrl(report);
  const { origin, pathname, searchParams } = new URL(url);
  return {
    url,
    isComplete,
    form: origin + pathname,
    title: searchParams.get('title'),
    body: searchParams.get('body') ?? '',
    fields: [...searchParams.keys()],
  };
}

/** Returns the report with additional lines that are not marked. */
const withLines = (count: number): Report => ({
  ...REPORT,
  lines: [
    ...REPORT.lines,
    ...Array.from({ length: count }, () => ({ box: 1, tag: 'p', letters: 1, words: 1, is: 'kept' as const })),
  ],
});

test('the form contains the whole report, and a title with the problem and the site', () => {
  const { form, isComplete, title, body, fields } = parseForm(REPORT);
  expect(form).toBe(FORM);
  expect(isComplete).toBe(true);
  expect(fields).toEqual(['title', 'body']);
  expect(title).toBe('Missed clutter on courier.test');
  expect(body).toContain(`\n\`\`\`json\n${serializeReport(REPORT)}\`\`\`\n`);
  expect(parseForm({ ...REPORT, decide: 'keep' }).title).toBe('Wrongly hidden on courier.test');
  expect(parseForm({ ...REPORT, address: 'file://' }).title).toBe('Missed clutter in a file');
});

test('the URL has at most 7,000 characters; a longer report is requested as a file', () => {
  const found = Array.from({ length: 120 }, (_, count) => parseForm(withLines(count)));
  for (const { url, isComplete, body } of found) {
    expect(url.length).toBeLessThanOrEqual(7000);
    expect(body.includes('"lines"')).toBe(isComplete);
    if (!isComplete) expect(body).toContain('attach the file');
  }
  const firstTooLong = found.findIndex(({ isComplete }) => !isComplete);
  expect(firstTooLong).toBeGreaterThan(10);
  expect(found.slice(firstTooLong).some(({ isComplete }) => isComplete)).toBe(false);
  expect(found[firstTooLong - 1]?.url.length).toBeGreaterThan(6800);
});

test('characters with a meaning in URLs are encoded', () => {
  const label = 'a&body=b#c?d=e%20f+g "h" <i> ä';
  const { url, body, fields } = parseForm({ ...REPORT, label });
  expect(url.slice(FORM.length)).toMatch(/^\?title=[\w%.+*-]+&body=[\w%.+*-]+$/);
  expect(fields).toEqual(['title', 'body']);
  expect(body).toContain(JSON.stringify(label));
});

test.each([
  '```',
  '`'.repeat(30),
  '```\n# Heading\n```',
  '"}\n```\n<script>alert(1)</script>',
  '~~~\n@everyone [x](javascript:alert(1))',
  '\r\n\r\n</code></pre><img src=x onerror=alert(1)>',
])('a label stays inside the code block: %j', (label) => {
  const { body } = parseForm({ ...REPORT, label });
  const blocks = marked.lexer(body).filter(({ type }) => type !== 'space');
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'code']);
  expect(JSON.parse((blocks[1] as { text: string }).text)).toMatchObject({ label });
});
