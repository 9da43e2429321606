import { expect, test } from './fixtures';
import { openOptions } from './options-page';

test.afterEach(async ({ extension, page }) => openOptions(extension, page));

for (const text of ['', 'daily', '*://*/*', 'a b.test', 'javascript:alert(1)']) {
  test(`"${text}" is no site, and no permission is requested`, async ({ extension, page }) => {
    await openOptions(extension, page);
    const field = page.getByRole('textbox', { name: 'Always clean a site' });
    await field.fill(text);
    await field.press('Enter');
    await expect(page.getByRole('region', { name: 'Sites' }).getByRole('alert')).toContainText('Enter a site name');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(text);
  });
}
