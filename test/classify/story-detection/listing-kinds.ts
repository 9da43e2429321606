/** Kinds of listings with running text of their own: introductions, explanations, descriptions. */
import { href, longTeaser, meta, type PageKind, paragraphs } from './page-kind';
import type { PageTexts } from './page-texts';

const sectionTitle = ({ section, site }: PageTexts) => `<title>${section} - ${site}</title>`;
const picture = (at: number) => `<img src="/p/${at}.jpg" width="300" height="200" alt="">`;

/** Cards of a grid: a linked picture and a linked title each. */
const pictureCards = ({ titles }: PageTexts, count: number, extra: (at: number) => string = () => '') =>
  Array.from(
    { length: count },
    (_, at) =>
      `<div class="card"><a href="${href(at)}">${picture(at)}</a><h3><a href="${href(at)}">${titles[at % 8]}</a></h3>${extra(at)}</div>`,
  ).join('');

/** Teasers with name and date below their texts. */
const datedTeasers = (texts: PageTexts) =>
  texts.titles
    .slice(0, 6)
    .map(
      (title, at) =>
        `<div class="teaser">${picture(at)}<h3><a href="${href(at)}">${title}</a></h3><p>${texts.paragraphs[at]}</p><span>${texts.byline}</span> <span>4.5.2031</span></div>`,
    )
    .join('');

export const LISTINGS: Record<string, PageKind> = {
  'a category whose description stands below its cards': (texts) => ({
    head: sectionTitle(texts),
    main: `<h1>${texts.section}</h1><div class="grid">${pictureCards(texts, 20)}</div><div class="about">${paragraphs(texts.paragraphs.slice(0, 5))}</div>`,
  }),
  'the page of an author with a biography, which calls itself an article': (texts) => ({
    head: `<title>${texts.byline}</title>${meta('og:type', 'article')}<meta name="author" content="${texts.byline}">`,
    main: `<h1>${texts.byline}</h1>${paragraphs(texts.paragraphs.slice(5, 7))}${datedTeasers(texts)}`,
  }),
  'a category whose cards stand beside its introduction': (texts) => ({
    head: sectionTitle(texts) + meta('og:type', 'article'),
    main: `<div class="intro"><h1>${texts.section}</h1>${paragraphs(texts.paragraphs.slice(0, 2))}</div><div class="grid">${pictureCards(texts, 16)}</div>`,
  }),
  'a shop whose questions and answers stand below its products': (texts) => ({
    head: sectionTitle(texts),
    main: `<h1>${texts.section}</h1><div class="grid">${pictureCards(texts, 16, (at) => `<span>€ ${at}4,90</span>`)}</div><div class="faq">${texts.titles
      .slice(0, 5)
      .map((title, at) => `<h3>${title}?</h3><p>${texts.paragraphs[at]}</p>`)
      .join('')}</div>`,
  }),
  'the index of a forum': (texts) => ({
    head: sectionTitle(texts),
    main: `<h1>${texts.section}</h1><p>${texts.paragraphs[0]}</p><table>${texts.titles.map((title, at) => `<tr class="topic"><td><a href="/forum/t/${at}">${title}</a><p>${texts.paragraphs[at]}</p></td><td>${at * 7}</td><td><a href="/forum/u/${at}">${texts.byline}</a></td><td>${at + 1}.5.2031, 10:1${at}</td></tr>`).join('')}</table>`,
  }),
  'a video hub': (texts) => ({
    head: sectionTitle(texts) + meta('og:type', 'website'),
    main: `<h1>${texts.section}</h1><p>${longTeaser(texts, 2)}</p><section class="row">${pictureCards(texts, 18, (at) => `<span>0${at % 9}:3${at % 7}</span>`)}</section>`,
  }),
  'an index of galleries': (texts) => ({
    head: sectionTitle(texts),
    main: `<h1>${texts.section}</h1><div>${Array.from({ length: 12 }, (_, at) => `<figure class="gallery"><a href="${href(at)}">${picture(at)}</a><figcaption><a href="${href(at)}">${texts.titles[at % 8]}</a><p>${texts.paragraphs[at % 8]}</p></figcaption></figure>`).join('')}</div>`,
  }),
  'a table of the weather': (texts) => ({
    head: sectionTitle(texts),
    main: `<h1>${texts.section}</h1><p>${texts.paragraphs[4]}</p><table>${Array.from({ length: 14 }, (_, at) => `<tr><td><a href="/weather/${at}">${texts.titles[at % 8]?.slice(0, 8)}</a></td><td>${at}°</td><td>${at + 9}°</td><td>${at * 3} km/h</td></tr>`).join('')}</table>`,
  }),
};
