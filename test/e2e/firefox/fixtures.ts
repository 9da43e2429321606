import { test as base, expect } from '@playwright/test';
import { type Ear, openEar } from '../ear';
import { BUILDS } from '../fixtures';
import { type LocalServer, startServer } from '../server';
import { visibleLines } from '../visible';
import { Firefox } from './firefox';

/** What Firefox asks with no extension in it either; the last one has players of protected films. */
const FIREFOX = /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|mozgcp\.net|update\.googleapis\.com)$/;

export const test = base.extend<{ quiet: undefined }, { firefox: Firefox; server: LocalServer; ear: Ear }>({
  ear: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it depends on here.
    async ({}, use) => {
      const ear = await openEar(FIREFOX);
      await use(ear);
      await ear.close();
    },
    { scope: 'worker' },
  ],
  quiet: [
    async ({ ear }, use) => {
      await use(undefined);
      expect(ear.take(), 'asked of the net').toEqual([]);
    },
    { auto: true },
  ],
  firefox: [
    async ({ ear }, use) => {
      const firefox = await Firefox.open(BUILDS.firefox, ear.port);
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

export const HTML = 'return document.documentElement.outerHTML;';
export const LINES = `return (${visibleLines})();`;
export const MARKED = "return document.querySelector('[data-clean-copy]') !== null;";
const SWITCH = `document.querySelector('[data-testid="clean-view"]')`;
export const STATUS = `return document.querySelector('[data-testid="status"]')?.dataset.status ?? null;`;

/** Waits until the popup has something to say; until then asking may fail, as it is still opening. */
export const settled = (firefox: Firefox) =>
  expect
    .poll(
      () =>
        firefox
          .popup('return Boolean(document.querySelector(\'[data-testid="headline"], [data-testid="status"]\'));')
          .catch(() => false),
      { timeout: 10_000 },
    )
    .toBe(true);

export async function turn(firefox: Firefox, on: boolean): Promise<void> {
  await firefox.popup(`${SWITCH}.click();`);
  await expect.poll(() => firefox.page(MARKED)).toBe(on);
}
