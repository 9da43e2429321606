import { describe, expect, it } from 'vitest';
import { hasPhotoCredit } from '../../lib/layout/photo-credit';
import { asParagraphs, readHtml, STORY_TEXTS, storyPage, verdictFor } from '../layout/story-page';

const middle = (html: string) =>
  storyPage({ text: asParagraphs(STORY_TEXTS.slice(0, 2)) + html + asParagraphs(STORY_TEXTS.slice(2)) });
const picture = '<img src="/q.jpg" alt="Q" width="600" height="400">';

describe('the kind of a kept line', () => {
  it.each<[claim: string, html: string, line: string, verdict: string]>([
    [
      'a credit under a picture',
      `<div>${picture}<span>Image: Ann Reed/Post</span></div>`,
      'Image: Ann Reed/Post',
      'caption',
    ],
    [
      'text in the same box as a picture',
      `<div>${picture}<p>The quay on Monday, in fog.</p></div>`,
      'The quay on Monday, in fog.',
      'caption',
    ],
    [
      'a caption that ends with its credit',
      `${picture}<p>The quay in fog. © Ann Reed</p>`,
      'The quay in fog. © Ann Reed',
      'caption',
    ],
    [
      'a paragraph after a picture',
      `${picture}<p>${STORY_TEXTS[0]} Again.</p>`,
      `${STORY_TEXTS[0]} Again.`,
      'paragraph',
    ],
    [
      'the time above an entry of a live blog',
      '<h3>14.25</h3><p>The ferry stays in port tonight, the company said on Monday.</p>',
      '14.25',
      'note',
    ],
  ])('%s', async (_claim, html, line, kind) =>
    expect(verdictFor(await readHtml(middle(html)), line)).toBe(`keep ${kind}`),
  );
});

describe('a photo credit', () => {
  it.each([
    'Photo: A. Reed',
    'Pictures by Ann Reed',
    'The quay in fog (Foto: Ann Reed/Agentur)',
    'The quay. © Ann Reed',
    '昨晚，周桂生向乡亲拱手。何屿摄',
    '新しい担任を乗せて着いた連絡船＝佐久間撮影',
    '八十一歲的岳松年在店裡修鐘。記者顧明湘／攝影',
    'फोटो: इमरान सिद्दीकी',
  ])('%s', (text) => expect(hasPhotoCredit(text)).toBe(true));

  it.each([
    'He took a photo of the quay and went home.',
    'The picture is by no means clear.',
    'Video calls: what they cost the council last year. It was more than anyone thought it would be in the end.',
    'She photographed ferries.',
  ])('is not found in: %s', (text) => expect(hasPhotoCredit(text)).toBe(false));
});
