import type { Page } from '@playwright/test';
import type { Extension } from './extension';
import { both, chromiumOnly, expect, FULL_RUN_ONLY, test } from './fixtures';
import { EXAMPLE, openOptions, ownRule, stored } from './options-page';

test.afterEach(async ({ extension, page }) => openOptions(extension, page));

const give = (page: Page, text: string, name = 'settings.json') =>
  page.getByLabel('Load settings').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** Clicks "Save settings", and returns the file. */
const saved = (extension: Extension, page: Page) =>
  extension.captureDownload(page, () => page.getByRole('button', { name: 'Save settings' }).click());

test('settings survive export, reset and import; every step can be undone', async ({ extension, page }) => {
  const unknown = { 'site:NEWS': { broken: true }, later: { by: 'another version' } };
  await openOptions(extension, page, { ...EXAMPLE.sync, ...unknown }, EXAMPLE.local);
  const before = await stored(page);
  const { name, text } = await saved(extension, page);
  expect(name).toMatch(/^clean-copy-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByTestId('status')).toHaveText(`Saved as ${name}.`);

  const reset = page.getByRole('button', { name: 'Reset everything', exact: true });
  await reset.click();
  const question = page.getByRole('dialog');
  await question.getByRole('button', { name: 'Cancel' }).click();
  expect(await stored(page)).toEqual(before);
  await expect(reset).toBeFocused();
  await reset.click();
  await question.getByRole('button', { name: 'Reset everything' }).click();
  await expect(page.getByTestId('status')).toHaveText('All settings reset.');
  expect(await stored(page)).toEqual({});
  await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => stored(page)).toEqual(before);

  await reset.click();
  await question.getByRole('button', { name: 'Reset everything' }).click();
  await expect.poll(() => stored(page)).toEqual({});
  await give(page, text);
  await expect(question).toContainText('“settings.json” will replace all your settings:');
  await expect(question.getByRole('row', { name: 'Rules' })).toHaveText('Rules03');
  expect(await stored(page)).toEqual({});
  await question.getByRole('button', { name: 'Replace' }).click();
  await expect(page.getByTestId('status')).toHaveText('Settings loaded.');
  const { later, 'site:NEWS': broken, ...known } = before;
  expect([later, broken]).toEqual([unknown.later, unknown['site:NEWS']]);
  expect(await stored(page)).toEqual(known);
  await expect(page.getByRole('radio', { name: 'Sepia' })).toBeChecked();
  expect((await saved(extension, page)).text).toBe(text);
});

test('an imported file replaces all settings, and can be undone', async ({ extension, page }) => {
  await openOptions(extension, page);
  const { text } = await saved(extension, page);
  await openOptions(extension, page, EXAMPLE.sync, EXAMPLE.local);
  const before = await stored(page);
  await give(page, text);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await stored(page)).toEqual(before);
  await give(page, text);
  await page.getByRole('button', { name: 'Replace' }).click();
  await expect.poll(async () => Object.keys(await stored(page)).sort()).toEqual(['aloud', 'look', 'shown', 'version']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => stored(page)).toEqual(before);
});

const file = (settings: object) => JSON.stringify({ format: 'clean-copy-settings', version: 1, settings });
const { look, shown, aloud } = EXAMPLE.sync;
const good = { look, shown, aloud, sites: {}, rules: [] as object[] };

const INVALID_FILES = [
  ['no JSON', '{"format":', 'Can’t read this file'],
  ['another file', '{"bookmarks":[]}', 'contains no Clean Copy settings'],
  ['a later version', '{"format":"clean-copy-settings","version":7}', 'needs a newer version'],
  ['a wrong number', file({ ...good, look: { ...look, size: 'x' } }), 'Where: settings.look.size'],
  [
    'a rule that is not the reader’s',
    file({ ...good, rules: [ownRule('abc', { origin: 'hand' })] }),
    'Where: settings.rules.0',
  ],
  ['more than there is', file({ ...good, script: 'alert(1)' }), 'Where: settings.script'],
] as const;
const TOO_LARGE = ['ten megabytes', ' '.repeat(10_000_000), 'File too large for settings.'] as const;

/** Loads an invalid file, then a valid one. */
async function expectRejected(page: Page, [what, text, says]: readonly [string, string, string]): Promise<void> {
  const before = await stored(page);
  await give(page, text);
  await expect(page.getByTestId('refused'), what).toContainText(says);
  await expect(page.getByTestId('refused')).toContainText('Nothing changed.');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await stored(page)).toEqual(before);
  // A good file after it is taken, and the fault is gone.
  await give(page, file(good));
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByTestId('refused')).toHaveText('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await stored(page)).toEqual(before);
}

test('invalid files are rejected with a reason', async ({ extension, page }) => {
  await openOptions(extension, page, EXAMPLE.sync, EXAMPLE.local);
  for (const invalid of INVALID_FILES) await expectRejected(page, invalid);
});

test(
  'a file of ten megabytes is rejected with a reason',
  both(chromiumOnly('its size is checked by the same code, before anything is read'), FULL_RUN_ONLY),
  async ({ extension, page }) => {
    await openOptions(extension, page, EXAMPLE.sync, EXAMPLE.local);
    await expectRejected(page, TOO_LARGE);
  },
);

test('full storage is reported, and nothing is lost', async ({ extension, page }) => {
  await openOptions(extension, page, EXAMPLE.sync, EXAMPLE.local);
  const before = await stored(page);
  // More sites than a browser syncs.
  const sites = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`s${at}.test`, { story: 'main' }]));
  await give(page, file({ ...good, shown: [], sites, rules: [ownRule('new-rule')] }));
  await page.getByRole('button', { name: 'Replace' }).click();
  await expect(page.getByTestId('status')).toContainText('Your saved settings are safe.');
  expect(await stored(page)).toEqual(before);
  await expect(page.getByRole('radio', { name: 'Sepia' })).toBeChecked();
});
