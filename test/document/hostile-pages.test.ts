import { describe, expect, it } from 'vitest';
import { keptText, readPage } from '../../lib/pipeline';
import { showClean } from '../../lib/view/show-clean';
import { asParagraphs, STORY_TEXTS, STORY_URL, storyPage, TITLE } from '../layout/story-page';
import { withPage } from './with-page';

/** Properties of forms and documents that a page can clobber by naming a field or an image. */
const COMMON_PROPERTIES =
  'id name title action method target style children attributes remove textContent className classList'.split(' ');
const FORM_PROPERTIES = [
  ...COMMON_PROPERTIES,
  ...'childNodes parentNode parentElement getAttribute setAttribute removeAttribute hasAttribute localName nodeType tagName nodeName innerHTML firstChild nextSibling shadowRoot checkVisibility closest matches querySelector querySelectorAll isConnected assignedSlot ownerDocument'.split(
    ' ',
  ),
];
const DOCUMENT_PROPERTIES =
  'title body head URL baseURI querySelector querySelectorAll documentElement implementation createElement defaultView getElementsByTagName'.split(
    ' ',
  );
const fieldsOf = (names: string[]) => names.map((name) => `<input name="${name}">`).join('');
const imagesOf = (names: string[]) =>
  names.map((name) => `<button name="${name}"></button><img id="${name}" name="${name}" src="/x">`).join('');
const whole = storyPage({ above: `<h1>${TITLE}</h1>` });
const inForm = (inside: string) =>
  whole.replace('<main>', `<form class="page">${inside}<main>`).replace('</main>', '</main></form>');
const named = (what: string) => whole.replace('</footer>', `</footer>${what}`);

/** Returns what is kept of a page, and checks that the page is restored. */
const keptAfterRestore = (html: string) =>
  withPage(html, (document) => {
    // The page may have clobbered `documentElement`.
    const root = document.firstElementChild ?? document.querySelector('html');
    const before = root?.outerHTML;
    const { reading, elements } = readPage(document, { url: STORY_URL });
    const text = keptText(reading);
    showClean(document, reading, elements)();
    expect(root?.outerHTML).toBe(before);
    return text.split('\n');
  });

describe('these pages are read', () => {
  it.each<[name: string, html: string]>([
    ['a form with fields named like all of its properties', inForm(fieldsOf(FORM_PROPERTIES))],
    ['a form with buttons and images named so', inForm(imagesOf(FORM_PROPERTIES))],
    ['images that clobber the document', named(imagesOf(DOCUMENT_PROPERTIES))],
  ])('%s', async (_name, html) => {
    const text = await withPage(html, (document) => keptText(readPage(document, { url: STORY_URL }).reading));
    expect(text.split('\n')).toEqual([TITLE, ...STORY_TEXTS]);
  });
});

describe('these pages are read, cleaned and restored', () => {
  it.each<[name: string, html: string]>([
    ['a page that is one form', inForm('')],
    ['a form with fields named like its own properties', inForm(fieldsOf(COMMON_PROPERTIES))],
    ['such a form inside the story', storyPage({ below: `<form>${fieldsOf(COMMON_PROPERTIES)}</form>` })],
    ['a form that clobbers document.title', named('<form name="title"></form>')],
    ['javascript: links', storyPage({ below: '<p><a href="javascript:alert(1)">Run</a></p>' })],
    [
      'very long attributes',
      storyPage({ above: `<h1 class="${'x '.repeat(50_000)}" data-x="${'y'.repeat(200_000)}">${TITLE}</h1>` }),
    ],
    ['broken markup', whole.replaceAll('</p>', '').replace('</article>', '</div></b></i></table>')],
    ['our marks on hidden parts', named('<p data-clean-copy="keep">x</p>')],
    ['our marks on the story', whole.replaceAll('<p>', '<p data-clean-copy="x">')],
    [
      'our marks on everything',
      whole.replace('<body>', '<body data-clean-copy>').replace('<main>', '<main data-clean-copy="path">'),
    ],
    ['a form with fields named like all of its properties', inForm(fieldsOf(FORM_PROPERTIES))],
    ['a form with buttons and images named so', inForm(imagesOf(FORM_PROPERTIES))],
    ['images that clobber the document', named(imagesOf(DOCUMENT_PROPERTIES))],
    ['fake block ids', whole.replaceAll('<p>', '<p data-block="3">')],
  ])('%s', async (_name, html) => {
    expect((await keptAfterRestore(html)).slice(0, STORY_TEXTS.length + 1)).toEqual([TITLE, ...STORY_TEXTS]);
  });

  // Without a window: browsers themselves fail to lay out such depth.
  it('an element nested 3000 deep is handled', () => {
    const apart = new DOMParser().parseFromString(whole, 'text/html');
    const [main, story] = [apart.querySelector('main'), apart.querySelector('article')];
    let inner: Element = main ?? apart.body;
    for (let at = 0; at < 3000; at++) inner = inner.appendChild(apart.createElement('div'));
    if (story) inner.append(story);
    const { reading, elements } = readPage(apart, { url: STORY_URL });
    expect(keptText(reading, ['paragraph'])).toBe(STORY_TEXTS.join('\n'));
    expect(() => showClean(apart, reading, elements)()).not.toThrow();
    expect(apart.querySelector('[data-clean-copy]')).toBe(null);
  });

  it('all of 3000 paragraphs are kept', async () => {
    const many = Array.from(
      { length: 3000 },
      (_, at) => `On day ${at} of the year ${at + 1000} the ship number ${at * 7} came home to the island.`,
    );
    const kept = await withPage(storyPage({ text: asParagraphs(many) }), (document) =>
      keptText(readPage(document, { url: STORY_URL }).reading, ['paragraph']),
    );
    expect(kept.split('\n')).toEqual(many);
  });
});

it('links keep script and data URLs as plain data', async () => {
  const links = await withPage(
    storyPage({ below: '<p>See <a href=" javascript:alert(1)">this</a> or <a href="data:text/html,x">that</a>.</p>' }),
    (document) =>
      readPage(document, { url: STORY_URL }).reading.blocks.flatMap(({ links }) => links.map(({ href }) => href)),
  );
  expect(links.slice(-2)).toEqual(['javascript:alert(1)', 'data:text/html,x']);
});
