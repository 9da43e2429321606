/** Pages of many kinds, built from invented texts in any of the languages of `page-texts.ts`. */
import { href, longTeaser, meta, type PageKind, paragraphs } from './page-kind';
import { type PageTexts, TEXTS } from './page-texts';

const jsonLd = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const headline = ({ titles, site }: PageTexts) => `<title>${titles[0]} - ${site}</title>`;
const byline = ({ byline: name }: PageTexts) => `<div class="byline"><a href="/authors/7">${name}</a></div>`;
const date = '<time datetime="2031-05-04">4.5.2031</time>';

const cards = (texts: PageTexts, text: (at: number) => string, count = 8) =>
  Array.from(
    { length: count },
    (_, at) => `<article><h2><a href="${href(at)}">${texts.titles[at % 8]}</a></h2>${text(at)}</article>`,
  ).join('');

/** Pages with one story. */
export const STORIES: Record<string, PageKind> = {
  'a plain story': (texts) => ({
    head: headline(texts),
    main: `<article><h1>${texts.titles[0]}</h1>${paragraphs(texts.paragraphs)}</article>`,
  }),
  'five paragraphs below a linked byline': (texts) => ({
    head: headline(texts),
    main: `<article><h1>${texts.titles[0]}</h1>${byline(texts)}<div>${paragraphs(texts.paragraphs.slice(0, 5))}</div></article>`,
  }),
  'three paragraphs below a linked byline': (texts) => ({
    head: headline(texts) + meta('og:type', 'article'),
    main: `<article><h1>${texts.titles[0]}</h1>${byline(texts)}${date}<div>${paragraphs(texts.paragraphs.slice(0, 3))}</div></article>`,
  }),
  'three paragraphs, each in an element of its own': (texts) => ({
    head: headline(texts),
    main: `<article><h1>${texts.titles[0]}</h1>${texts.paragraphs
      .slice(0, 3)
      .map((text) => `<div class="block"><p>${text}</p></div>`)
      .join('')}</article>`,
  }),
  'a wire flash of two paragraphs': (texts) => ({
    head: headline(texts),
    main: `<h1>${texts.titles[0]}</h1>${date}${paragraphs(texts.paragraphs.slice(0, 2))}`,
  }),
  'a short story above many teasers': (texts) => ({
    head: headline(texts) + meta('og:type', 'article') + meta('article:published_time', '2031-05-04T10:00:00Z'),
    main: `<article><h1>${texts.titles[0]}</h1>${byline(texts)}${paragraphs(texts.paragraphs.slice(0, 4))}</article><section><h2>${texts.section}</h2>${cards(texts, (at) => (at ? `<p>${texts.paragraphs[at % 8]}</p>` : ''))}</section>`,
  }),
  'a story with links to others between its paragraphs': (texts) => ({
    head: headline(texts) + meta('og:type', 'article'),
    main: `<article><h1>${texts.titles[0]}</h1>${texts.paragraphs.map((text, at) => `<p>${text}</p>${at % 2 ? `<p><a href="${href(at)}">${texts.titles[at % 8]}</a></p>` : ''}`).join('')}</article>`,
  }),
  'a live blog': (texts) => ({
    head:
      headline(texts) + jsonLd({ '@type': 'LiveBlogPosting', headline: texts.titles[0], datePublished: '2031-05-04' }),
    main: `<h1>${texts.titles[0]}</h1>${paragraphs(texts.paragraphs.slice(0, 2))}${texts.paragraphs
      .slice(2)
      .map(
        (text, at) =>
          `<div class="entry"><time>${10 + at}:15</time><h3>${texts.titles[at + 1]}</h3><p>${text}</p></div>`,
      )
      .join('')}`,
  }),
  'questions and answers': (texts) => ({
    head: headline(texts) + meta('og:type', 'article'),
    main: `<article><h1>${texts.titles[0]}</h1><p>${texts.paragraphs[0]}</p>${texts.titles
      .slice(1, 6)
      .map((title, at) => `<h2>${title}?</h2><p>${texts.paragraphs[at + 1]}</p>`)
      .join('')}</article>`,
  }),
  'a ranking with numbered headings': (texts) => ({
    head: headline(texts) + jsonLd({ '@type': 'NewsArticle', headline: texts.titles[0] }),
    main: `<article><h1>${texts.titles[0]}</h1><p>${texts.paragraphs[0]}</p>${texts.titles
      .slice(1, 7)
      .map((title, at) => `<h2>${at + 1}. ${title}</h2><p>${texts.paragraphs[at + 1]}</p>`)
      .join('')}</article>`,
  }),
  'an interview': (texts) => ({
    head: headline(texts),
    main: `<article><h1>${texts.titles[0]}</h1>${texts.paragraphs.map((text, at) => `<p><b>${texts.titles[at]}?</b></p><p>${text}</p>`).join('')}</article>`,
  }),
  'a recipe': (texts) => ({
    head: headline(texts) + jsonLd({ '@type': 'Recipe', name: texts.titles[0] }),
    main: `<article><h1>${texts.titles[0]}</h1><p>${texts.paragraphs[0]}</p><p>${texts.paragraphs[1]}</p><ul><li>200 g</li><li>3 dl</li><li>1 kg</li></ul><ol>${texts.paragraphs
      .slice(2, 7)
      .map((text) => `<li>${text}</li>`)
      .join('')}</ol></article>`,
  }),
  'a photo essay': (texts) => ({
    head: headline(texts) + meta('og:type', 'article'),
    main: `<article><h1>${texts.titles[0]}</h1>${paragraphs(texts.paragraphs.slice(0, 3))}${texts.paragraphs
      .slice(3)
      .map(
        (text, at) =>
          `<figure><img src="/p/${at}.jpg" width="800" height="500" alt=""><figcaption>${text}</figcaption></figure>`,
      )
      .join('')}</article>`,
  }),
};

/** Pages without a story, on which nothing may be hidden. */
export const NO_STORIES: Record<string, PageKind> = {
  'a section front that calls itself an article': (texts) => ({
    head: `<title>${texts.section} - ${texts.site}</title>${meta('og:type', 'article')}`,
    main: `<h1>${texts.section}</h1>${cards(texts, (at) => `<p>${texts.paragraphs[at % 8]}</p>`)}`,
  }),
  'a section front with bylines below its teasers': (texts) => ({
    head: `<title>${texts.section} - ${texts.site}</title>${meta('og:type', 'article')}${jsonLd({ '@type': 'CollectionPage', name: texts.section })}`,
    main: `<h1>${texts.section}</h1><ol>${Array.from({ length: 6 }, (_, at) => `<li><article><div><h2><a href="${href(at)}">${texts.titles[at]}</a></h2><p>${texts.paragraphs[at]}</p><p>${texts.byline}</p></div></article></li>`).join('')}</ol>`,
  }),
  'a tag page with long teasers': (texts) => ({
    head: `<title>${texts.section} - ${texts.site}</title>`,
    main: `<h1>${texts.section}</h1>${cards(texts, (at) => `<p>${longTeaser(texts, at)}</p><a href="${href(at)}">${texts.more}</a>`, 10)}`,
  }),
  'a tag page with an introduction': (texts) => ({
    head: `<title>${texts.section} - ${texts.site}</title>`,
    main: `<h1>${texts.section}</h1><p>${longTeaser(texts, 1)}</p>${cards(texts, (at) => `<p>${texts.paragraphs[at % 8]}</p>`, 12)}`,
  }),
  'teasers whose headings are not linked': (texts) => ({
    head: `<title>${texts.site}</title>${meta('og:type', 'website')}`,
    main: `<h1>${texts.section}</h1>${texts.titles.map((title, at) => `<div class="item"><h3>${title}</h3><p>${texts.paragraphs[at]}</p><a href="${href(at)}">${texts.more}</a></div>`).join('')}`,
  }),
  'the home page of a blog with whole posts': (texts) => ({
    head: `<title>${texts.site}</title>${meta('og:type', 'website')}${jsonLd({ '@type': 'Blog', name: texts.site })}`,
    main: cards(
      texts,
      (at) =>
        `${date}<p>${longTeaser(texts, at)}</p><p>${longTeaser(texts, at + 1)}</p><p>${texts.paragraphs[(at + 2) % 8]}</p>`,
      5,
    ),
  }),
  'the home page of a blog that says nothing of itself': (texts) => ({
    head: `<title>${texts.site}</title>`,
    main: `<h1>${texts.site}</h1>${Array.from({ length: 5 }, (_, at) => `<div class="post"><h2><a href="${href(at)}">${texts.titles[at]}</a></h2><div class="meta">${date}</div><div class="text"><p>${longTeaser(texts, at)}</p><p>${longTeaser(texts, at + 2)}</p></div></div>`).join('')}`,
  }),
  'search results': (texts) => ({
    head: `<title>${texts.section} - ${texts.site}</title>`,
    main: `<form><input name="q" value="x"><button>OK</button></form><h1>${texts.section}</h1><ol>${texts.titles.map((title, at) => `<li><a href="${href(at)}">${title}</a><p>${texts.paragraphs[at]?.slice(0, -10)} …</p></li>`).join('')}</ol>`,
  }),
  'a list of linked titles': (texts) => ({
    head: `<title>${texts.section} - ${texts.site}</title>`,
    main: `<h1>${texts.section}</h1><ul>${[...texts.titles, ...texts.titles].map((title, at) => `<li><a href="${href(at)}">${title}</a> ${date}</li>`).join('')}</ul>`,
  }),
  'a page that was not found': (texts) => ({
    head: `<title>404 - ${texts.site}</title>`,
    main: `<h1>404</h1><p>${texts.paragraphs[1]}</p><ul><li><a href="/">${texts.section}</a></li></ul>`,
  }),
  'a login page': (texts) => ({
    head: `<title>${texts.section} - ${texts.site}</title>`,
    main: `<h1>${texts.section}</h1><p>${texts.paragraphs[1]}</p><form><input name="user"><input name="password" type="password"><button>OK</button></form>`,
  }),
  'a grid of products': (texts) => ({
    head: `<title>${texts.section} - ${texts.site}</title>${meta('og:type', 'website')}`,
    main: `<h1>${texts.section}</h1><p>${texts.paragraphs[1]}</p>${texts.titles.map((title, at) => `<div class="product"><a href="/p/${at}"><img src="/p/${at}.jpg" alt=""></a><h3><a href="/p/${at}">${title}</a></h3><span>€ ${at}9,90</span><button>+</button></div>`).join('')}`,
  }),
};

/** Builds a page of a kind in a language. */
export function pageOfKind(kind: PageKind, lang: string): string {
  const texts = TEXTS[lang] as PageTexts;
  const { head = '', main } = kind(texts);
  const menu = texts.titles.slice(0, 5).map((title) => `<a href="/${title.length}">${title.slice(0, 6)}</a>`);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body><header><nav>${menu.join(' ')}</nav></header><main>${main}</main><footer><p>${texts.site}</p></footer></body></html>`;
}
