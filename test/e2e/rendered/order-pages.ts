import { headline, paragraphs, picture, type RenderedPage, shell } from './page-shell';

const FIGURE = `<figure><img src="${picture(1200, 700)}" alt="The pier"><figcaption>The new pier at low water on Monday. Photograph: Isla Munro</figcaption></figure>`;
const STANDFIRST = '<p class="deck">Forty passengers and a cake were on the first crossing since November.</p>';
const BYLINE =
  '<div class="byline">By <a href="/im">Isla Munro</a> <time datetime="2026-03-02">2 March 2026</time></div>';

/** Pages that show their parts in another order than the source. */
export const ORDER_PAGES: RenderedPage[] = [
  {
    name: 'grid-areas',
    html: shell(
      `<main><article><div class="m">${FIGURE}</div><div class="h">${headline()}</div><div class="s">${STANDFIRST}</div>
      <div class="b">${BYLINE}</div><div class="t">${paragraphs().join('')}</div></article></main>`,
      {
        css: `article { display: grid; grid-template: "h h" "s s" "b m" "b t" / 140px 1fr }
        .m { grid-area: m } .h { grid-area: h } .s { grid-area: s } .b { grid-area: b } .t { grid-area: t } img { width: 100% }`,
      },
    ),
    layout: { below: ['h1', '.deck', 'figure', '.byline', '#p1', '#p2', '#p3'] },
  },
  {
    name: 'flex-order',
    html: shell(
      `<main><article>${FIGURE}<header>${headline('de')}</header><div class="byline">Von <a href="/im">Imke Mander</a></div>${paragraphs('de').join('')}</article></main>`,
      {
        lang: 'de',
        css: 'article { display: flex; flex-direction: column } article > header { order: -2 } figure { order: -1 }',
      },
    ),
    layout: { below: ['h1', 'figure', '.byline', '#p1', '#p2', '#p3'] },
  },
  {
    name: 'reversed-updates',
    html: shell(
      `<main><article>${headline()}<p>The first crossing of the year to Innis Holm, told as it happens from the new pier at Torrach by our reporter on board.</p>
      <div class="lv">${[
        '08:05 The tractors are on board, and so is the cake, which has a cabin of its own.',
        '08:40 The ferry has left the pier to the sound of a piper and of several dogs.',
        '09:25 Past the lighthouse now, in a swell that has made the piper stop.',
        '10:10 The ropes are ashore on Innis Holm, where half of the island is waiting.',
      ]
        .map((text, at) => `<p id="u${at}">${text}</p>`)
        .join('')}</div></article></main>`,
      { css: '.lv { display: flex; flex-direction: column-reverse }' },
    ),
    layout: { below: ['h1', '#u3', '#u2', '#u1', '#u0'] },
  },
  {
    name: 'caption-above',
    html: shell(
      `<main><article>${headline('es')}${paragraphs('es')[0]}${FIGURE}${paragraphs('es')[1]}</article></main>`,
      {
        lang: 'es',
        css: 'figure { display: flex; flex-direction: column-reverse } img { width: 100% }',
      },
    ),
    layout: { below: ['#p1', 'figcaption', 'img', '#p2'] },
  },
  {
    name: 'grid-rows',
    html: shell(
      `<main><article>${paragraphs().join('')}<div class="top">${headline()}${BYLINE}</div></article></main>`,
      {
        css: 'article { display: grid; grid-template-columns: 1fr } .top { grid-row: 1 } #p1 { grid-row: 2 } #p2 { grid-row: 3 } #p3 { grid-row: 4 }',
      },
    ),
    layout: { below: ['h1', '.byline', '#p1', '#p2', '#p3'] },
  },
  {
    name: 'side-by-side-stays',
    html: shell(
      `<main><article><div class="f">${FIGURE}</div><div class="t">${headline()}${paragraphs().join('')}</div></article></main>`,
      { css: 'article { display: flex; flex-direction: row-reverse } .f, .t { flex: 1 } img { width: 100% }' },
    ),
    layout: { below: ['figure', 'h1', '#p1', '#p2', '#p3'] },
  },
  {
    name: 'vertical-writing',
    html: shell(`<main><article>${headline('ja')}${paragraphs('ja').join('')}</article></main>`, {
      lang: 'ja',
      css: 'main { writing-mode: vertical-rl; height: 80vh; max-width: none; overflow-x: auto }',
    }),
    layout: { below: ['h1', '#p1', '#p2', '#p3'], size: [{ of: '#p1', width: [400, 760] }] },
  },
  {
    name: 'vertical-root',
    html: shell(`<main><article>${headline('ja')}${paragraphs('ja').join('')}</article></main>`, {
      lang: 'ja',
      css: 'html { writing-mode: vertical-rl } main { max-width: none }',
    }),
    layout: { below: ['h1', '#p1', '#p2', '#p3'] },
  },
];
