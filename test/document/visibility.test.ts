import { describe, expect, it } from 'vitest';
import { segment } from '../../lib/document/segment';
import type { Block } from '../../lib/types';
import { withPage } from './with-page';

/** Formats a block as a line that ends in what readers do not see of it. */
function formatVisibility({ tag, text, media, rendered, unseen }: Block): string {
  const state = unseen ?? (rendered ? '' : 'not displayed');
  return `${media ?? tag}${state && ` (${state})`}: ${text}`;
}

/** Segments a page with a style sheet. Every page has a line that is seen, so that the page as a whole is rendered. */
const readBlocks = (css: string, body: string) =>
  withPage(
    `<!doctype html><html><head><style>${css}</style></head><body>${body}<footer>End</footer></body>`,
    (document) => segment(document).page.blocks.slice(0, -1).map(formatVisibility),
  );

type Case = [name: string, css: string, body: string, blocks: string[]];

const CLIPPED = 'position: absolute; width: 1px; height: 1px; overflow: hidden;';

describe('text for screen readers only', () => {
  it.each<Case>([
    [
      'is in a clipped box of one pixel',
      `.x { ${CLIPPED} clip: rect(0 0 0 0); white-space: nowrap }`,
      '<h1 class="x">Fähre fährt wieder</h1><h2>Fähre fährt wieder</h2>',
      ['h1 (screen-reader-only): Fähre fährt wieder', 'h2: Fähre fährt wieder'],
    ],
    [
      'is in such a box around it',
      `.x { ${CLIPPED} }`,
      '<div class="x"><h2>Contenu de l’article</h2><p>Suite</p></div><p>Le bac repart.</p>',
      ['h2 (screen-reader-only): Contenu de l’article', 'p (screen-reader-only): Suite', 'p: Le bac repart.'],
    ],
    [
      'is clipped without a size',
      '.x { position: absolute; clip: rect(1px, 1px, 1px, 1px) } .y { position: absolute; clip-path: inset(50%) }',
      '<p class="x">Bildunterschrift</p><div class="y"><p>Anzeige</p></div>',
      ['p (screen-reader-only): Bildunterschrift', 'p (screen-reader-only): Anzeige'],
    ],
    [
      'is far off the page',
      '.x { position: absolute; left: -9999px } .y { position: absolute; top: -10000px } .z { position: relative; left: -999em }',
      '<h2 class="x">Salta al contenuto</h2><h2 class="y">Menu</h2><h2 class="z">Ricerca</h2>',
      [
        'h2 (screen-reader-only): Salta al contenuto',
        'h2 (screen-reader-only): Menu',
        'h2 (screen-reader-only): Ricerca',
      ],
    ],
    [
      'is far off the page on the right where text runs to the left',
      'body { direction: rtl } .x { position: absolute; right: -9999px }',
      '<div><h2 class="x">انتقل إلى المحتوى</h2><p>عاد القارب.</p></div>',
      ['h2 (screen-reader-only): انتقل إلى المحتوى', 'p: عاد القارب.'],
    ],
    [
      'begins far off the page because of a margin of its own, or of the box around it',
      '.x { margin-left: -999em } .y { margin: 0 0 0 -9999px }',
      '<h2 class="x">Aller au contenu</h2><div class="y"><p>Publicité</p></div><p>Le bac repart.</p>',
      ['h2 (screen-reader-only): Aller au contenu', 'p (screen-reader-only): Publicité', 'p: Le bac repart.'],
    ],
    [
      'begins far off the page on the right where text runs to the left',
      'body { direction: rtl; overflow-x: hidden } .x { margin-right: -9999px }',
      '<h2 class="x">إعلان</h2><p>عاد القارب.</p>',
      ['h2 (screen-reader-only): إعلان', 'p: عاد القارب.'],
    ],
    [
      'is not a box as wide as the window',
      'section { width: 600px } .x { margin: 0 calc(50% - 50vw) }',
      '<section><h2 class="x">Full width</h2><p>The ferry is back.</p></section>',
      ['h2: Full width', 'p: The ferry is back.'],
    ],
    [
      'is replaced by an image',
      '.x { text-indent: -9999px; overflow: hidden } .y { font-size: 0 } .z { text-indent: 100%; overflow: hidden }',
      '<h1 class="x">Der Bote</h1><h2 class="y">Le Courrier</h2><a class="z" href="/">La Voz</a>',
      ['h1 (screen-reader-only): Der Bote', 'h2 (screen-reader-only): Le Courrier', 'a (screen-reader-only): La Voz'],
    ],
    [
      'is no part of a line',
      `.x, .y { ${CLIPPED} } .y { clip-path: inset(100%) }`,
      '<p>Read <a href="/x">the letter<span class="x"> (opens in a new tab)</span></a>.</p><h1><span class="y">Ferry</span><b>Ferry back</b></h1>',
      ['p: Read the letter.', 'h1: Ferry back'],
    ],
    [
      'is in a shadow tree',
      '',
      `<x-note><template shadowrootmode="open"><style>p { ${CLIPPED} }</style><p>Reklame</p><div><slot></slot></div></template>Die Fähre</x-note>`,
      ['p (screen-reader-only): Reklame', 'div: Die Fähre'],
    ],
  ])('%s', async (_, css, body, blocks) => {
    expect(await readBlocks(css, body)).toEqual(blocks);
  });

  it('is never long: a tab panel may be off the page as well', async () => {
    const text = 'The harbour board met again on Monday and heard the pilots. '.repeat(8);
    const css = '.panel { position: absolute; left: -9999px }';
    expect(await readBlocks(css, `<div class="panel"><p>${text}</p><p>It voted.</p></div>`)).toEqual([
      `p: ${text.trim()}`,
      'p: It voted.',
    ]);
  });
});

describe('text that is not seen yet', () => {
  it.each<Case>([
    [
      'is transparent until it fades in',
      '.fade { opacity: 0; transition: opacity 1s }',
      '<div class="fade"><p>Der Kanal ist frei.</p></div><p class="fade">Elf Schiffe warten.</p>',
      ['p (transparent): Der Kanal ist frei.', 'p (transparent): Elf Schiffe warten.'],
    ],
    [
      'is hidden until a script has loaded it',
      '.lazy { visibility: hidden }',
      '<p class="lazy">Le chenal est <a href="/c">libre</a>.</p>',
      ['p (transparent): Le chenal est libre.'],
    ],
    [
      'has no colour',
      '.x { color: transparent } .y { -webkit-text-fill-color: transparent }',
      '<h1 class="x">El canal</h1><h2 class="y">El puerto</h2>',
      ['h1 (transparent): El canal', 'h2 (transparent): El puerto'],
    ],
    [
      'is in a tab panel',
      '.panel { display: none } .panel.on { display: block }',
      '<div class="panel on"><p>Towns</p></div><div class="panel"><p>Villages</p></div><div hidden><p>Farms</p></div>',
      ['p: Towns', 'p (not displayed): Villages', 'p (not displayed): Farms'],
    ],
    [
      'is folded',
      '',
      '<details><summary>Wer zahlt?</summary><p>Das Land.</p></details><div hidden="until-found"><p>Die Stadt.</p></div>',
      ['summary: Wer zahlt?', 'p (not displayed): Das Land.', 'p (not displayed): Die Stadt.'],
    ],
    [
      'is whole in a part that is not displayed',
      '.x { display: none }',
      '<div class="x"><p>Elf <span>Schiffe</span> <b class="y">warten</b>.</p></div>',
      ['p (not displayed): Elf Schiffe warten.'],
    ],
    [
      'is hidden within a block that is displayed',
      'figcaption span { display: none }',
      '<figure><img alt="Kahn" src="data:,"><figcaption><span>Der Kahn</span></figcaption></figure>',
      ['image: ', 'figcaption (not displayed): Der Kahn'],
    ],
  ])('%s', async (_, css, body, blocks) => expect(await readBlocks(css, body)).toEqual(blocks));
});

describe('text that is seen', () => {
  it.each<Case>([
    [
      'filled by a background or blurred by a shadow',
      '.x { background: linear-gradient(red, blue); background-clip: text; color: transparent } .y { color: transparent; text-shadow: 0 0 5px #000 }',
      '<h1 class="x">Kahn <b>frei</b></h1><h2 class="x"><span>Kahn</span></h2><p class="y">Weiter</p>',
      ['h1: Kahn frei', 'h2: Kahn', 'p: Weiter'],
    ],
    [
      'rendered once it is scrolled to',
      '.auto { content-visibility: auto; contain-intrinsic-size: 100px }',
      '<div style="height: 9000px"></div><div class="auto"><p>Weit unten</p></div>',
      ['p: Weit unten'],
    ],
    ['in an inert part', '', '<main inert><p>Unter dem Dialog</p></main>', ['p: Unter dem Dialog']],
    [
      'in elements without a box of their own',
      '.c { display: contents }',
      '<article class="c"><p class="c">Ohne Kasten</p><div class="c">Auch <p>ohne</p></div></article>',
      ['p: Ohne Kasten', 'div: Auch', 'p: ohne'],
    ],
    [
      'collapsed by its height',
      '.more { height: 0; overflow: hidden } .less { max-height: 0; overflow: hidden }',
      '<div class="more"><p>Folded in</p></div><p class="less">Plié</p>',
      ['p: Folded in', 'p: Plié'],
    ],
    [
      'on a slide of a carousel',
      '.frame { overflow: hidden; width: 600px } .track { display: flex; transform: translateX(-1200px) } .track p { flex: 0 0 600px }',
      '<div class="frame"><div class="track"><p>Eins</p><p>Zwei</p><p>Drei</p></div></div>',
      ['p: Eins', 'p: Zwei', 'p: Drei'],
    ],
    [
      'not what is hidden beside it',
      '.wide { display: none } .ghost { opacity: 0 } .word { opacity: 0 } .word.in { opacity: 1 }',
      '<p>Der <span class="wide">lange </span>Kahn</p><h2><span>Frei</span><span class="ghost" aria-hidden="true">Frei</span></h2><p><span class="word in">Elf</span> <span class="word">Schiffe</span></p>',
      ['p: Der Kahn', 'h2: Frei', 'p: Elf Schiffe'],
    ],
  ])('%s', async (_, css, body, blocks) => expect(await readBlocks(css, body)).toEqual(blocks));
});

describe('text split into boxes', () => {
  const split = (tag: string, words: string) =>
    words
      .split(' ')
      .map((word) => `<${tag} class="w">${[...word].map((letter) => `<${tag}>${letter}</${tag}>`).join('')}</${tag}>`)
      .join(' ');

  it.each<Case>([
    ['letters', '', `<h1 aria-label="Grain ships">${split('span', 'Grain ships')}</h1>`, ['h1: Grain ships']],
    ['letters in boxes', 'div { display: inline-block }', `<h1>${split('div', 'Fähre frei')}</h1>`, ['h1: Fähre frei']],
    [
      'letters beside the whole for screen readers',
      `.x { ${CLIPPED} }`,
      `<h1><span class="x">Le bac</span><span aria-hidden="true">${split('span', 'Le bac')}</span></h1>`,
      ['h1: Le bac'],
    ],
    ['lines', '', '<h1><div>Nueve días</div><div>en el canal</div></h1>', ['h1: Nueve días en el canal']],
    ['but not the letters of an index', '', '<p><a href="/a">A</a><a href="/b">B</a></p>', ['p: A B']],
  ])('%s', async (_, css, body, blocks) => expect(await readBlocks(css, body)).toEqual(blocks));

  it.each([
    ['soft hyphens', '<p>Donau&shy;dampf&shy;schiff</p>', 'p: Donaudampfschiff'],
    ['word joiners', '<p>Zwei&#8288;–&#8288;drei</p>', 'p: Zwei–drei'],
  ])('%s are no part of a word', async (_, body, line) => expect(await readBlocks('', body)).toEqual([line]));
});
