import { expect, test } from '../fixtures';
import { openContentWorld } from './content-world';
import { CLUTTER, expectNoInjection, recordDialogs, STORY, STORY_URL, storyPage, TITLE } from './story-page';

/** Script that replaces global functions of the page. From then on, each call is recorded with its stack. */
const OVERRIDES = `
window.calls = [];
const note = (name) => { window.calls[window.calls.length] = name + ' ' + new Error().stack; };
const lie = (name, owner, key, wrong) => {
  const was = Object.getOwnPropertyDescriptor(owner, key);
  if (!was || !was.configurable) return;
  Object.defineProperty(owner, key, {
    configurable: true,
    get() { note(name); return wrong ?? was.value; },
  });
};
window.arm = () => {
  for (const key of ['map', 'filter', 'push', 'find', 'includes', 'flatMap', 'join', 'sort', 'some', 'every', Symbol.iterator]) lie('Array', Array.prototype, key);
  for (const key of ['trim', 'replace', 'split', 'match', 'slice', 'toLowerCase', 'startsWith']) lie('String', String.prototype, key);
  for (const key of ['querySelector', 'querySelectorAll', 'createElement', 'getElementById', 'createTreeWalker', 'elementFromPoint']) lie('Document', Document.prototype, key);
  for (const key of ['querySelector', 'querySelectorAll', 'matches', 'closest', 'getAttribute', 'setAttribute', 'removeAttribute', 'hasAttribute', 'append', 'remove', 'attachShadow', 'checkVisibility', 'getBoundingClientRect']) lie('Element', Element.prototype, key);
  for (const key of ['contains', 'appendChild', 'removeChild', 'compareDocumentPosition', 'cloneNode']) lie('Node', Node.prototype, key);
  for (const key of ['addEventListener', 'removeEventListener', 'dispatchEvent']) lie('EventTarget', EventTarget.prototype, key);
  for (const key of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'Promise', 'Map', 'Set', 'WeakMap', 'JSON', 'URL', 'Node', 'Element', 'NodeFilter', 'CSS', 'Highlight', 'getComputedStyle', 'setTimeout', 'requestAnimationFrame', 'fetch', 'postMessage', 'Symbol', 'Reflect']) lie('window', window, key);
  for (const [owner, key] of [[Node.prototype, 'textContent'], [Node.prototype, 'parentNode'], [Node.prototype, 'childNodes'], [Node.prototype, 'firstChild'], [Element.prototype, 'attributes'], [Element.prototype, 'children'], [Element.prototype, 'tagName'], [Element.prototype, 'className'], [Element.prototype, 'shadowRoot'], [Document.prototype, 'documentElement'], [Document.prototype, 'body'], [Document.prototype, 'title'], [HTMLElement.prototype, 'innerText'], [HTMLElement.prototype, 'style']]) {
    const was = Object.getOwnPropertyDescriptor(owner, key);
    Object.defineProperty(owner, key, { configurable: true, get() { note(key); return null; }, set(value) { was.set?.call(this, value); } });
  }
  Object.defineProperty(Object.prototype, 'found', { configurable: true, get() { note('found'); return true; }, set() {} });
  Object.defineProperty(Object.prototype, 'decide', { configurable: true, value: 'hide' });
};
`;

const MARKED = "document.querySelector('[data-clean-copy]') !== null";
const HTML = 'document.documentElement.outerHTML';
/**
 * Expression for the visible text, to be evaluated in our content script's world, because the page's own cannot be
 * trusted.
 */
const READ = 'document.body.innerText';

test('a page that overrides built-ins and the DOM is read like any other, and observes no call', async ({
  chromium,
  page,
  serve,
  pressToolbar,
}) => {
  const heard = recordDialogs(page);
  serve(STORY_URL, { body: storyPage({ head: `<script>${OVERRIDES}</script>` }) });
  await page.goto(STORY_URL);
  await page.evaluate('window.arm()');
  const popup = await pressToolbar();
  const inside = await openContentWorld(page, chromium.id);
  const before = await inside.run(HTML);
  expect(await inside.inPage('typeof document.querySelector')).toBe('function');
  await inside.inPage('window.calls.length = 0');
  for (let round = 0; round < 2; round++) {
    await popup.setCleanView(true);
    await expect.poll(() => inside.run(MARKED)).toBe(true);
    expect(await expectNoInjection(popup)).toContain(TITLE);
    const text = await inside.run<string>(READ);
    for (const line of STORY) expect(text).toContain(line);
    expect(text).not.toContain(CLUTTER);
    await popup.setCleanView(false);
    await expect.poll(() => inside.run(MARKED)).toBe(false);
  }
  expect(await inside.run(HTML)).toBe(before);
  expect(await inside.inPage('window.calls.length ? window.calls[0] : 0')).toBe(0);
  await popup.close();
  await inside.close();
  expect(heard).toEqual([]);
});

test('a page with DOM clobbering is cleaned and restored', async ({ page, serve, pressToolbar, setCleanView }) => {
  const names =
    'parentNode childNodes textContent className attributes querySelector getAttribute setAttribute nodeType localName innerText style children remove append id name shadowRoot isConnected ownerDocument checkVisibility getClientRects closest matches contains firstChild nextSibling dataset hidden lang dir';
  const fields = names.split(' ').map((name) => `<input name="${name}" id="${name}">`);
  serve(STORY_URL, {
    body: storyPage({ below: `<img name="body"><form name="documentElement"></form><embed name="querySelectorAll">` })
      .replace('<main>', `<form>${fields.join('')}<main>`)
      .replace('</main>', '</main></form>'),
  });
  await page.goto(STORY_URL);
  const html = () => page.evaluate(() => new XMLSerializer().serializeToString(document.firstElementChild ?? document));
  const before = await html();
  const popup = await pressToolbar();
  await popup.setCleanView(true);
  await expect.poll(html).toContain('data-clean-copy');
  expect(await expectNoInjection(popup)).toContain(TITLE);
  await setCleanView(popup, false).catch(() => {});
  await expect.poll(html).toBe(before);
  await popup.close();
});
