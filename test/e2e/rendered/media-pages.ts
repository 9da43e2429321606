import { headline, paragraphs, picture, type RenderedPage, shell, story } from './page-shell';

/** Pages with pictures and players of unusual kinds and sizes. */
export const MEDIA_PAGES: RenderedPage[] = [
  {
    name: 'background-picture',
    html: story(
      `<figure><div class="bg" role="img" aria-label="The pier"></div><figcaption>The pier at low water, seen from the shop.</figcaption></figure>`,
      { css: `.bg { height: 420px; background: url("${picture(1200, 700)}") center / cover }` },
    ),
    layout: {
      below: ['#p2', '.bg', 'figcaption', '#p3'],
      size: [{ of: '.bg', height: [250, 600], width: [500, 760] }],
    },
  },
  {
    name: 'background-picture-ratio-box',
    html: story(
      `<figure><div class="open"><span class="bg" style="background-image: url('${picture(900, 900)}')"></span></div><figcaption>Der Müller Jost Harken am neuen Wehr, am Samstag in Wendelau.</figcaption></figure>`,
      {
        lang: 'de',
        css: '.open { display: block } .bg { display: block; padding-bottom: 66.6%; background-size: cover }',
      },
    ),
    layout: {
      below: ['#p2', '.bg', 'figcaption', '#p3'],
      size: [{ of: '.bg', height: [300, 600], ratio: [1.2, 1.9] }],
    },
  },
  {
    name: 'portrait',
    html: story(
      `<figure class="po"><img src="${picture(800, 800, 'peru')}" alt="Morag Leith"><figcaption>Morag Leith, who runs the shop</figcaption></figure>`,
      { css: '.po { width: 160px } .po img { width: 100%; border-radius: 50% }' },
    ),
    layout: { size: [{ of: '.po img', width: [120, 170], ratio: [0.95, 1.05] }] },
  },
  {
    name: 'logo-in-byline',
    html: shell(
      `<main><article>${headline('es')}<p class="byline"><img src="${picture(1600, 500, 'darkred')}" alt="Agencia Bruma" class="logo"> Por <a href="/es">Eulogio Serra</a></p>${paragraphs('es').join('')}</article></main>`,
      { lang: 'es', css: '.logo { height: 30px }' },
    ),
    layout: { size: [{ of: '.logo', height: [10, 60], width: [30, 200] }] },
  },
  {
    name: 'wide-picture',
    html: story(
      `<figure><img src="${picture(2400, 900)}" alt="The sound" style="width: 100vw; margin-left: calc(50% - 50vw); max-width: none"><figcaption>The sound on Monday morning, from the old lighthouse.</figcaption></figure>`,
    ),
    layout: { size: [{ of: 'figure img', width: [500, 760] }] },
  },
  {
    name: 'tall-player',
    html: story(
      '<div class="tall"><iframe src="https://player.rendered.test/embed/short7" title="Video of the ferry"></iframe></div>',
      {
        css: '.tall { position: relative; padding-bottom: 177%; max-width: 330px } .tall iframe { position: absolute; inset: 0; width: 100%; height: 100% }',
      },
    ),
    layout: { size: [{ of: 'iframe', ratio: [0.5, 0.62], height: [400, 800] }] },
  },
  {
    name: 'tall-player-by-aspect-ratio',
    html: story('<iframe class="tall" src="https://player.rendered.test/video/77" title="Video der Mühle"></iframe>', {
      lang: 'de',
      css: '.tall { display: block; width: 300px; aspect-ratio: 9 / 16; border: 0 }',
    }),
    layout: { size: [{ of: 'iframe', ratio: [0.5, 0.62], height: [400, 800] }] },
  },
  {
    name: 'square-player',
    html: story(
      '<div class="sq"><iframe src="https://player.rendered.test/embed/sq7" title="Video of the ferry"></iframe></div>',
      {
        css: '.sq { position: relative; height: 0; padding-bottom: 100% } .sq iframe { position: absolute; width: 100%; height: 100% }',
      },
    ),
    layout: { size: [{ of: 'iframe', ratio: [0.9, 1.1], height: [400, 780] }] },
  },
  {
    name: 'wide-player',
    html: story(
      '<div class="vd"><iframe src="https://player.rendered.test/embed/wide7" title="Video of the ferry"></iframe></div>',
      {
        css: '.vd { position: relative; padding-bottom: 56.25% } .vd iframe { position: absolute; width: 100%; height: 100% }',
      },
    ),
    layout: { size: [{ of: 'iframe', ratio: [1.7, 1.85], width: [500, 760] }] },
  },
];
