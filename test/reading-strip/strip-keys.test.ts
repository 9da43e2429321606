import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { handleStripKeys } from '../../lib/reading-strip/strip-keys';

let stop: () => void;
let pressed: string[];
let hasSingleKeys: boolean;

beforeEach(() => {
  pressed = [];
  hasSingleKeys = true;
  const note = (key: string) => () => pressed.push(key) > 0;
  const actions = { Escape: note('Escape'), j: note('j'), h: note('h') };
  document.body.innerHTML = '<div id="own"></div>';
  const own = document.querySelector('#own') as Element;
  stop = handleStripKeys(document, own, { actions, hasSingleKeys: () => hasSingleKeys });
});
afterEach(() => {
  stop();
  document.designMode = 'off';
  document.body.innerHTML = '';
});

/** Puts an element on the page and focuses it, or what is focusable in it. */
function focus(html: string): void {
  document.body.insertAdjacentHTML('beforeend', html);
  const [added, inner] = [document.body.lastElementChild, document.body.lastElementChild?.querySelector('[tabindex]')];
  ((inner ?? added) as HTMLElement).focus();
}

test('single keys and Escape are handled on the page', async () => {
  await userEvent.keyboard('j{Escape}hx');
  expect(pressed).toEqual(['j', 'Escape', 'h']);
});

test('switched off, single keys belong to the page, and Escape still works', async () => {
  hasSingleKeys = false;
  await userEvent.keyboard('jh{Escape}');
  expect(pressed).toEqual(['Escape']);
});

test.each(['Control', 'Alt', 'Meta', 'Shift'])('with %s a key is no single key', async (modifier) => {
  await userEvent.keyboard(`{${modifier}>}jh{/${modifier}}`);
  expect(pressed).toEqual([]);
});

test.each([
  ['a field', '<input>'],
  ['a search field', '<input type="search">'],
  ['a text area', '<textarea></textarea>'],
  ['a list of choices', '<select><option>Hill<option>Jetty</select>'],
  ['editable text', '<div contenteditable tabindex="0">text</div>'],
  ['a part of editable text', '<div contenteditable="plaintext-only"><b tabindex="0">text</b></div>'],
  ['a textbox of the page', '<div role="textbox" tabindex="0"></div>'],
  ['a search box of the page', '<div role="searchbox" tabindex="0"></div>'],
  ['a combo box of the page', '<div role="combobox" tabindex="0"></div>'],
  ['a menu of the page', '<ul role="menu"><li role="menuitem" tabindex="-1">Hill</li></ul>'],
  ['a list box of the page', '<ul role="listbox"><li role="option" tabindex="-1">Hill</li></ul>'],
  ['a player', '<video controls tabindex="0"></video>'],
  ['a player with keys of its own', '<div role="application" tabindex="0"></div>'],
])('keys belong to the page in %s', async (_, html) => {
  focus(html);
  await userEvent.keyboard('jh');
  expect(pressed).toEqual([]);
});

test('keys belong to the page in a field that a closed shadow root hides', async () => {
  const box = document.createElement('comment-box');
  const root = box.attachShadow({ mode: 'closed' });
  root.append(document.createElement('textarea'));
  document.body.append(box);
  root.querySelector('textarea')?.focus();
  await userEvent.keyboard('jh');
  expect(pressed).toEqual([]);
});

test('keys belong to a page that can be edited as a whole', async () => {
  document.designMode = 'on';
  document.body.focus();
  await userEvent.keyboard('jh');
  expect(pressed).toEqual([]);
});

test.each(['<button>Share</button>', '<a href="#top">Top</a>', '<p tabindex="0">Text</p>'])(
  'a focused %s takes no letters',
  async (html) => {
    focus(html);
    await userEvent.keyboard('j');
    expect(pressed).toEqual(['j']);
  },
);
