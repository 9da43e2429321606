import { expect } from '@playwright/test';
import { CLUTTER, ENTRY, LATER, livingPage, NEXT_TITLE, REST, TITLE } from '../pages/living';
import type { LocalServer } from '../server';
import type { Firefox } from './firefox';
import { HTML, LINES, settled, test, turn } from './fixtures';

const does = (firefox: Firefox, what: string) =>
  firefox.page(`(window.wrappedJSObject ?? window).does[${JSON.stringify(what)}]();`);
const words = async (firefox: Firefox) => (await firefox.page<string[]>(LINES)).join('\n');

// A press on the button closes a popup that stands open.
test.afterEach(({ firefox }) => firefox.popup('window.close();').catch(() => undefined));

async function openClean(firefox: Firefox, server: LocalServer, extra = ''): Promise<void> {
  await firefox.goto(server.page('/2031/quay', livingPage(extra)));
  await firefox.pressToolbar();
  await settled(firefox);
  await turn(firefox, true);
}

test('what comes later: paragraphs are shown, clutter and the next story are not', async ({ firefox, server }) => {
  await openClean(firefox, server);
  await does(firefox, 'clutter');
  await does(firefox, 'later');
  await does(firefox, 'entry');
  for (const text of [...LATER, ENTRY]) await expect.poll(() => words(firefox)).toContain(text);
  await does(firefox, 'next');
  await firefox.page('await new Promise((done) => setTimeout(done, 600));');
  const now = await words(firefox);
  expect(now).not.toContain(CLUTTER);
  expect(now).not.toContain(NEXT_TITLE);
  expect(now).toContain(TITLE);
  await turn(firefox, false);
});

test('marks that a page wipes are back at once, a rebuilt tree is read again, and the way back is exact', async ({
  firefox,
  server,
}) => {
  await firefox.goto(server.page('/2031/quay', livingPage()));
  const before = await firefox.page<string>(HTML);
  await openClean(firefox, server);
  const clean = await words(firefox);
  await does(firefox, 'wipe');
  expect(await words(firefox)).toBe(clean);
  await does(firefox, 'rebuild');
  await expect.poll(() => words(firefox)).toBe(clean);
  await turn(firefox, false);
  expect(await firefox.page(HTML)).toBe(before);
});

test('a folded story keeps its button, and what it unfolds is shown', async ({ firefox, server }) => {
  const rest = REST.map((text) => `<p>${text}</p>`).join('');
  await openClean(
    firefox,
    server,
    `<div class="folded">${rest}</div><button type="button" onclick="document.getElementById('text').classList.add('open')">Read the full story</button>`,
  );
  expect(await words(firefox)).not.toContain(REST[0]);
  await firefox.page("document.querySelector('#text button').click();");
  for (const text of REST) await expect.poll(() => words(firefox)).toContain(text);
  await turn(firefox, false);
});

test('a look is worn, its typeface for dyslexic readers too, and goes with the view', async ({ firefox, server }) => {
  await openClean(firefox, server);
  await firefox.popup("document.querySelector('#tab-look').click();");
  await expect.poll(() => firefox.popup("return Boolean(document.querySelector('[name=theme]'));")).toBe(true);
  await firefox.popup("document.querySelector('[name=theme][value=dark]').click();");
  await expect
    .poll(() => firefox.page<string>('return getComputedStyle(document.documentElement).backgroundColor;'))
    .toMatch(/^rgb\((?:[0-5]?\d, ?){2}[0-5]?\d\)$/);
  await firefox.popup("document.querySelector('[name=typeface][value=dyslexic]').click();");
  await expect
    .poll(() => firefox.page('return [...document.fonts].filter(({ status }) => status === "loaded").length;'))
    .toBe(4);
  await firefox.popup("document.querySelector('.foot .plain').click();");
  await turn(firefox, false);
  expect(
    await firefox.page("return getComputedStyle(document.documentElement).getPropertyValue('--clean-copy-look');"),
  ).toBe('');
});

test('the passages of a source light up, and the page is as it was', async ({ firefox, server }) => {
  await firefox.goto(server.page('/2031/quay', livingPage()));
  const before = await firefox.page<string>(HTML);
  await firefox.pressToolbar();
  await settled(firefox);
  await firefox.press('.source-name');
  const marked = () => firefox.page<boolean>("return CSS.highlights.has('clean-copy-passage');");
  await expect.poll(marked).toBe(true);
  await expect
    .poll(() =>
      firefox.page("return getComputedStyle(document.documentElement).getPropertyValue('--clean-copy-marks');"),
    )
    .toContain('1');
  await firefox.press('.source-name');
  await expect.poll(marked).toBe(false);
  expect(await firefox.page(HTML)).toBe(before);
});
