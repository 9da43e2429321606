import { expect, test } from './fixtures';
import { openOptions } from './options-page';

test.afterEach(async ({ extension, page }) => openOptions(extension, page));

test('what is no site is refused, and no permission is requested', async ({ extension, page }) => {
  await openOptions(extension, page);
  const field = page.getByRole('textbox', { name: 'Always clean a site' });
  const refused = page.getByRole('region', { name: 'Sites' }).getByRole('alert');
  for (const text of ['', 'daily', '*://*/*', 'a b.test', 'javascript:alert(1)']) {
    await field.fill(text);
    // The message about the text before is gone.
    await expect(refused.filter({ hasText: /./ })).toHaveCount(0);
    await field.press('Enter');
    await expect(refused, text).toContainText('Enter a site name');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(text);
  }
});
