import { expect } from '@playwright/test';
import { CLUTTER, livingPage, TITLE } from '../pages/living';
import type { Firefox } from './firefox';
import { LINES, MARKED, settled, test } from './fixtures';

const words = async (firefox: Firefox) => (await firefox.page<string[]>(LINES)).join('\n');
const isClean = (firefox: Firefox) => firefox.page<boolean>(MARKED);
const BOX = `<div class="clutter promo-box"><p>${CLUTTER}</p><form><input type="email"><button>Subscribe</button></form></div>`;
const story = livingPage().replace('<div class="wrap">', `${BOX}<div class="wrap">`);

// A press on the button closes a popup that stands open.
test.afterEach(({ firefox }) => firefox.popup('window.close();').catch(() => undefined));

async function openPagePanel(firefox: Firefox): Promise<void> {
  await firefox.pressToolbar();
  await settled(firefox);
  await firefox.press('#tab-page');
  await expect.poll(() => firefox.popup("return Boolean(document.querySelector('[name=always]'));")).toBe(true);
}

test('a site is always cleaned once the reader has allowed it, and never before or after', async ({
  firefox,
  server,
}) => {
  const url = server.page('/2031/quay', story);
  await firefox.goto(url);
  await openPagePanel(firefox);

  await test.step('refused: told so, and nothing has changed', async () => {
    await firefox.press('[name=always]');
    await firefox.answer(false);
    await expect.poll(() => firefox.popup('return document.body.innerText;')).toContain('was not given the permission');
    expect(await firefox.popup("return document.querySelector('[name=always]').checked;")).toBe(false);
    await firefox.popup('window.close();').catch(() => undefined);
    await firefox.goto(url);
    await firefox.page('await new Promise((done) => setTimeout(done, 600));');
    expect(await isClean(firefox)).toBe(false);
  });

  await test.step('allowed: the story opens clean', async () => {
    await openPagePanel(firefox);
    await firefox.press('[name=always]');
    await firefox.answer(true);
    await expect.poll(() => firefox.popup("return document.querySelector('[name=always]').checked;")).toBe(true);
    await firefox.popup('window.close();').catch(() => undefined);
    await firefox.goto(url);
    await expect.poll(() => isClean(firefox)).toBe(true);
    const now = await words(firefox);
    expect(now).toContain(TITLE);
    expect(now).not.toContain(CLUTTER);
    expect(await firefox.page('return getComputedStyle(document.documentElement).opacity;')).toBe('1');
  });

  await test.step('taken back: pages open as they are', async () => {
    await openPagePanel(firefox);
    await firefox.press('[name=always]');
    await expect.poll(() => firefox.popup("return document.querySelector('[name=always]').checked;")).toBe(false);
    await firefox.popup('window.close();').catch(() => undefined);
    await firefox.goto(url);
    await firefox.page('await new Promise((done) => setTimeout(done, 600));');
    expect(await isClean(firefox)).toBe(false);
  });
});

test('the story is pointed at', async ({ firefox, server }) => {
  await firefox.goto(server.page('/2031/quay', story));
  await openPagePanel(firefox);
  await firefox.press('.pick .button');
  await expect.poll(() => firefox.page('return document.documentElement.lastElementChild?.localName;')).toBe('div');
  const { x, y } = await firefox.page<{ x: number; y: number }>(
    "const box = document.querySelector('.rail li').getBoundingClientRect(); return { x: box.left + 5, y: box.top + 5 };",
  );
  await firefox.click(x, y);
  await expect.poll(() => words(firefox)).toContain('Harbour seals');
  await expect.poll(() => words(firefox)).not.toContain('Critics had asked');
});
