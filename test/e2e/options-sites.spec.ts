import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { EXAMPLE, openOptions } from './options-page';

test.afterEach(async ({ chromium, page }) => openOptions(chromium, page));

/** Plays the browser's part: it asks nobody, and grants what the test says. */
async function grant(page: Page, allow: boolean): Promise<void> {
  await page.addInitScript((allow) => {
    const origins = new Set<string>();
    const heard = { added: [] as (() => void)[], removed: [] as (() => void)[] };
    const event = (list: (() => void)[]) => ({
      addListener: (hear: () => void) => void list.push(hear),
      removeListener: () => {},
    });
    // Answers by callback and by promise alike: which one is used is the polyfill's affair.
    const answer = <T>(value: T, args: unknown[]) => {
      const tell = args.find((arg) => typeof arg === 'function') as ((value: T) => void) | undefined;
      tell?.(value);
      return Promise.resolve(value);
    };
    const stand = {
      getAll: (...args: unknown[]) => answer({ origins: [...origins] }, args),
      request: (wish: { origins: string[] }, ...args: unknown[]) => {
        Object.assign(window, { asked: wish.origins, active: navigator.userActivation.isActive });
        if (allow) for (const one of wish.origins) origins.add(one);
        if (allow) for (const hear of heard.added) hear();
        return answer(allow, args);
      },
      remove: (wish: { origins: string[] }, ...args: unknown[]) => {
        for (const one of wish.origins) origins.delete(one);
        for (const hear of heard.removed) hear();
        return answer(true, args);
      },
      onAdded: event(heard.added),
      onRemoved: event(heard.removed),
    };
    const { chrome } = window as unknown as { chrome?: object };
    if (chrome) Object.defineProperty(chrome, 'permissions', { value: stand });
  }, allow);
}

test('a site is added, listed and given back', async ({ chromium, page }) => {
  await grant(page, true);
  await openOptions(chromium, page, EXAMPLE.sync);
  const sites = page.getByRole('region', { name: 'Sites' });
  const field = page.getByRole('textbox', { name: 'Always clean a site' });
  await field.fill('https://www.Daily.test/a/story');
  await field.press('Enter');
  await expect(page.getByTestId('told')).toHaveText('From now on stories on daily.test open clean.');
  expect(await page.evaluate('({ asked, active })')).toEqual({
    asked: ['*://daily.test/*', '*://www.daily.test/*'],
    active: true,
  });
  await expect(field).toHaveValue('');
  const row = sites.locator('[data-site="daily.test"]');
  await expect(row).toContainText('Always cleaned');
  await field.fill('daily.test');
  await sites.getByRole('button', { name: 'Always clean' }).click();
  await expect(sites.getByRole('alert')).toHaveText('daily.test is always cleaned already.');
  await row.getByRole('button', { name: 'Stop: Always cleaned (daily.test)' }).press('Enter');
  await expect(row).toHaveCount(0);
  await expect(page.getByTestId('told')).toHaveText('daily.test is no longer cleaned by itself.');
  await expect(page.getByRole('button', { name: /news\.test/ }).first()).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toContainText('Always cleaned');
  await row.getByRole('button', { name: 'Forget everything' }).click();
  await expect(row).toHaveCount(0);
});

test('a refusal of the browser’s is told', async ({ chromium, page }) => {
  await grant(page, false);
  await openOptions(chromium, page);
  const field = page.getByRole('textbox', { name: 'Always clean a site' });
  await field.fill('daily.test');
  await field.press('Enter');
  await expect(page.getByTestId('told')).toHaveText(
    'The browser was not given the permission, so nothing has changed.',
  );
  await expect(field).toHaveValue('daily.test');
});

for (const text of ['', 'daily', '*://*/*', 'a b.test', 'javascript:alert(1)']) {
  test(`"${text}" is no site, and the browser is not asked`, async ({ chromium, page }) => {
    await grant(page, true);
    await openOptions(chromium, page);
    const field = page.getByRole('textbox', { name: 'Always clean a site' });
    await field.fill(text);
    await field.press('Enter');
    await expect(page.getByRole('region', { name: 'Sites' }).getByRole('alert')).toContainText('no name of a site');
    await expect(field).toBeFocused();
    expect(await page.evaluate('typeof asked')).toBe('undefined');
  });
}
