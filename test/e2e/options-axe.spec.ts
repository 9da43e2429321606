import { COLOURS, violations } from './axe';
import { both, chromiumOnly, chromiumVariant, expect, test, variant } from './fixtures';
import { EXAMPLE, MANY, openOptions } from './options-page';

const LOST = 'its driver loses an extension page that is reloaded repeatedly';

test.afterEach(async ({ extension, page }) => {
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  await page.setViewportSize({ width: 1280, height: 900 });
  await openOptions(extension, page);
});

for (const [index, [name, media]] of COLOURS.entries()) {
  test(
    `the options page has no accessibility violations: ${name}`,
    both(chromiumOnly(LOST), variant(index === 0)),
    async ({ extension, page }) => {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await openOptions(extension, page);
      expect(await violations(page)).toEqual([]);
      await openOptions(extension, page, EXAMPLE.sync, EXAMPLE.local);
      await page
        .getByRole('button', { name: /^Delete/ })
        .first()
        .click();
      await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
      await page.getByRole('textbox', { name: 'Always clean a site' }).press('Enter');
      await page
        .getByLabel('Load settings')
        .setInputFiles({ name: 'a.json', mimeType: 'a/b', buffer: Buffer.from('{}') });
      await expect(page.getByTestId('refused')).not.toHaveText('');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Reset everything', exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    },
  );
}

for (const [index, [name, media]] of COLOURS.slice(0, 3).entries()) {
  test(
    `rules, a form with an error and a rule list have no accessibility violations: ${name}`,
    both(chromiumOnly(LOST), variant(index === 0)),
    async ({ extension, page }) => {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await openOptions(extension, page, EXAMPLE.sync, MANY);
      const rules = page.getByRole('region', { name: 'My rules' });
      await rules.getByText('Show its rules').click();
      await expect(rules.locator('details q')).toBeVisible();
      await rules.getByRole('button', { name: /^Edit.*house-extra/ }).click();
      await expect(rules.getByTestId('trial')).toContainText('To try this rule');
      expect(await violations(page)).toEqual([]);
      await rules.getByRole('textbox', { name: 'Selector' }).fill('>>');
      await rules.getByRole('button', { name: 'Add', exact: true }).click();
      await expect(rules.getByTestId('paste-refused')).not.toHaveText('');
      await rules
        .getByLabel('Load rules…')
        .setInputFiles({ name: 'a.json', mimeType: 'a/b', buffer: Buffer.from('{}') });
      await expect(rules.getByTestId('rules-refused')).not.toHaveText('');
      await rules.getByRole('searchbox').fill('no such rule');
      expect(await violations(page)).toEqual([]);
    },
  );
}

for (const theme of ['Page’s own', 'Light', 'Sepia', 'Dark', 'High contrast']) {
  test(
    `the sample has no accessibility violations: ${theme}`,
    chromiumVariant(theme === 'Sepia', 'the styles are the same in both browsers'),
    async ({ extension, page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await openOptions(extension, page);
        await page.getByRole('radio', { name: theme }).first().check();
        expect(await violations(page)).toEqual([]);
      }
    },
  );
}

test('the options page fits 320 pixels in every theme and writing direction', async ({ extension, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openOptions(
    extension,
    page,
    { ...EXAMPLE.sync, look: { ...EXAMPLE.sync.look, size: 36, typeface: 'dyslexic' } },
    EXAMPLE.local,
  );
  const overhang = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overhang()).toBe(0);
  await page
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click();
  await expect(page.getByTestId('status')).toHaveText('Rule deleted.');
  expect(await overhang()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => {
    document.dir = 'rtl';
  });
  expect(await overhang()).toBe(0);
});

test('rules, their form and a rule list fit 320 pixels', async ({ extension, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openOptions(extension, page, EXAMPLE.sync, MANY);
  await page.getByText('Show its rules').click();
  await page.getByRole('button', { name: /^Edit.*house-extra/ }).click();
  await page.getByRole('textbox', { name: 'Selector' }).fill('#a-very-long-name-of-a-box'.repeat(12));
  for (const dir of ['ltr', 'rtl']) {
    await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), dir);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  }
  expect(await violations(page)).toEqual([]);
});

test('every control is reached by Tab and shows its focus', async ({ extension, page }) => {
  await openOptions(extension, page, EXAMPLE.sync, EXAMPLE.local);
  const controls = 'main :is(button, a, select, input:not([type="radio"])), main input[type="radio"]:checked, nav a';
  const all = await page.locator(controls).count();
  await page.locator('h1').focus();
  const reached = new Set<string>();
  for (let step = 0; step < all; step++) {
    await page.keyboard.press('Tab');
    const { at, ring } = await page.evaluate((controls) => {
      const element = document.activeElement as HTMLElement;
      const drawn = [element, element.parentElement].some(
        (one) => one && getComputedStyle(one).outlineStyle !== 'none' && getComputedStyle(one).outlineWidth !== '0px',
      );
      return { at: [...document.querySelectorAll(controls)].indexOf(element), ring: drawn };
    }, controls);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(ring).toBe(true);
    reached.add(String(at));
  }
  expect(reached.size).toBe(all);
});
