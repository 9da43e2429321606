import { test as base, expect } from '@playwright/test';
import { DEFAULT_LOOK } from '../../../lib/types/look';
import { lookSheet } from '../../../lib/view/look';
import { BUILDS } from '../fixtures';
import { allSeeds, plainSeed, type Seed } from '../seeds';
import { type LocalServer, startServer } from '../server';
import { faults, visibleLines } from '../visible';
import { Firefox } from './firefox';

const test = base.extend<object, { firefox: Firefox; server: LocalServer }>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it depends on here.
    async ({}, use) => {
      const firefox = await Firefox.open(BUILDS.firefox);
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: see above.
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

const HTML = 'return document.documentElement.outerHTML;';
const LINES = `return (${visibleLines})();`;
const MARKED = "return document.querySelector('[data-clean-copy]') !== null;";
const SWITCH = `document.querySelector('[data-testid="clean-view"]')`;
const STATUS = `return document.querySelector('[data-testid="status"]')?.dataset.status ?? null;`;

/** Waits until the popup has something to say; until then asking may fail, as it is still opening. */
const settled = (firefox: Firefox) =>
  expect
    .poll(
      () =>
        firefox
          .popup('return Boolean(document.querySelector(\'[data-testid="headline"], [data-testid="status"]\'));')
          .catch(() => false),
      { timeout: 10_000 },
    )
    .toBe(true);

async function turn(firefox: Firefox, on: boolean): Promise<void> {
  await firefox.popup(`${SWITCH}.click();`);
  await expect.poll(() => firefox.page(MARKED)).toBe(on);
}

const open = async (firefox: Firefox, server: LocalServer, seed: Seed) => {
  await firefox.goto(server.page(new URL(seed.url).pathname, seed.html));
};

test('the popup, the view on and off, and the badge', async ({ firefox, server }) => {
  const seed = plainSeed();
  await open(firefox, server, seed);
  await firefox.page('scrollTo(0, 400);');
  const before = {
    html: await firefox.page<string>(HTML),
    lines: await firefox.page<string[]>(LINES),
    y: await firefox.page<number>('return scrollY;'),
  };
  await firefox.pressToolbar();
  await settled(firefox);
  expect(await firefox.popup(`return document.querySelector('[data-testid="headline"]').textContent;`)).toBe(
    seed.article.headline,
  );
  await turn(firefox, true);
  expect(faults(seed, before.lines, await firefox.page<string[]>(LINES))).toEqual([]);
  await expect.poll(() => firefox.badge()).not.toBe('');

  await turn(firefox, false);
  expect(await firefox.page(HTML)).toBe(before.html);
  await expect.poll(() => firefox.page(LINES)).toEqual(before.lines);
  await expect.poll(() => firefox.page('return scrollY;')).toBe(before.y);
  await expect.poll(() => firefox.badge()).toBe('');
  await firefox.popup('window.close();').catch(() => undefined);
});

test('the look beats what a page writes in Firefox too', async ({ firefox, server }) => {
  const seed = plainSeed();
  const hard = '<p style="color: #fefefe !important; font: 7px/1 cursive !important">';
  await open(firefox, server, { ...seed, html: seed.html.replaceAll('<p>', hard) });
  await firefox.pressToolbar();
  await settled(firefox);
  await turn(firefox, true);
  await firefox.userSheet(lookSheet({ ...DEFAULT_LOOK, theme: 'dark', typeface: 'serif', size: 21 }));
  const style = await firefox.page<{ size: string; face: string; ink: string; ground: string; column: number }>(
    `const { fontSize: size, fontFamily: face, color: ink } = getComputedStyle(document.querySelector('p[data-clean-copy~="paragraph"]'));
     const ground = getComputedStyle(document.documentElement).backgroundColor;
     return { size, face, ink, ground, column: document.body.getBoundingClientRect().width };`,
  );
  expect(style).toMatchObject({ size: '21px', ink: 'rgb(221, 219, 214)', ground: 'rgb(23, 25, 28)' });
  expect(style.face).toContain('Georgia');
  expect(style.column).toBeLessThan(800);
  await turn(firefox, false);
  await firefox.popup('window.close();').catch(() => undefined);
});

test('a page that cannot be touched is called so', async ({ firefox }) => {
  await firefox.goto('about:license');
  await firefox.pressToolbar();
  await settled(firefox);
  await expect.poll(() => firefox.popup(STATUS)).toBe('forbidden');
  await firefox.popup('window.close();').catch(() => undefined);
});

for (const seed of allSeeds().filter(({ html, found }) => found && /shadowrootmode|attachShadow/i.test(html))) {
  test(`${seed.slug}: shadow trees are cleaned and given back in Firefox too`, async ({ firefox, server }) => {
    await open(firefox, server, seed);
    const before = { html: await firefox.page<string>(HTML), lines: await firefox.page<string[]>(LINES) };
    await firefox.pressToolbar();
    await settled(firefox);
    await turn(firefox, true);
    expect(faults(seed, before.lines, await firefox.page<string[]>(LINES))).toEqual([]);
    await turn(firefox, false);
    expect(await firefox.page(HTML)).toBe(before.html);
    await expect.poll(() => firefox.page(LINES)).toEqual(before.lines);
    await firefox.popup('window.close();').catch(() => undefined);
  });
}
