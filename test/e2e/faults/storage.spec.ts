import {
  both,
  chromiumOnly,
  expect,
  FULL_RUN_ONLY,
  hasMarks,
  outerHtml,
  switchState,
  test,
  visibleLines,
} from '../fixtures';
import { EXAMPLE, openOptions, stored } from '../options-page';
import { plainSeed } from '../seeds';
import { labelMismatches } from '../visible-text';

const seed = plainSeed();

test.afterEach(async ({ extension, page }) => openOptions(extension, page));

/** Invalid entries, as manual changes, another program or a later version may leave them. None of them may be lost. */
const BROKEN = {
  sync: {
    version: 99,
    look: { typeface: 'runes', size: 'large', theme: 'dark', later: { by: 'another version' } },
    shown: 'comments',
    aloud: null,
    search: { engine: 'x' },
    'site:NEWS': { broken: true },
    'site:news.test': { story: 7 },
    later: [1, 2, 3],
  },
  local: {
    'rule:broken': 5,
    'rule:other': { id: 'another-name', origin: 'user' },
    'list:x': { name: 'y' },
    worked: ['x'],
    'memory-on': 'yes',
    'memory-stories': { not: 'a list' },
  },
};

test('invalid settings, and those of a later version, break nothing and are not lost', async ({
  extension,
  openCleanSeed,
  page,
  setCleanView,
}) => {
  await openOptions(extension, page, BROKEN.sync, BROKEN.local);
  const before = await stored(page);
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();

  const { popup, before: was } = await openCleanSeed(seed);
  expect(labelMismatches(seed, was.lines, await visibleLines(page))).toEqual([]);
  await setCleanView(popup, false);
  expect(await outerHtml(page)).toBe(was.html);
  await popup.close();

  await page.goto(extension.urlOf('options.html'));
  await page.getByRole('radio', { name: 'Sepia' }).check();
  await expect.poll(async () => (await stored(page)).look).toMatchObject({ theme: 'sepia' });
  const { look, worked, ...after } = await stored(page);
  const { look: old, worked: noted, ...rest } = before;
  expect(after).toEqual(rest);
  expect(look).toMatchObject({ later: { by: 'another version' } });
});

test(
  'full storage disables neither the clean view nor stored rules, and is reported',
  both(chromiumOnly('Firefox has no quota for local extension storage'), FULL_RUN_ONLY),
  async ({ extension, openCleanSeed, page }) => {
    await openOptions(extension, page, {}, { ...EXAMPLE.local, 'memory-on': true });
    // Up to the last byte that Chromium gives.
    await page.evaluate(async () => {
      const { local } = (globalThis as unknown as { chrome: { storage: { local: LocalArea } } }).chrome.storage;
      for (let size = 4 << 20; size >= 1; size >>= 1)
        for (let at = 0; ; at++)
          try {
            await local.set({ [`filler-${size}-${at}`]: 'x'.repeat(size) });
          } catch {
            break;
          }
      interface LocalArea {
        set(items: object): Promise<void>;
      }
    });
    const settings = await stored(page);
    const { popup, before } = await openCleanSeed(seed);
    expect(await hasMarks(page)).toBe(true);
    // A rule of the reader's own finds no room.
    await popup.click('#tab-hidden');
    await popup.click('.kind summary');
    await popup.waitFor("document.querySelector('details[open] button.small')");
    await popup.click('details[open] button.small');
    await popup.waitFor("document.querySelector('[data-testid=said]').innerText.startsWith('Not saved')");
    await popup.click('[data-testid="clean-view"]');
    // Ten megabytes of settings are read at each press.
    await expect.poll(() => outerHtml(page), { timeout: 20_000 }).toBe(before.html);
    await popup.close();
    await page.goto(extension.urlOf('options.html'));
    expect(await stored(page)).toEqual(settings);
  },
);

test('concurrent changes from another device or window are merged', async ({
  extension,
  openCleanSeed,
  page,
  pressToolbar,
  setCleanView,
}) => {
  await openOptions(extension, page);
  const other = await extension.context.newPage();
  await other.goto(extension.urlOf('options.html'));
  // Two windows at once.
  await Promise.all([
    page.getByRole('radio', { name: 'Dark' }).check(),
    other.getByRole('slider', { name: 'Speed' }).fill('2.5'),
  ]);
  await expect
    .poll(async () => {
      const { look, aloud } = await stored(page);
      return { look, aloud };
    })
    .toMatchObject({ look: { theme: 'dark' }, aloud: { rate: 2.5 } });
  await expect(other.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(page.getByRole('slider', { name: 'Speed' })).toHaveValue('2.5');

  // Another device, while a story is read.
  const { popup, before } = await openCleanSeed(seed);
  await popup.close();
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await ground();
  await extension.worker.evaluate(
    `chrome.storage.sync.get('look').then(({ look }) => chrome.storage.sync.set({ look: { ...look, theme: 'sepia' } })).then(() => true)`,
  );
  await expect.poll(ground).not.toBe(dark);
  await expect(other.getByRole('radio', { name: 'Sepia' })).toBeChecked();
  const again = await pressToolbar();
  expect(await switchState(again)).toBe('on');
  await setCleanView(again, false);
  expect(await outerHtml(page)).toBe(before.html);
  await again.close();
  await other.close();
});
