import { COLOURS, detailsOfColours, violations } from './axe';
import { expect, test } from './fixtures';
import { LONG, openReport, WHOLE } from './report-page';

test.afterEach(async ({ extension, page }) => {
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  await page.setViewportSize({ width: 1280, height: 900 });
  await extension.worker.evaluate('chrome.storage.session.clear()');
});

for (const [name, media] of COLOURS) {
  test(
    `the report page has no accessibility violations: ${name}`,
    detailsOfColours(name),
    async ({ extension, page }) => {
      await page.emulateMedia(media);
      const { selector: _, ...rule } = WHOLE.rule;
      await openReport(extension, page, { ...LONG, rule: { ...rule, says: WHOLE.label } });
      await extension.captureDownload(page, () => page.getByRole('button', { name: 'Save as a file' }).click());
      await expect(page.getByTestId('said')).not.toHaveText('');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('checkbox', { name: 'Include the label’s words' }).uncheck();
      expect(await violations(page)).toEqual([]);
      await page.evaluate("location.hash = '#gone'");
      await expect(page.getByText('This report is gone')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    },
  );
}

test('a report fits 320 pixels, and every control is reached by Tab', async ({ extension, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openReport(extension, page, { ...WHOLE, label: 'Ausdemlandundderregion'.repeat(5) });
  for (const dir of ['ltr', 'rtl']) {
    await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), dir);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  }
  expect(await violations(page)).toEqual([]);
  await page.locator('h1').focus();
  const reached: string[] = [];
  for (let step = 0; step < 7; step++) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const drawn = [element, element.parentElement].some(
          (one) => one && getComputedStyle(one).outlineStyle !== 'none',
        );
        return drawn ? (element.getAttribute('type') ?? element.localName) : 'no ring';
      }),
    );
  }
  expect(reached).toEqual(['radio', 'checkbox', 'checkbox', 'button', 'button', 'a', 'summary']);
});
