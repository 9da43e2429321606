import { describe, expect, it } from 'vitest';
import { BLOCK_ID_ATTRIBUTE, copyForReadability } from '../../lib/document/mini-dom/copy';
import type { MiniDocument, MiniElement } from '../../lib/document/mini-dom/nodes';
import { findReadableBlocks } from '../../lib/document/readability';
import { segment } from '../../lib/document/segment';
import { pageWithBody, withPage } from './with-page';

/** Copies a page with this body for Readability and passes the copy to a callback. */
const withCopy = <T>(body: string, callback: (copy: MiniDocument, blocks: string[]) => T) =>
  withPage(pageWithBody(body), (live) => {
    const { page, elements } = segment(live);
    const before = live.documentElement.outerHTML;
    const copy = copyForReadability(live, elements);
    expect(live.documentElement.outerHTML).toBe(before);
    return callback(
      copy,
      page.blocks.map(({ text }) => text),
    );
  });

/** Serializes a tree for comparison. */
const serialize = ({ localName, attributes, childNodes }: MiniElement): string =>
  `<${[localName, ...attributes.map(({ name, value }) => `${name}="${value}"`)].join(' ')}>${childNodes
    .map((node) => (node.nodeType === 1 ? serialize(node) : node.textContent))
    .join('')}</${localName}>`;

describe('copyForReadability', () => {
  it('sets the id of every block on its element', async () => {
    await withCopy(
      '<div>Bare <b>run</b>.<p>Par.</p>A<br><br>B</div><table><tr><th>Y</th></tr><tr><td>1</td></tr></table>',
      (copy, blocks) => {
        const found = copy.querySelectorAll('p,b,table').filter((e) => e.hasAttribute(BLOCK_ID_ATTRIBUTE));
        expect(found.map((e) => e.getAttribute(BLOCK_ID_ATTRIBUTE))).toEqual(blocks.map((_, id) => String(id)));
        expect(found.map((e) => e.textContent.trim())).toEqual(['Bare run.', 'Par.', 'A', 'B', 'Y1']);
      },
    );
  });

  it('omits scripts, styles, fields and SVG', async () => {
    const html = await withCopy(
      '<script>s</script><style>s</style><p onclick="x()" data-x="1">P<svg><path/></svg></p><form><input name="q"></form><noscript><p>n</p></noscript>',
      (copy) => serialize(copy.body),
    );
    expect(html).toBe('<body><p data-block="0">P</p><form></form></body>');
  });

  it('flattens open shadow roots', async () => {
    const text = await withCopy(
      '<x-s><template shadowrootmode="open"><h2>In</h2><slot></slot></template><p>Light</p></x-s>',
      (copy) => serialize(copy.body),
    );
    expect(text).toBe('<body><div><h2 data-block="0">In</h2><div><p data-block="1">Light</p></div></div></body>');
  });

  it('does not copy ids faked by the page or very long attributes', async () => {
    const html = await withCopy(`<p data-block="7" class="${'x'.repeat(5000)}">P</p>`, (copy) => serialize(copy.body));
    expect(html).toBe('<body><p data-block="0">P</p></body>');
  });
});

describe('findReadableBlocks', () => {
  const story = Array.from(
    { length: 6 },
    (_, n) =>
      `<p>Paragraph ${n} of the story tells, with a comma or two, what happened at the harbour of Eastmere on that day.</p>`,
  ).join('');

  it('returns the ids of the story’s blocks', async () => {
    const kept = await withPage(
      pageWithBody(`<nav><a href="/">Home</a></nav><article>${story}</article>`),
      (document) => {
        const { page, elements } = segment(document);
        const ids = findReadableBlocks(document, elements);
        return page.blocks.filter(({ id }) => ids.has(id)).map(({ tag }) => tag);
      },
    );
    expect(kept).toEqual(Array(6).fill('p'));
  });

  it.each<[name: string, create: () => Document]>([
    ['a document without a body', () => document.implementation.createDocument(null, 'root')],
    ['an empty page', () => document.implementation.createHTMLDocument('')],
  ])('returns nothing for %s', (_name, create) => {
    const document = create();
    expect(findReadableBlocks(document, segment(document).elements)).toEqual(new Set());
  });
});
