import { describe, expect, it } from 'vitest';
import { storyIn, URL_OF_STORY } from '../classify/stories';
import { keptTexts, readHtml, storyPage, TITLE, verdictFor } from './story-page';

const h1 = `<h1>${TITLE}</h1>`;
const by = '<div class="byline">By Ida Holm</div>';
const DECK = 'The crossing takes forty minutes';
const STANDFIRST =
  'After a storm, a loan and nine hundred days of waiting, the island is a morning’s trip away once more.';
const SHARE = '<div class="share"><button>Share</button><a href="https://social.test/s">Post</a></div>';

describe('decks stay, share tools do not', () => {
  it.each<[form: string, above: string, lang: string, kept: string[]]>([
    ['an h2 and an h3', `${h1}<h2>${STANDFIRST}</h2><h3>${DECK}</h3>${by}`, 'en', [STANDFIRST, DECK]],
    [
      'an h3 before the standfirst',
      `${h1}<h3>${DECK}</h3><h2>${STANDFIRST}</h2><figure><img src="/f.jpg" alt="A ferry at the quay"></figure>${by}`,
      'en',
      [STANDFIRST, DECK],
    ],
    ['a short paragraph', `${h1}<p class="subtitle">${DECK}</p>${by}${SHARE}`, 'en', [DECK]],
    ['a line in a div', `${h1}<div class="dek">${DECK}</div>${by}${SHARE}`, 'en', [DECK]],
    [
      'two paragraphs',
      `${h1}<p class="sub">${DECK}</p><p class="sub">${STANDFIRST}</p>${by}`,
      'en',
      [DECK, STANDFIRST],
    ],
    [
      'a list',
      `${h1}<ul class="deck"><li>Die Überfahrt dauert vierzig Minuten</li><li>Ein zweites Schiff folgt im Frühjahr</li></ul>${by}`,
      'de',
      ['Die Überfahrt dauert vierzig Minuten', 'Ein zweites Schiff folgt im Frühjahr'],
    ],
    [
      'an h2, French',
      `${h1}<h2 class="chapo">La traversée dure quarante minutes</h2>${by}`,
      'fr',
      ['La traversée dure quarante minutes'],
    ],
    [
      'an h2, Spanish',
      `${h1}<h2>La travesía dura cuarenta minutos</h2><h2>Un segundo barco llegará en primavera</h2>${by}`,
      'es',
      ['La travesía dura cuarenta minutos', 'Un segundo barco llegará en primavera'],
    ],
    [
      'a plain line',
      `${h1}<div class="c7"><div class="k2">${DECK} now</div></div>${by}${SHARE}`,
      'en',
      [`${DECK} now`],
    ],
    [
      'a plain line, Czech',
      `${h1}<div class="teaser-field">Plavba trvá čtyřicet minut, tvrdí dopravce</div><div>4. 5. 2026</div>`,
      'cs',
      ['Plavba trvá čtyřicet minut, tvrdí dopravce'],
    ],
    [
      'a line, Japanese',
      `${h1}<p class="lead">二年ぶりに島への船が動き出した。</p><p>2026年5月4日</p>`,
      'ja',
      ['二年ぶりに島への船が動き出した。'],
    ],
  ])('%s', async (_form, above, lang, kept) => {
    const texts = keptTexts(await readHtml(storyPage({ above, lang })));
    for (const text of kept) expect(texts.filter((one) => one === text)).toHaveLength(1);
    expect(texts).not.toContain('Share');
  });
});

const picture = '<img src="/ferry.jpg" alt="A ferry at the quay of Eastmere">';
const CAPTION = 'The first ferry leaves the quay on Tuesday morning';

describe('caption and credit of the lead picture stay', () => {
  it.each<[form: string, figure: string, kept: string]>([
    [
      'in one element',
      `<figure>${picture}<figcaption>${CAPTION}. Photo: Max Ray</figcaption></figure>`,
      `${CAPTION}. Photo: Max Ray`,
    ],
    [
      'in two spans',
      `<figure>${picture}<figcaption><span>${CAPTION}</span> <span>© Max Ray</span></figcaption></figure>`,
      `${CAPTION} © Max Ray`,
    ],
    [
      'in two blocks',
      `<figure>${picture}<figcaption>${CAPTION}</figcaption><div class="credit">Foto: Max Ray</div></figure>`,
      CAPTION,
    ],
    [
      'without <figure>',
      `<div class="image">${picture}<p class="caption">${CAPTION}</p><p class="credit">Fotó: Max Ray</p></div>`,
      CAPTION,
    ],
  ])('%s', async (_form, figure, kept) => {
    expect(keptTexts(await readHtml(storyPage({ above: `${h1}${by}${figure}` })))).toContain(kept);
  });
});

describe('a standfirst without a full stop, below the picture, is kept:', () =>
  it.each<[lang: Parameters<typeof storyIn>[0], standfirst: string]>([
    ['de', 'Neunzig Menschen waren an Bord, als das erste Schiff am reparierten Kai ablegte'],
    ['fr', 'Quatre-vingt-dix personnes étaient à bord quand le premier bac a quitté le quai'],
    ['es', 'Noventa personas iban a bordo cuando el primer barco dejó el muelle reparado'],
    ['ar', 'كان على متن العبّارة الأولى تسعون شخصا عندما غادرت الرصيف القديم بعد إصلاحه أخيرا'],
    ['ja', '修理された岸壁を二年ぶりに最初の船が離れたとき、船には九十人の客が乗っていた'],
  ])('%s', async (lang, standfirst) => {
    const picture = '<div class="lead-media"><img src="/h.jpg" width="800" height="450" alt=""></div>';
    const lines = `<p class="intro"><strong>${standfirst}</strong></p><p class="pub">2026-05-04 10:15</p>`;
    const reading = await readHtml(storyIn(lang, { above: picture + lines }), URL_OF_STORY);
    expect(verdictFor(reading, standfirst)).toBe('keep standfirst');
  }));

it.each<[lang: string, line: string]>([
  ['en', 'Share this article with your friends'],
  ['en', 'Sign up for our newsletter today'],
  ['de', 'Artikel auf Facebook teilen oder drucken'],
])('%s: a plain line below the headline is no deck: %s', async (lang, line) => {
  const texts = keptTexts(await readHtml(storyPage({ above: `${h1}<div class="q1">${line}</div>${by}`, lang })));
  expect(texts).not.toContain(line);
});
