import { themeKey } from '../../../lib/extension/theme-key';
import { DEFAULT_READING_THEME } from '../../../lib/types';
import { expect, hasMarks, outerHtml, test, visibleLines } from '../fixtures';
import { pageWithUnknownBox } from '../pages/unknown-box';
import { expectPickerOpen, shown, startPicker } from '../picker';
import { settle } from '../settle';
import { CLEAR_STORAGE } from '../sync-quota';
import { CLUTTER, expectNoInjection, recordDialogs, STORY, STORY_URL, storyPage } from './story-page';

/** Value by which a page could pretend that it has the theme already. */
const LOOK = themeKey(DEFAULT_READING_THEME);
const STORED =
  'Promise.all([chrome.storage.local.get(), chrome.storage.sync.get(), chrome.storage.session.get()]).then(JSON.stringify)';

test.afterEach(async ({ chromium }) => {
  await chromium.worker.evaluate(CLEAR_STORAGE);
});

test('forged marks, host and stamps in a page reveal nothing hidden, and are restored', async ({
  page,
  serve,
  pressToolbar,
}) => {
  const box = (mark: string) => `<aside class="promo" ${mark}><p ${mark}>${CLUTTER}</p></aside>`;
  const whole = storyPage({
    above: box('data-clean-copy="keep"'),
    within: box('data-clean-copy="path keep paragraph"'),
    below: `${box('data-clean-copy')}${box('data-block="0" data-clean-copy-hole')}<div popover="manual" style="all: initial !important; position: fixed !important"><template shadowrootmode="closed"><button>Always</button></template></div>`,
  }).replace(
    '<body>',
    `<body data-clean-copy="path"><style>:root { --clean-copy-sheet: 1 !important; --clean-copy-marks: 1; --clean-copy-look: ${LOOK} !important }</style>`,
  );
  serve(STORY_URL, { body: whole });
  await page.goto(STORY_URL);
  const before = await outerHtml(page);
  const popup = await pressToolbar();
  await popup.setCleanView(true);
  await expect.poll(() => shown(page)).not.toContain(CLUTTER);
  for (const line of STORY) expect(await shown(page)).toContain(line);
  await popup.setCleanView(false);
  await expect.poll(() => outerHtml(page)).toBe(before);
  await popup.close();
});

test('forged marks written while the clean view is on reveal nothing', async ({
  page,
  serve,
  pressToolbar,
  setCleanView,
}) => {
  serve(STORY_URL, { body: storyPage() });
  await page.goto(STORY_URL);
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await page.evaluate((words) => {
    const main = document.querySelector('main') ?? document.body;
    document.querySelector('aside')?.setAttribute('data-clean-copy', 'keep');
    for (const mark of ['keep', 'keep paragraph', 'path', 'aside', 'lifted']) {
      const box = document.createElement('aside');
      box.className = 'promo';
      box.setAttribute('data-clean-copy', mark);
      box.innerHTML = `<p data-clean-copy="keep paragraph">${words}</p>`;
      main.append(box);
    }
    // A copy of the story's own paragraph brings our mark along.
    main.append(document.querySelector('p.t')?.cloneNode(true) ?? '');
  }, CLUTTER);
  await expect.poll(() => shown(page)).not.toContain(CLUTTER);
  await settle(page, 600);
  const now = await shown(page);
  expect(now).not.toContain(CLUTTER);
  for (const line of STORY) expect(now.split(line)).toHaveLength(2);
  // The marks that the page has written itself may stay.
  await popup.setCleanView(false);
  await expect
    .poll(() => page.evaluate(() => document.querySelector('h1')?.hasAttribute('data-clean-copy')))
    .toBe(false);
  expect(await page.evaluate(() => [...document.querySelectorAll('main > p.t')].map((p) => p.outerHTML))).toEqual([
    `<p class="t">${STORY[0]}</p>`,
  ]);
  await popup.close();
});

/** Script with which a page sends all messages that the parts of the extension send each other. */
const SHOUT = `(() => {
  const messages = ['setClean', 'act', 'requestClean', 'addRule', 'dropRule', 'rememberStoryPlace', 'showReport', 'loadChunk', 'stateChanged', 'applyTheme', 'settingsChanged', 'openTab', 'setTabClean'].map((type) => ({
    id: 1, type, timestamp: Date.now(),
    data: type === 'addRule' ? { id: 'hide-evil', kind: 'user', decide: 'hide', confidence: 1, when: [], selector: 'p', sites: [location.hostname], examples: {}, origin: 'user' } : { on: false, do: 'pick-story', remember: true, tabId: 1 },
  }));
  let answered = 0;
  for (const message of messages) {
    for (const type of ['@webext-core/messaging/window', '@webext-core/messaging/custom-events', 'clean-copy'])
      window.postMessage({ type, message, namespace: 'clean-copy', instanceId: 'x', senderOrigin: location.origin }, '*');
    window.postMessage(message, '*');
    for (const target of [window, document, document.documentElement])
      for (const name of [message.type, 'clean-copy', 'message', 'storage', '@webext-core/messaging/custom-events', 'wxt:content-script-started'])
        target.dispatchEvent(new CustomEvent(name, { detail: { message, namespace: 'clean-copy', instanceId: 'x' }, bubbles: true }));
    try { chrome.runtime.sendMessage(message, () => { answered++; }); } catch {}
    try { chrome.runtime.sendMessage(EXTENSION, message, () => { if (!chrome.runtime.lastError) answered++; }); } catch {}
    try { browser.runtime.sendMessage(EXTENSION, message); } catch {}
    try { new BroadcastChannel('clean-copy').postMessage(message); } catch {}
  }
  for (const key of ['look', 'sync:look', 'clean-copy', 'rule:hide-evil']) {
    window.dispatchEvent(new StorageEvent('storage', { key, newValue: '{"theme":"dark"}', storageArea: localStorage }));
    localStorage.setItem(key, '{"on":true}');
  }
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  document.dispatchEvent(new Event('DOMContentLoaded'));
  window.dispatchEvent(new PopStateEvent('popstate', { state: { on: false } }));
  document.dispatchEvent(new Event('visibilitychange'));
  document.dispatchEvent(new Event('freeze'));
  for (const keys of [{ altKey: true, key: 'r', code: 'KeyR' }, { key: 'Enter' }, { key: 'Escape' }])
    document.dispatchEvent(new KeyboardEvent('keydown', { ...keys, bubbles: true }));
  const found = answered; localStorage.clear();
  return new Promise((done) => setTimeout(() => done(answered + found), 400));
})()`;

for (const on of [true, false])
  test(`no forged message or event is obeyed with the clean view ${on ? 'on' : 'off'}`, async ({
    chromium,
    page,
    serve,
    pressToolbar,
    setCleanView,
  }) => {
    const heard = recordDialogs(page);
    serve(STORY_URL, { body: storyPage() });
    await page.goto(STORY_URL);
    const popup = await pressToolbar();
    if (on) await setCleanView(popup, true);
    await popup.close();
    const before = await visibleLines(page);
    const html = await outerHtml(page);
    const stored = await chromium.worker.evaluate(STORED);
    const tabs = chromium.context.pages().length;
    expect(await page.evaluate(SHOUT.replaceAll('EXTENSION', JSON.stringify(chromium.id)))).toBe(0);
    expect(await hasMarks(page)).toBe(on);
    expect(await visibleLines(page)).toEqual(before);
    expect(await outerHtml(page)).toBe(html);
    expect(await chromium.worker.evaluate(STORED)).toBe(stored);
    expect(chromium.context.pages()).toHaveLength(tabs);
    expect(heard).toEqual([]);
  });

test('synthetic clicks and keys neither pick anything nor close the picker', async ({
  chromium,
  page,
  serve,
  pressToolbar,
  setCleanView,
}) => {
  const url = 'https://harbour.test/2031/quay';
  serve(url, { body: pageWithUnknownBox('The old quay') });
  await page.goto(url);
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  const before = await shown(page);
  await startPicker(popup, page, 'pick-clutter');
  const fake = () =>
    page.evaluate(() => {
      const host = document.documentElement.lastElementChild ?? document.body;
      const box = document.querySelector('.house-extra') ?? document.body;
      const { x, y } = box.getBoundingClientRect();
      const at = { clientX: x + 5, clientY: y + 5, bubbles: true, cancelable: true, composed: true };
      for (const target of [window, document, box, host]) {
        for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click'])
          target.dispatchEvent(new PointerEvent(type, at));
        for (const type of ['mousedown', 'mouseup', 'click', 'dblclick'])
          target.dispatchEvent(new MouseEvent(type, at));
        for (const key of ['ArrowLeft', 'Tab', 'Enter', ' ', 'Escape'])
          for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { key, ...at }));
        target.dispatchEvent(new WheelEvent('wheel', { deltaY: -10, altKey: true, ...at }));
        target.dispatchEvent(new PageTransitionEvent('pagehide'));
      }
    });
  await fake();
  await expectPickerOpen(page);
  expect(await shown(page)).toBe(before);
  // The reader's own press counts, and the page presses none of the buttons that come then.
  await page.getByText('We answer letters').click();
  await expect.poll(() => shown(page)).not.toContain('We answer letters');
  await fake();
  await expectPickerOpen(page);
  expect(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBeNull();
  expect(await chromium.worker.evaluate(STORED)).not.toContain('rule:');
  await page.keyboard.press('Escape');
});

test('a page cannot open extension pages by guessing their address', async ({ chromium, page, serve }) => {
  const own = `chrome-extension://${chromium.id}`;
  const files = [
    'popup.html',
    'options.html',
    'report.html',
    'manifest.json',
    'icon/48.png',
    'content-scripts/content.js',
  ];
  serve(STORY_URL, {
    body: storyPage({
      below: files.map((file) => `<iframe src="${own}/${file}"></iframe><img src="${own}/${file}">`).join(''),
    }),
  });
  await page.goto(STORY_URL);
  const got = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            () => address,
            () => null,
          ),
        ),
      ),
    files.map((file) => `${own}/${file}`),
  );
  expect(got).toEqual(files.map(() => null));
  const framed = page.frames().slice(1);
  for (const frame of framed) expect(await frame.evaluate('typeof chrome?.storage')).toBe('undefined');
  const [popup] = await Promise.all([
    page.evaluate((address) => window.open(address)?.location.href ?? null, `${own}/options.html`).catch(() => null),
  ]);
  expect(popup ?? '').not.toContain('options.html');
  // A tab that the browser has blocked, and tells to no driver.
  const close = `chrome.tabs.query({}).then(async (all) => {
    const own = all.filter(({ url, pendingUrl }) => (url || pendingUrl)?.startsWith('${own}/'));
    await chrome.tabs.remove(own.map(({ id }) => id));
    return own.length;
  })`;
  await expect.poll(() => chromium.worker.evaluate<number>(close)).toBe(1);
});

test('the popup shows only the top document; frames are neither read nor heard', async ({
  page,
  serve,
  pressToolbar,
  setCleanView,
}) => {
  const evil = 'https://evil.test/frame';
  serve(evil, {
    body: storyPage({ title: 'Evil headline of a frame' }).replace(
      '</body>',
      `<script>${SHOUT.replaceAll('EXTENSION', '"x"')}</script></body>`,
    ),
  });
  serve(STORY_URL, {
    body: storyPage({
      below: `<iframe src="${evil}"></iframe><iframe srcdoc="${storyPage({ title: 'Evil headline of a srcdoc' }).replaceAll('"', '&quot;')}"></iframe><iframe sandbox="allow-scripts" src="${evil}"></iframe>`,
    }),
  });
  await page.goto(STORY_URL);
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  expect(await expectNoInjection(popup)).not.toContain('Evil headline');
  for (const frame of page.frames().slice(1))
    expect(await frame.evaluate(() => document.querySelector('[data-clean-copy]'))).toBeNull();
  await popup.close();
});
