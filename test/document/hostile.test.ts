import { describe, expect, it } from 'vitest';
import { keptText, readPage } from '../../lib/pipeline';
import { showClean } from '../../lib/view/show-clean';
import { FERRY, paragraphs, storyPage, TITLE, URL_OF_STORY } from '../layout/story';
import { look } from './look';

/** What the form or the document itself has, and what a page may call a field or a picture. */
const OFTEN =
  'id name title action method target style children attributes remove textContent className classList'.split(' ');
const ALL = [
  ...OFTEN,
  ...'childNodes parentNode parentElement getAttribute setAttribute removeAttribute hasAttribute localName nodeType tagName nodeName innerHTML firstChild nextSibling shadowRoot checkVisibility closest matches querySelector querySelectorAll isConnected assignedSlot ownerDocument'.split(
    ' ',
  ),
];
const OF_DOCUMENT =
  'title body head URL baseURI querySelector querySelectorAll documentElement implementation createElement defaultView getElementsByTagName'.split(
    ' ',
  );
const fieldsOf = (names: string[]) => names.map((name) => `<input name="${name}">`).join('');
const picturesOf = (names: string[]) =>
  names.map((name) => `<button name="${name}"></button><img id="${name}" name="${name}" src="/x">`).join('');
const whole = storyPage({ above: `<h1>${TITLE}</h1>` });
const inForm = (inside: string) =>
  whole.replace('<main>', `<form class="page">${inside}<main>`).replace('</main>', '</main></form>');
const named = (what: string) => whole.replace('</footer>', `</footer>${what}`);

/** What a page keeps; and the page must come back as it was. */
const keeps = (html: string) =>
  look(html, (document) => {
    // Asked past its names: what is tested may have taken the document's own.
    const root = document.firstElementChild ?? document.querySelector('html');
    const before = root?.outerHTML;
    const { reading, elements } = readPage(document, { url: URL_OF_STORY });
    const text = keptText(reading);
    showClean(document, reading, elements)();
    expect(root?.outerHTML).toBe(before);
    return text.split('\n');
  });

describe('a page is read', () => {
  it.each<[claim: string, html: string]>([
    ['whose form names fields like every property it has', inForm(fieldsOf(ALL))],
    ['whose form names buttons and pictures so', inForm(picturesOf(ALL))],
    ['that names pictures like what the document has', named(picturesOf(OF_DOCUMENT))],
  ])('%s', async (_claim, html) => {
    const text = await look(html, (document) => keptText(readPage(document, { url: URL_OF_STORY }).reading));
    expect(text.split('\n')).toEqual([TITLE, ...FERRY]);
  });
});

describe('a page is read, shown and given back', () => {
  it.each<[claim: string, html: string]>([
    ['that is one form', inForm('')],
    ['whose form names fields like its own properties', inForm(fieldsOf(OFTEN))],
    ['with such a form inside the story', storyPage({ below: `<form>${fieldsOf(OFTEN)}</form>` })],
    ['that names a form like the document’s title', named('<form name="title"></form>')],
    ['with links that run scripts', storyPage({ below: '<p><a href="javascript:alert(1)">Run</a></p>' })],
    [
      'with endless attributes',
      storyPage({ above: `<h1 class="${'x '.repeat(50_000)}" data-x="${'y'.repeat(200_000)}">${TITLE}</h1>` }),
    ],
    ['with broken markup', whole.replaceAll('</p>', '').replace('</article>', '</div></b></i></table>')],
    ['with our mark on hidden parts', named('<p data-clean-copy="keep">x</p>')],
    ['with our mark on the story', whole.replaceAll('<p>', '<p data-clean-copy="x">')],
    [
      'with our mark on all of it',
      whole.replace('<body>', '<body data-clean-copy>').replace('<main>', '<main data-clean-copy="path">'),
    ],
    ['whose form names fields like every property it has', inForm(fieldsOf(ALL))],
    ['whose form names buttons and pictures so', inForm(picturesOf(ALL))],
    ['that names pictures like what the document has', named(picturesOf(OF_DOCUMENT))],
    ['with stamps of its own', whole.replaceAll('<p>', '<p data-block="3">')],
  ])('%s', async (_claim, html) => {
    expect((await keeps(html)).slice(0, FERRY.length + 1)).toEqual([TITLE, ...FERRY]);
  });

  // Outside a window: a browser itself fails when it lays out boxes this deep.
  it('3000 boxes deep', () => {
    const apart = new DOMParser().parseFromString(whole, 'text/html');
    const [main, story] = [apart.querySelector('main'), apart.querySelector('article')];
    let inner: Element = main ?? apart.body;
    for (let at = 0; at < 3000; at++) inner = inner.appendChild(apart.createElement('div'));
    if (story) inner.append(story);
    const { reading, elements } = readPage(apart, { url: URL_OF_STORY });
    expect(keptText(reading, ['paragraph'])).toBe(FERRY.join('\n'));
    expect(() => showClean(apart, reading, elements)()).not.toThrow();
    expect(apart.querySelector('[data-clean-copy]')).toBe(null);
  });

  it('with 3000 paragraphs, each of them kept', async () => {
    const many = Array.from(
      { length: 3000 },
      (_, at) => `On day ${at} of the year ${at + 1000} the ship number ${at * 7} came home to the island.`,
    );
    const kept = await look(storyPage({ text: paragraphs(many) }), (document) =>
      keptText(readPage(document, { url: URL_OF_STORY }).reading, ['paragraph']),
    );
    expect(kept.split('\n')).toEqual(many);
  });
});

it('links keep their address as data, whatever it runs', async () => {
  const links = await look(
    storyPage({ below: '<p>See <a href=" javascript:alert(1)">this</a> or <a href="data:text/html,x">that</a>.</p>' }),
    (document) =>
      readPage(document, { url: URL_OF_STORY }).reading.blocks.flatMap(({ links }) => links.map(({ href }) => href)),
  );
  expect(links.slice(-2)).toEqual(['javascript:alert(1)', 'data:text/html,x']);
});
