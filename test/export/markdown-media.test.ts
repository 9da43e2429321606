import { afterEach, describe, expect, test } from 'vitest';
import { exportStoryBody } from './markdown-fixture';
import { closePages } from './page';

afterEach(closePages);

describe('images and players', () => {
  test.each([
    [
      'an image with its caption',
      '<figure><img src="/a.jpg?w=800" alt="A *b*"><figcaption>C (Photo: D)</figcaption></figure>',
      '![A \\*b\\*](https://harbour.test/a.jpg?w=800)\n\n*C (Photo: D)*',
    ],
    [
      'a lazy image',
      '<img src="data:image/gif;base64,x" data-src="/late.jpg?x=1" alt="Late">',
      '![Late](https://harbour.test/late.jpg?x=1)',
    ],
    [
      'a responsive image',
      '<picture><source srcset="/b.webp 1x"><img srcset="/s.jpg?a 1x, /l.jpg 2x" alt="A"></picture>',
      '![A](https://harbour.test/s.jpg?a)',
    ],
    ['an image without a URL', '<img src="data:image/png;base64,AAAA" alt="Chart [1]">', '*\\[Chart \\[1\\]\\]*'],
    ['an image without a URL or description', '<img src="data:image/png;base64,AAAA"><p>a</p>', 'a'],
    [
      'an iframe',
      '<iframe src="about:blank" data-src="https://video.test/embed/1" title="The [film]"></iframe>',
      '[The \\[film\\]](https://video.test/embed/1)',
    ],
    ['a video', '<video title="Film"><source src="/f.mp4"></video>', '[Film](https://harbour.test/f.mp4)'],
    [
      'a video with a script source',
      '<video src="blob:https://harbour.test/1" poster="/p.jpg" aria-label="Film"></video>',
      '![Film](https://harbour.test/p.jpg)',
    ],
    [
      'audio without a title',
      '<audio src="https://www.sound.test/a.mp3" controls></audio>',
      '[sound.test](https://www.sound.test/a.mp3)',
    ],
    [
      'an AMP player',
      '<amp-youtube data-videoid="a b"></amp-youtube><p>c</p>',
      '[youtube.com](https://www.youtube.com/watch?v=a%20b)\n\nc',
    ],
  ])('%s', async (_, html, wanted) => {
    expect(await exportStoryBody(html)).toBe(wanted);
  });
});
