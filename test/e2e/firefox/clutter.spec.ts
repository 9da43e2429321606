import { expect } from '@playwright/test';
import { CLUTTER, deskPage, STORY } from '../pages/desk';
import { LINES, settled, test, turn } from './fixtures';

const ENTER = '\uE007';

test.afterEach(async ({ firefox }) => {
  // Other tests have the same host, and a press on the button closes a popup that stands open.
  await firefox
    .popup('await browser.storage.sync.clear(); await browser.storage.local.clear();')
    .catch(() => undefined);
  await firefox.popup('window.close();').catch(() => undefined);
});

test('what is left is pointed at, gone, and stays gone on the site', async ({ firefox, server }) => {
  const words = async () => (await firefox.page<string[]>(LINES)).join('\n');
  const last = () => firefox.page('return document.documentElement.lastElementChild?.localName;');
  const other = server.page('/2031/pier', deskPage('The long pier'));
  await firefox.goto(server.page('/2031/quay', deskPage('The old quay')));
  await firefox.pressToolbar();
  await settled(firefox);
  await turn(firefox, true);
  expect(await words()).toContain(CLUTTER);
  await firefox.press('[data-testid=pick-clutter]');
  await expect.poll(last).toBe('div');
  const { x, y } = await firefox.page<{ x: number; y: number }>(
    "const box = document.querySelector('.house-extra p').getBoundingClientRect(); return { x: box.left + 20, y: box.top + 8 };",
  );
  await firefox.click(x, y);
  await expect.poll(words).not.toContain(CLUTTER);
  expect(await words()).toContain(STORY);
  // Always on this site; and done, once the rule is kept.
  await firefox.key(ENTER);
  await expect(async () => {
    await firefox.key(ENTER);
    expect(await last()).toBe('body');
  }).toPass();

  await firefox.goto(other);
  await firefox.pressToolbar();
  await settled(firefox);
  await turn(firefox, true);
  expect(await words()).not.toContain(CLUTTER);
  expect(await words()).toContain(STORY);
  await turn(firefox, false);
});
