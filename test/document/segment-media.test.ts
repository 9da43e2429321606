import { describe, expect, it } from 'vitest';
import { formatBlock, segmentBody } from './with-page';

const lines = async (body: string) => (await segmentBody(body)).map(formatBlock);

describe('segment reads images and players', () => {
  const img = (alt: string) => `<img src="/a.jpg?w=1" alt="${alt}">`;
  it.each<[name: string, body: string, blocks: string[]]>([
    [
      'a figure is an image and a caption',
      `<figure>${img('A')}<figcaption>C</figcaption></figure>`,
      ['image: A', 'figcaption: C'],
    ],
    ['a <picture> is one image', `<picture><source srcset="/b.webp">${img('A')}</picture>`, ['image: A']],
    ['a paragraph with only an image is an image', `<p>${img('A')}</p>`, ['image: A']],
    ['an image in a line of text is part of it', `<p>Text ${img('A')} more</p>`, ['p: Text more']],
    ['a linked image is an image', `<div><a href="/s">${img('A')}</a><p>P</p></div>`, ['image: A', 'p: P']],
    [
      'a link around an image and a heading is both',
      `<a href="/s">${img('A')}<h3>Head</h3></a>`,
      ['image: A', 'h3: Head'],
    ],
    [
      'an image with srcset is not a tracking pixel, whatever its size attributes',
      '<img srcset="/a.jpg 640w" width="0" height="0" alt="A">',
      ['image: A'],
    ],
    ['a tracking pixel is skipped', '<img src="/p" width="1" height="1"><p>P</p>', ['p: P']],
    [
      'players and frames are blocks',
      '<video title="V"></video><audio></audio><iframe title="Map"></iframe>',
      ['video: V', 'audio: ', 'embed: Map'],
    ],
    ['an SVG in a figure is an image', '<figure><svg aria-label="Graph"></svg></figure>', ['image: Graph']],
    ['an SVG in a button is not', '<button><svg></svg>Share</button>', ['button: Share']],
  ])('%s', async (_name, body, blocks) => {
    expect(await lines(body)).toEqual(blocks);
  });

  it('returns image URLs without their query, lazily loaded ones included', async () => {
    const blocks = await segmentBody(
      '<img src="data:image/gif;base64,R0" data-src="/late.jpg?w=9"><img srcset="/set.jpg 2x"><img src="/leer.gif" data-any="/any.jpg?w=9">',
    );
    expect(blocks.map(({ src }) => src)).toEqual(['/late.jpg', '/set.jpg', '/any.jpg']);
  });

  it('keeps the alt text of an image in a line', async () => {
    expect((await segmentBody('<p>Text <img src="/a.jpg" alt="A boat"></p>'))[0]).toMatchObject({
      alt: 'A boat',
      src: '/a.jpg',
    });
  });
});
