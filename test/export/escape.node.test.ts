import { marked } from 'marked';
import { describe, expect, it, test } from 'vitest';
import {
  escapeLineStarts,
  escapeLinkUrl,
  escapeTableCell,
  escapeText,
  wrapEmphasis,
} from '../../lib/export/markdown/escape';

const unescapeHtml = (html: string) =>
  html.replace(
    /&(lt|gt|amp|quot|#39);/g,
    (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" })[name] ?? '',
  );
/** Renders Markdown as HTML. */
const render = (markdown: string) => (marked.parse(markdown, { async: false }) as string).trim();

describe('text that looks like Markdown stays text', () => {
  test.each([
    '# no heading',
    '#hashtag and ###',
    '1. no item',
    '1) no item',
    '1986. A great year',
    '- no item',
    '+ no item',
    '+5 degrees',
    '* no item',
    '> no quote',
    '---',
    '===',
    '***',
    '~~~',
    '```',
    '~~not struck~~',
    '*not* _emphasis_ **at** __all__ and snake_case_name',
    '`no code`',
    '[no link](x) ![no picture](x) [^1] [ref]: x',
    '<script>alert(1)</script>',
    '<x-y z="1">',
    '<!-- no comment -->',
    'back\\slash \\* and \\',
    '&copy; &#35; &amp; AT&T; a & b',
    '| no | table |',
    '#',
    '-',
  ])('%s', (text) => {
    const html = render(escapeLineStarts(escapeText(text)));
    expect(html).toMatch(/^<p>[^<]*<\/p>$/s);
    expect(unescapeHtml(html.slice(3, -4))).toBe(text);
  });

  it('also after a line break', () => {
    const html = render(
      escapeLineStarts(
        `One\\\n${escapeText('- two')}\\\n${escapeText('# three')}\\\n${escapeText('4. four')}\\\n${escapeText('===')}`,
      ),
    );
    expect(html).toBe('<p>One<br>- two<br># three<br>4. four<br>===</p>');
  });
});

test('text stays text within a link', () => {
  for (const text of ['![no picture](x)', '[no link](y)', '<b>', '`code`', '*no*']) {
    const html = render(`[${escapeText(text)}](https://news.test/)`);
    expect(html.replace(/<\/?(?:p|a href="https:\/\/news\.test\/"|a)>/g, '')).not.toContain('<');
    expect(unescapeHtml(html)).toContain(text);
  }
});

test.each([
  ['word', ' ', ' ', '**word**'],
  ['word', 'a', 'b', '**word**'],
  ['Note:', '', 'b', '**Note**:'],
  ['“word”', 'は', 'は', '“**word**”'],
  ['「語」', 'は', 'は', '「**語**」'],
  ['[a](b)', 'x', 'y', '[a](b)'],
  ['...', 'a', 'b', '...'],
  ['(a) b', '', '', '**(a) b**'],
  ['', 'a', 'b', ''],
])('emphasis of %s between %s and %s', (content, before, after, wanted) => {
  const markdown = wrapEmphasis(content, '**', before, after);
  expect(markdown).toBe(wanted);
  if (markdown.includes('**')) expect(render(`${before}${markdown}${after}`)).toContain('<strong>');
});

test('escapes URLs and table cells', () => {
  expect(escapeLinkUrl('https://a.test/x_(y) z\\')).toBe('https://a.test/x_\\(y\\)%20z%5C');
  expect(escapeTableCell('a | b\\\nc')).toBe('a \\| b c');
});
