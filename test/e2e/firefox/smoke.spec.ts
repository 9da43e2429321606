import { expect } from '@playwright/test';
import { DEFAULT_LOOK } from '../../../lib/types/look';
import { lookSheet } from '../../../lib/view/look';
import { allSeeds, plainSeed, type Seed } from '../seeds';
import type { LocalServer } from '../server';
import { faults } from '../visible';
import type { Firefox } from './firefox';
import { HTML, LINES, STATUS, settled, test, turn } from './fixtures';

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
  // Once it can close storage to content scripts, docs/security.md promises more.
  expect(await firefox.popup('return typeof browser.storage.local.setAccessLevel;')).toBe('undefined');
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
