import { headline, paragraphs, type RenderedPage, shell, story } from './page-shell';

const BLACK_OR_NEARLY = 'rgb(29, 30, 32)';

/** Pages whose text is blurred, transparent, or styled in ways that ordinary style sheets cannot override. */
export const TEXT_PAGES: RenderedPage[] = [
  {
    name: 'blurred-text',
    html: story(
      '<p class="locked">The harbour office expects eleven thousand passengers this summer, which is twice as many as in the last year of the old pier.</p>',
      {
        css: '.locked { filter: blur(5px) } #p3 { backdrop-filter: blur(2px) }',
      },
    ),
    layout: {
      shown: ['.locked'],
      styles: [
        ['.locked', 'filter', 'none'],
        ['#p3', 'backdrop-filter', 'none'],
      ],
    },
  },
  {
    name: 'words-that-fade-in',
    html: shell(
      `<main><article><h1>${'Die Mühle von Wendelau mahlt nach vierzig Jahren wieder'
        .split(' ')
        .map((word) => `<span class="w"><span class="c">${word}</span></span>`)
        .join(' ')}</h1>${paragraphs('de').join('')}</article></main>`,
      {
        lang: 'de',
        css: '.w { display: inline-block; overflow: hidden } .c { display: inline-block; opacity: 0; transform: translateY(100%) }',
      },
    ),
    layout: {
      shown: ['h1', 'h1 .w:last-child .c'],
      styles: [
        ['h1 .c', 'opacity', '1'],
        ['h1 .c', 'transform', 'none'],
      ],
    },
  },
  {
    name: 'transparent-text',
    html: story('', { lang: 'es', css: '#p2 { color: transparent; text-shadow: 0 0 8px #000 }' }),
    layout: {
      shown: ['#p2'],
      styles: [
        ['#p2', 'text-shadow', 'none'],
        ['#p2', 'color', BLACK_OR_NEARLY],
      ],
    },
  },
  {
    name: 'shadow-root-with-layers',
    html: shell(
      `<main><news-story><template shadowrootmode="open"><style>@layer site { article p { font-size: 11px !important; color: #bbb !important; line-height: 1 !important } }</style><article>${headline()}${paragraphs().join('')}</article></template></news-story></main>
      <script>const p = document.querySelector('news-story').shadowRoot.querySelector('p'); const fit = () => document.querySelector('main').style.setProperty('--size', parseFloat(getComputedStyle(p).fontSize) > 14 ? 'large' : 'small'); fit(); setInterval(fit, 30)</script>`,
    ),
    layout: { styles: [['main', '--size', 'large']] },
  },
];
