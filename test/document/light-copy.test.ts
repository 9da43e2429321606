import { describe, expect, it } from 'vitest';
import { lightCopy, STAMP } from '../../lib/document/light/copy';
import type { LightDocument, LightElement } from '../../lib/document/light/nodes';
import { readableBlocks } from '../../lib/document/readable';
import { segment } from '../../lib/document/segment';
import { bodyOf, look } from './look';

const stamped = <T>(body: string, at: (copy: LightDocument, live: Document, blocks: string[]) => T) =>
  look(bodyOf(body), (live) => {
    const { page, elements } = segment(live);
    const before = live.documentElement.outerHTML;
    const copy = lightCopy(live, elements);
    expect(live.documentElement.outerHTML).toBe(before);
    return at(
      copy,
      live,
      page.blocks.map(({ text }) => text),
    );
  });

/** The tree as markup, so that it can be compared. */
const markup = ({ localName, attributes, childNodes }: LightElement): string =>
  `<${[localName, ...attributes.map(({ name, value }) => `${name}="${value}"`)].join(' ')}>${childNodes
    .map((node) => (node.nodeType === 1 ? markup(node) : node.textContent))
    .join('')}</${localName}>`;

describe('the light copy', () => {
  it('carries the id of every block where its text stands', async () => {
    await stamped(
      '<div>Bare <b>run</b>.<p>Par.</p>A<br><br>B</div><table><tr><th>Y</th></tr><tr><td>1</td></tr></table>',
      (copy, _live, blocks) => {
        const found = copy.querySelectorAll('p,b,table').filter((e) => e.hasAttribute(STAMP));
        expect(found.map((e) => e.getAttribute(STAMP))).toEqual(blocks.map((_, id) => String(id)));
        expect(found.map((e) => e.textContent.trim())).toEqual(['Bare run.', 'Par.', 'A', 'B', 'Y1']);
      },
    );
  });

  it('leaves scripts, styles, fields and drawings behind', async () => {
    const html = await stamped(
      '<script>s</script><style>s</style><p onclick="x()" data-x="1">P<svg><path/></svg></p><form><input name="q"></form><noscript><p>n</p></noscript>',
      (copy) => markup(copy.body),
    );
    expect(html).toBe('<body><p data-block="0">P</p><form></form></body>');
  });

  it('shows open shadow roots as they are shown', async () => {
    const text = await stamped(
      '<x-s><template shadowrootmode="open"><h2>In</h2><slot></slot></template><p>Light</p></x-s>',
      (copy) => markup(copy.body),
    );
    expect(text).toBe('<body><div><h2 data-block="0">In</h2><div><p data-block="1">Light</p></div></div></body>');
  });

  it('does not take over stamps or endless values of the page itself', async () => {
    const html = await stamped(`<p data-block="7" class="${'x'.repeat(5000)}">P</p>`, (copy) => markup(copy.body));
    expect(html).toBe('<body><p data-block="0">P</p></body>');
  });
});

describe('what Readability keeps', () => {
  const story = Array.from(
    { length: 6 },
    (_, n) =>
      `<p>Paragraph ${n} of the story tells, with a comma or two, what happened at the harbour of Eastmere on that day.</p>`,
  ).join('');

  it('is the story, by the ids of its blocks', async () => {
    const kept = await look(bodyOf(`<nav><a href="/">Home</a></nav><article>${story}</article>`), (document) => {
      const { page, elements } = segment(document);
      const ids = readableBlocks(document, elements);
      return page.blocks.filter(({ id }) => ids.has(id)).map(({ tag }) => tag);
    });
    expect(kept).toEqual(Array(6).fill('p'));
  });

  it.each<[claim: string, make: () => Document]>([
    ['a document without a body', () => document.implementation.createDocument(null, 'root')],
    ['an empty page', () => document.implementation.createHTMLDocument('')],
  ])('is nothing for %s, without a fault', (_claim, make) => {
    const made = make();
    expect(readableBlocks(made, segment(made).elements)).toEqual(new Set());
  });
});
