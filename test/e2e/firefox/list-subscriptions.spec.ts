import { expect, SMOKE, test } from '../fixtures';
import { ADDRESS, ask, listFile, row, rules } from '../list-subscriptions';
import { openOptions } from '../options-page';
import type { Firefox } from './firefox';

test('the permission is asked for, and a list is subscribed to', SMOKE, async ({ extension, page }) => {
  const firefox = extension as Firefox;
  await openOptions(extension, page);
  // The driver does not see requests of the background.
  await extension.worker.evaluate(
    `void (window.fetch = async () => new Response(${JSON.stringify(await listFile('1'))}, { headers: { 'content-type': 'text/plain' } }))`,
  );
  await ask(page, ADDRESS);
  await firefox.answer(false);
  await expect(page.getByTestId('list-refused')).toContainText('Permission not given');
  await ask(page, ADDRESS);
  await firefox.answer(true);
  await page.getByRole('dialog').getByRole('button', { name: 'Subscribe' }).click();
  await expect(row(page)).toContainText('From lists.test');
  await expect(rules(page)).toContainText('2 rules');
  await row(page).getByRole('button', { name: 'Remove' }).click();
  await expect(row(page)).toHaveCount(0);
  await expect.poll(() => extension.worker.evaluate('browser.permissions.getAll()')).toHaveProperty('origins', []);
  await openOptions(extension, page);
});
