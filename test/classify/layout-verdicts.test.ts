import { expect, it } from 'vitest';
import { asParagraphs, keptTexts, readHtml, STORY_TEXTS, storyPage, verdictFor } from '../layout/story-page';

const line = (href: string, text: string) => `<p><a href="${href}">${text}</a></p>`;

it('keeps the list of sources below the text', async () => {
  const below =
    '<p><b>Sources:</b></p>' +
    line('https://archive.test/2024/05/ferries', 'archive.test') +
    line('https://www.harbours.test/eastmere', 'www.harbours.test');
  const texts = keptTexts(await readHtml(storyPage({ below })));
  expect(texts).toEqual(expect.arrayContaining(['archive.test', 'www.harbours.test']));
});

it('hides a single link to another story below the text', async () => {
  const other = 'Harbour board resigns after an audit of eleven years';
  expect(keptTexts(await readHtml(storyPage({ below: line('/2026/05/board', other) })))).not.toContain(other);
});

const frame = (attributes: string) => `<div><iframe title="F" ${attributes}></iframe></div>`;

it.each<[claim: string, html: string, verdict: string]>([
  ['a frame of an ad server', frame('src="https://tpc.googlesyndication.com/sf/x.html"'), 'hide advert'],
  ['a frame of an ad slot', frame('id="google_ads_iframe_1/post.test/a_1" src="about:blank"'), 'hide advert'],
  [
    'a banner in a link to an advertiser',
    '<a class="advertisement-link" href="https://shop.test/"><img src="/b.jpg" alt="F"></a>',
    'hide advert',
  ],
  ['a player', frame('src="https://video.test/embed/7"'), 'keep embed'],
  [
    'a picture in a story about advertising',
    '<figure class="ad-spending"><img src="/b.jpg" alt="F"></figure>',
    'keep image',
  ],
])('judges %s among the paragraphs', async (_claim, html, verdict) => {
  const text = asParagraphs(STORY_TEXTS.slice(0, 2)) + html + asParagraphs(STORY_TEXTS.slice(2));
  expect(verdictFor(await readHtml(storyPage({ text })), 'F')).toBe(verdict);
});

it('keeps the free opening of a story that is in a container of its own above the part for subscribers', async () => {
  const [first = '', ...rest] = STORY_TEXTS;
  for (const [above, below] of [
    [`<div><span><p>${first}</p></span></div>`, `<div><span class="gated">${asParagraphs(rest)}</span></div>`],
    [`<div class="free"><p>${first}</p></div>`, `<section class="paid">${asParagraphs(rest)}</section>`],
  ])
    expect(keptTexts(await readHtml(storyPage({ above: '', text: `<div>${above}${below}</div>` })))).toContain(first);
});
