import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../lib/types';
import { asParagraphs, keptTexts, readHtml, STORY_TEXTS, storyPage, TITLE } from '../../layout/story-page';

const HEADLINE = 'Sørga line opens its northern tunnel after nine years';
const STANDFIRST = 'Trains now need forty minutes from the coast to the lake, half as long as the bus took';
const CAPTION = 'The first train leaves the northern tunnel near Halden on Sunday morning';
const SCREEN_READER = 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)';
const figure = (caption: string) =>
  `<figure><img src="/f.jpg" width="900" height="600" alt="A train"><figcaption>${caption}</figcaption></figure>`;

interface Parts {
  title?: string;
  above?: string;
  middle?: string;
  text?: string;
  below?: string;
}

const page = (css: string, { title = TITLE, above = `<h1>${TITLE}</h1>`, middle = '', text, below = '' }: Parts) =>
  storyPage({
    head: `<title>${title}</title><style>${css}</style>`,
    above,
    text: text ?? asParagraphs(STORY_TEXTS.slice(0, 2)) + middle + asParagraphs(STORY_TEXTS.slice(2)),
    below,
  });

/** Returns the texts that the clean view shows. */
const shownTexts = ({ blocks, verdicts }: Reading) =>
  verdicts.flatMap(({ block, decide }) => {
    const { text = '', rendered } = blocks[block] ?? {};
    return decide === 'keep' && rendered && text ? [text] : [];
  });

/** Returns the kind and the path step of each shown copy of a text: `caption div.words`. */
const shownCopies = (reading: Reading, text: string) =>
  reading.verdicts.flatMap(({ block, decide, kind }) => {
    const { text: own = '', path = [], rendered } = reading.blocks[block] ?? {};
    return decide === 'keep' && rendered && own.includes(text) ? [`${kind} ${path.at(-1)}`] : [];
  });

describe('of two copies of a headline, the visible one is kept', () => {
  it.each([
    [
      'the first is for screen readers',
      `.x { ${SCREEN_READER} }`,
      { title: HEADLINE, above: `<h1 class="x">${HEADLINE}</h1><div class="title">${HEADLINE}</div>` },
      'headline div.title',
    ],
    [
      'the first is for small screens',
      '.small { display: none }',
      { title: HEADLINE, above: `<h1 class="small">${HEADLINE}</h1><p>Railways</p><h2 class="wide">${HEADLINE}</h2>` },
      'headline h2.wide',
    ],
    [
      'the second is transparent',
      '.ghost { position: absolute; opacity: 0 }',
      { title: HEADLINE, above: `<h1 class="ghost">${HEADLINE}</h1><h1 class="real">${HEADLINE}</h1>` },
      'headline h1.real',
    ],
  ])('%s', async (_, css, parts, kept) =>
    expect(shownCopies(await readHtml(page(css, parts)), HEADLINE)).toEqual([kept]),
  );

  it('also in a large header outside the article, whose own headline is worded differently', async () => {
    const hero = `<header class="hero"><h1 class="hero-title">The secret of the northern tunnel</h1><div>${STANDFIRST}, the line says, and no train has been late so far.</div></header>`;
    const inner = `<header class="inner"><h1>Jon Moe knows the secret of the northern tunnel</h1></header>`;
    const html = storyPage({
      head: '<title>Jon Moe knows the secret of the northern tunnel</title><style>.inner { display: none }</style>',
      above: inner,
    }).replace('<main>', `${hero}<main>`);
    expect(shownCopies(await readHtml(html), 'the northern tunnel')).toEqual(['headline h1.hero-title']);
  });
});

describe('of two copies of a caption, the visible one is kept', () => {
  it.each([
    [
      'the text inside the first is hidden',
      'figcaption span { display: none }',
      `${figure(`<span>${CAPTION}</span>`)}<div><div class="words">${CAPTION}</div><div>Agency/Ana Prado</div></div>`,
      'div.words',
    ],
    [
      'the first is for screen readers and longer',
      `.x { ${SCREEN_READER} }`,
      `<figure><img src="/f.jpg" alt="${CAPTION}"><p class="x">${CAPTION}. Photograph: Ana Prado</p><figcaption>${CAPTION}</figcaption></figure>`,
      'figcaption',
    ],
    [
      'the second is for small screens',
      '.small { display: none }',
      `${figure(CAPTION)}<figure class="small"><figcaption class="small-caption">${CAPTION}</figcaption></figure>`,
      'figcaption',
    ],
  ])('%s', async (_, css, middle, kept) =>
    expect(shownCopies(await readHtml(page(css, { middle })), CAPTION)).toEqual([`caption ${kept}`]),
  );
});

describe('of two copies of a text, the visible one is kept', () => {
  const story = asParagraphs(STORY_TEXTS);

  it.each<[name: string, css: string, parts: Parts]>([
    [
      'the first standfirst',
      '.small { display: none }',
      { above: `<h1>${TITLE}</h1><p class="small">${STANDFIRST}</p><p>${STANDFIRST}</p>` },
    ],
    [
      'the last standfirst',
      '.small { visibility: hidden }',
      { above: `<h1>${TITLE}</h1><p>${STANDFIRST}</p><p class="small">${STANDFIRST}</p>` },
    ],
    [
      'the whole story above',
      '.small { display: none }',
      { text: `<div class="small">${story}</div><div>${story}</div>` },
    ],
    [
      'the whole story below',
      '.small { display: none }',
      { text: `<div>${story}</div><div class="small">${story}</div>` },
    ],
  ])('%s is unseen', async (_, css, parts) => {
    const shown = shownTexts(await readHtml(page(css, parts)));
    const expected = [TITLE, ...(parts.above ? [STANDFIRST] : []), ...STORY_TEXTS];
    expect(shown).toEqual(expected);
  });
});

describe('text for screen readers only', () => {
  it.each([
    ['a heading above each section', `.x { ${SCREEN_READER} }`, '<h2 class="x">Article content</h2>'],
    [
      'a label above an advertisement',
      `.x { ${SCREEN_READER} }`,
      '<div><p class="x">Die Anzeige wurde noch nicht geladen, der Artikel geht weiter.</p></div>',
    ],
    ['a skip link', '.x { position: absolute; left: -10000px }', '<h3 class="x">Saltar al contenido principal</h3>'],
    [
      'a label before the byline',
      '.x { text-indent: -9999px; white-space: nowrap; overflow: hidden }',
      '<p class="x">Auteur de l’article :</p>',
    ],
  ])('is hidden: %s', async (_, css, middle) => {
    const reading = await readHtml(page(css, { middle }));
    expect(keptTexts(reading)).toEqual([TITLE, ...STORY_TEXTS]);
  });
});

describe('text of the story that is not visible yet', () => {
  const LATER =
    'The line expects nine thousand passengers a day, and has bought eleven trains for them from a maker in Linz.';

  it.each([
    ['fades in', '.x { opacity: 0 }', `<p class="x">${LATER}</p>`],
    ['is loaded late', '.x { visibility: hidden }', `<p class="x">${LATER}</p>`],
    ['is in a closed tab', '.x { display: none }', `<div class="x" role="tabpanel"><p>${LATER}</p></div>`],
    [
      'is in a tab off the page',
      '.x { position: absolute; left: -9999px }',
      `<div class="x"><p>${LATER}</p>${asParagraphs([LATER.toUpperCase()])}<p>The first of them came in May, the last will come before winter, and each has a name: the old ones go to Narva, where the lines are shorter, and to a museum.</p><p>Nobody asked how the lines there will pay for them.</p></div>`,
    ],
    ['is in a closed <details>', '', `<details><summary>How many?</summary><p>${LATER}</p></details>`],
  ])('stays: it %s', async (_, css, middle) => {
    expect(keptTexts(await readHtml(page(css, { middle })))).toContain(LATER);
  });
});
