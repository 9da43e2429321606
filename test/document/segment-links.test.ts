import { describe, expect, it } from 'vitest';
import { formatBlock, segmentBody } from './with-page';

describe('segment reads links', () => {
  it.each([
    '<p>See <a href="/x">here</a> now</p>',
    '<p>See<a href="/x"> here </a>now</p>',
    '<p><a href="/x">  All of it </a></p>',
    '<p><a href="/x">One</a><a href="/y">Two</a> three</p>',
    '<p>A <b> <a href="/x">\n bold <i>one</i></a></b>!</p>',
    '<p>船は<a href="/x">昨日</a>戻った。</p>',
    '<p dir="rtl">عاد <a href="/x"> القارب</a> اليوم</p>',
    '<p>Emoji 🚢 <a href="/x">🚢 boat</a></p>',
  ])('with offsets into the text: %s', async (body) => {
    const [block] = await segmentBody(body);
    expect(block?.links.length).toBeGreaterThan(0);
    expect(block?.links.map(({ start, end }) => block.text.slice(start, end))).toEqual(
      block?.links.map(({ text }) => text),
    );
  });

  it('as absolute URLs, invalid ones unchanged', async () => {
    const [block] = await segmentBody(
      '<base href="https://post.test/a/"><p><a href="b">1</a> <a href="javascript:void 0">2</a> <a href="http://[">3</a> <a>4</a></p>',
    );
    expect(block?.links.map(({ href }) => href)).toEqual(['https://post.test/a/b', 'javascript:void 0', 'http://[']);
  });

  it('around a block as links of the block', async () => {
    const [, heading] = await segmentBody(
      '<base href="https://post.test/"><a href="/s"><img src="/a.jpg"><h3>Head</h3></a>',
    );
    expect(heading?.links).toEqual([{ href: 'https://post.test/s', text: 'Head', start: 0, end: 4 }]);
  });
});

describe('a stretched link', () => {
  const linked = async (body: string) =>
    (await segmentBody(body)).map((block) =>
      `${formatBlock(block)} ${block.links.map(({ href }) => new URL(href).pathname)}`.trim(),
    );

  it.each<[name: string, body: string, blocks: string[]]>([
    [
      'is the link of every block in the card',
      '<article><a href="/other"></a><h3>Bells</h3><p>Nobody rang them.</p></article><p>Text.</p>',
      ['h3: Bells /other', 'p: Nobody rang them. /other', 'p: Text.'],
    ],
    [
      'does not replace links in the text',
      '<div><a href="/other"></a><p><a href="/bells">Bells</a></p></div>',
      ['p: Bells /bells'],
    ],
    ['to another host is ignored', '<div><a href="https://share.test/x"></a><p>Text.</p></div>', ['p: Text.']],
    ['to the same page is ignored', '<div><a href="#top"></a><p>Text.</p></div>', ['p: Text.']],
    [
      'is ignored over long text',
      `<div><a href="/other"></a>${'<p>A paragraph of the story that goes on for a while.</p>'.repeat(12)}</div>`,
      Array(12).fill('p: A paragraph of the story that goes on for a while.'),
    ],
  ])('%s', async (_, body, blocks) => {
    expect(await linked(body)).toEqual(blocks);
  });
});
