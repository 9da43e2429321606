import { expect, hasMarks, test } from '../fixtures';
import { settle } from '../settle';
import { CLUTTER, STORY_URL, storyPage } from './story-page';

/**
 * A page that tries to detect the extension by all published methods: it observes changes of the DOM and its styles,
 * calls of its own functions with their stacks, requests, properties of global objects, positions, and the focus.
 */
const SENSORS = `
window.heard = [];
const hear = (what) => window.heard.push(what);
new MutationObserver((records) => { for (const r of records) if (!(r.target.nodeName === 'HTML' && r.type === 'childList' && document.readyState === 'loading')) hear('mutation ' + r.type + ' ' + r.attributeName + ' ' + r.target.nodeName); })
  .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
for (const type of ['message', 'messageerror', 'storage', 'error', 'unhandledrejection', 'rejectionhandled', 'securitypolicyviolation', 'selectionchange', 'resize', 'scroll', 'hashchange', 'popstate', 'copy', 'cut', 'paste', 'focusin', 'focusout', 'animationstart', 'animationend', 'animationcancel', 'transitionrun', 'transitionend', 'slotchange', 'toggle', 'beforetoggle', 'beforeprint', 'fullscreenchange', 'wxt:content-script-started', 'clean-copy', 'keydown', 'keyup', 'click', 'pointermove', 'load', 'DOMContentLoaded', 'contextmenu', 'languagechange'])
  for (const target of [window, document]) target.addEventListener(type, (event) => { if (document.readyState === 'complete' && window.ready) hear('event ' + type + ' ' + event.isTrusted); }, true);
for (const channel of ['clean-copy', 'cleancopy', 'wxt', '@webext-core/messaging']) new BroadcastChannel(channel).onmessage = () => hear('broadcast');
document.fonts.addEventListener('loading', () => hear('font'));
for (const owner of [EventTarget.prototype, Node.prototype, Element.prototype, Document.prototype, History.prototype, Storage.prototype, CustomElementRegistry.prototype, Array.prototype, String.prototype, Object, JSON, Reflect, Promise.prototype, Map.prototype, CSSStyleSheet.prototype, HTMLElement.prototype])
  for (const name of Object.getOwnPropertyNames(owner)) {
    const was = Object.getOwnPropertyDescriptor(owner, name);
    if (name === 'constructor' || !was?.configurable || !was.writable || typeof was.value !== 'function') continue;
    const original = was.value;
    const spy = { [name](...args) { const { stackTraceLimit } = Error; Error.stackTraceLimit = 20; const at = new Error().stack; Error.stackTraceLimit = stackTraceLimit; if (/extension:|content-scripts/.test(at)) window.heard[window.heard.length] = 'call ' + name; return new.target ? new original(...args) : original.apply(this, args); } }[name];
    if (['push', 'apply', 'defineProperty', 'getOwnPropertyDescriptor'].includes(name)) continue;
    Object.defineProperty(owner, name, { ...was, value: spy });
  }
new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.entryType !== 'visibility-state' && /extension:/.test(entry.name)) hear('entry ' + entry.name); }).observe({ entryTypes: ['resource', 'mark', 'measure'] });
window.symbols = Object.getOwnPropertySymbols(window).length;
window.names = new Set(Object.getOwnPropertyNames(window));
addEventListener('load', () => setTimeout(() => {
  for (const element of document.querySelectorAll('*')) { let first = true; new ResizeObserver(() => { if (!first) hear('size ' + element.nodeName); first = false; }).observe(element); }
  setTimeout(() => { window.heard.length = 0; window.ready = true; }, 200);
}));
/** Returns everything that the page can observe at present. */
window.see = () => {
  const styles = [...document.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    return element.nodeName + [...style].map((name) => name + ':' + style.getPropertyValue(name)).join(';') + ['::before', '::after', '::backdrop'].map((part) => getComputedStyle(element, part).content).join();
  });
  const root = getComputedStyle(document.documentElement);
  const rects = [...document.querySelectorAll('body *')].map((element) => JSON.stringify(element.getBoundingClientRect()));
  return JSON.stringify({
    html: document.documentElement.outerHTML,
    styles, rects,
    signs: ['--clean-copy-sheet', '--clean-copy-look', '--clean-copy-marks'].map((name) => root.getPropertyValue(name)),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    highlights: [...CSS.highlights.keys()],
    fonts: [...document.fonts].map(({ family }) => family),
    animations: document.getAnimations().length,
    globals: [...Object.getOwnPropertyNames(window)].filter((name) => !window.names.has(name) && !/^(?:ready|see|probe|heard|symbols|names|_|\\d)/.test(name)),
    symbols: [window, document, document.documentElement, document.body, Object.prototype, navigator].map((owner) => Object.getOwnPropertySymbols(owner).length),
    own: [document, document.documentElement, document.body, document.head].map((owner) => Object.getOwnPropertyNames(owner)),
    elements: customElements.get('clean-copy') === undefined,
    frames: window.frames.length, scroll: [scrollX, scrollY], size: [innerWidth, innerHeight],
    active: document.activeElement?.nodeName, selection: String(getSelection()), ranges: getSelection().rangeCount,
    entries: performance.getEntries().filter(({ name }) => /extension:/.test(name)).length,
    stores: [localStorage.length, sessionStorage.length, document.cookie],
    extension: [typeof chrome?.runtime?.sendMessage, typeof chrome?.storage, typeof globalThis.browser],
    history: history.length, title: document.title,
  });
};
/** Requests files of an extension, and returns the results. */
window.probe = async (id) => {
  const files = ['manifest.json', 'popup.html', 'options.html', 'icon/16.png', 'content-scripts/content.js', 'content-scripts/always.css', 'fonts/opendyslexic-latin-400-normal.woff2', 'background.js'];
  const by = {
    fetch: (url) => fetch(url).then(() => 'yes', (error) => error.message),
    bare: (url) => fetch(url, { mode: 'no-cors' }).then(() => 'yes', (error) => error.message),
    img: (url) => new Promise((done) => { const i = new Image(); i.onload = () => done('yes'); i.onerror = () => done('no'); i.src = url; }),
    script: (url) => new Promise((done) => { const s = document.createElement('script'); s.onload = () => done('yes'); s.onerror = () => done('no'); s.src = url; document.head.append(s); s.remove(); setTimeout(() => done('silent'), 300); }),
    css: (url) => new Promise((done) => { const l = document.createElement('link'); l.rel = 'stylesheet'; l.onload = () => done('yes'); l.onerror = () => done('no'); l.href = url; document.head.append(l); setTimeout(() => { l.remove(); done('silent'); }, 300); }),
    worker: (url) => new Promise((done) => { try { const w = new Worker(url); w.onerror = () => done('no'); setTimeout(() => done('silent'), 100); } catch (error) { done(error.name); } }),
    import: (url) => import(url).then(() => 'yes', (error) => error.name),
  };
  const found = {};
  for (const [how, ask] of Object.entries(by)) found[how] = await Promise.all(files.map((file) => ask('chrome-extension://' + id + '/' + file)));
  return JSON.stringify(found).replaceAll(id, 'ID');
};
`;
const NOBODY = 'abcdefghijklmnopabcdefghijklmnop';
const seen = 'window.see()';
const heard = '[...new Set(window.heard)].join("\\n")';

test('no published detection technique finds the extension while the clean view is off', async ({
  chromium,
  page,
  serve,
  pressToolbar,
  setCleanView,
}) => {
  test.setTimeout(60_000);
  serve(STORY_URL, { body: storyPage({ head: `<script>${SENSORS}</script>` }) });
  await page.goto(STORY_URL);
  await page.bringToFront();
  await page.waitForFunction('window.ready');
  const before = await page.evaluate(seen);

  // Nothing was pressed.
  await settle(page, 700);
  expect(await page.evaluate(heard)).toBe('');
  expect(await page.evaluate(seen)).toBe(before);

  // The popup was opened and closed with the view off: the page was read.
  for (let at = 0; at < 2; at++) {
    const popup = await pressToolbar();
    await popup.close();
  }
  await settle(page, 500);
  expect(await page.evaluate(heard)).toBe('');
  expect(await page.evaluate(seen)).toBe(before);

  // On and off again: meanwhile marks and our elements outside the body can be seen, and no call and no file of ours; afterwards nothing is left.
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  expect(await page.locator('aside').isVisible()).toBe(false);
  await setCleanView(popup, false);
  await popup.close();
  await settle(page, 500);
  expect(await page.locator('aside').innerText()).toBe(CLUTTER);
  expect(await page.evaluate(seen)).toBe(before);
  const meanwhile = (await page.evaluate<string>(heard)).split('\n');
  for (const what of meanwhile)
    expect(what).toMatch(
      /^(?:mutation attributes data-clean-copy \w+|mutation childList null HTML|size \w+|event (?:scroll|resize) true)$/,
    );
  await page.evaluate('window.heard.length = 0');
  await settle(page, 500);
  expect(await page.evaluate(heard)).toBe('');
  expect(await hasMarks(page)).toBe(false);
  // The sensors do hear.
  await page.evaluate("document.body.setAttribute('data-test', ''); window.dispatchEvent(new MessageEvent('message'))");
  expect(await page.evaluate(heard)).toMatch(/mutation attributes data-test BODY/);
  expect(await page.evaluate(heard)).toMatch(/event message/);
  expect(chromium.id).toMatch(/^[a-p]{32}$/);
});

test('requests for extension files fail like those for an extension that is not installed, and as fast', async ({
  chromium,
  page,
  serve,
}) => {
  serve(STORY_URL, { body: storyPage({ head: `<script>${SENSORS}</script>` }) });
  await page.goto(STORY_URL);
  const ask = (id: string) => page.evaluate<string>(`window.probe('${id}')`);
  const nobody = await ask(NOBODY);
  expect(nobody).not.toContain('yes');
  expect(await ask(chromium.id)).toBe(nobody);
  const time = (id: string) =>
    page.evaluate<number>(`(async () => {
      const times = [];
      for (let at = 0; at < 60; at++) { const from = performance.now(); await fetch('chrome-extension://${id}/manifest.json').catch(() => {}); times[at] = performance.now() - from; }
      return times.sort((a, b) => a - b)[30];
    })()`);
  await time(NOBODY);
  // A busy machine may slow down one of two rounds; a real difference is in every pair.
  await expect(async () => {
    const [ours, none] = [await time(chromium.id), await time(NOBODY)];
    expect(Math.abs(ours - none), `${ours} and ${none} ms`).toBeLessThan(Math.max(2, none));
  }).toPass();
});
