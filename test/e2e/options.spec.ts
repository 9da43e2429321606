import { chromiumOnly, expect, SMOKE, test } from './fixtures';
import { EXAMPLE, openOptions, stored } from './options-page';

test.afterEach(async ({ extension, page }) => openOptions(extension, page));

const MESSAGE = 'status';
/** Expression for the accessible name of the focused element. */
const focused = 'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent';

test('a theme change shows in the sample, is stored, and can be reset', SMOKE, async ({ extension, page }) => {
  await openOptions(extension, page);
  const sample = page.getByRole('article', { name: 'Theme preview' });
  const size = () => sample.evaluate((element) => getComputedStyle(element).fontSize);
  expect(await size()).toBe('19px');
  await page.getByRole('radio', { name: 'Sepia' }).check();
  await page.getByRole('slider', { name: 'Text size' }).fill('24');
  await expect(sample).toHaveCSS('background-color', 'rgb(247, 239, 223)');
  expect(await size()).toBe('24px');
  await expect.poll(async () => (await stored(page)).look).toMatchObject({ theme: 'sepia', size: 24 });
  await page.getByRole('button', { name: 'Reset theme' }).click();
  await expect(page.getByTestId(MESSAGE)).toHaveText('Theme reset.');
  await expect.poll(async () => (await stored(page)).look).toMatchObject({ theme: 'system', size: 19 });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await stored(page)).look).toMatchObject({ theme: 'sepia', size: 24 });
});

test('every setting of the theme changes the sample', async ({ extension, page }) => {
  await openOptions(extension, page);
  const sample = page.getByRole('article', { name: 'Theme preview' });
  const seen = () => sample.screenshot().then((picture) => picture.toString('base64'));
  const before = new Set([await seen()]);
  for (const name of ['Dark', 'OpenDyslexic', 'Sans', 'Small', 'Off']) {
    await page.getByRole('radio', { name, exact: true }).check();
    await page.evaluate('document.fonts.ready');
    await expect.poll(async () => before.has(await seen())).toBe(false);
    before.add(await seen());
  }
  for (const [name, value] of Object.entries({
    'Line height': '2.2',
    'Line length': '40',
    'Paragraph spacing': '2',
  })) {
    await page.getByRole('slider', { name }).fill(value);
    await expect.poll(async () => before.has(await seen())).toBe(false);
    before.add(await seen());
  }
});

test('a kind of clutter can be shown everywhere, and hidden again', async ({ extension, page }) => {
  await openOptions(extension, page);
  const comments = page.getByRole('switch', { name: 'Hide: Comments' });
  await expect(comments).toBeChecked();
  await comments.click();
  await expect(page.getByTestId(MESSAGE)).toHaveText('Shown everywhere: Comments');
  expect((await stored(page)).shown).toEqual(['comments']);
  // The row is pressed as well as the switch.
  await page.locator('label[for=kind-comments]').click();
  await expect(comments).toBeChecked();
  await expect(page.getByTestId(MESSAGE)).toHaveText('Hidden everywhere: Comments');
  expect((await stored(page)).shown).toEqual([]);
});

test('rules are described, deleted and restored; the focus moves on', async ({ extension, page }) => {
  await openOptions(extension, page, EXAMPLE.sync, EXAMPLE.local);
  const rules = page.getByRole('region', { name: 'My rules' });
  await expect(rules.locator('[data-rule]')).toHaveCount(3);
  await expect(rules.locator('[data-rule="keep-1"]')).toContainText('Keeps as: Paragraph On news.test');
  await expect(rules.locator('[data-rule="keep-1"] code')).toHaveText('#story > .keep-1');
  await expect(rules.locator('[data-rule="keep-2"]')).toContainText('Words: at most 12');
  await rules.getByRole('checkbox', { name: /keep-1/ }).uncheck();
  await expect.poll(async () => (await stored(page))['rule:keep-1']).toMatchObject({ off: true });
  await rules.getByRole('checkbox', { name: /keep-1/ }).check();
  await expect.poll(async () => (await stored(page))['rule:keep-1']).not.toHaveProperty('off');
  await rules.getByRole('button', { name: /^Delete.*keep-1/ }).press('Enter');
  await expect(page.getByTestId(MESSAGE)).toHaveText('Rule deleted.');
  await expect(rules.locator('[data-rule]')).toHaveCount(2);
  expect(await stored(page)).not.toHaveProperty('rule:keep-1');
  expect(await page.evaluate(focused)).toContain('keep-2');
  await page.keyboard.press('Control+z');
  await expect(rules.locator('[data-rule]')).toHaveCount(3);
  expect((await stored(page))['rule:keep-1']).toMatchObject(EXAMPLE.local['rule:keep-1']);
  expect(await page.evaluate(focused)).toBe('My rules');
  for (let left = 3; left > 0; left--) {
    await rules
      .getByRole('button', { name: /^Delete/ })
      .first()
      .press('Enter');
    await expect(rules.locator('[data-rule]')).toHaveCount(left - 1);
  }
  await expect(rules).toContainText('No rules yet.');
  expect(await page.evaluate(focused)).toBe('My rules');
});

test('settings of a site can be deleted one by one, or all at once', async ({ extension, page }) => {
  await openOptions(extension, page, EXAMPLE.sync, EXAMPLE.local);
  const sites = page.getByRole('region', { name: 'Sites' });
  const news = sites.locator('[data-site="news.test"]');
  await expect(news).toContainText('Own themeText size');
  await expect(news).toContainText('3 rules');
  await news.getByRole('button', { name: /^Forget: Own theme/ }).click();
  await expect
    .poll(async () => (await stored(page))['site:news.test'])
    .toEqual({ shown: ['tools'], story: 'main > article' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await stored(page))['site:news.test']).toEqual(EXAMPLE.sync['site:news.test']);
  const before = await stored(page);
  await news.getByRole('button', { name: 'Forget this site (news.test)' }).press('Enter');
  await expect(news).toHaveCount(0);
  expect(Object.keys(await stored(page)).filter((key) => /^rule:|news/.test(key))).toEqual([]);
  expect(await page.evaluate(focused)).toContain('other.test');
  await page.keyboard.press('Control+z');
  await expect.poll(() => stored(page)).toEqual(before);
});

test('voice: speed, and a voice that is not installed', async ({ extension, page }) => {
  await openOptions(extension, page, EXAMPLE.sync);
  await page.getByRole('slider', { name: 'Speed' }).fill('2.5');
  await expect.poll(async () => (await stored(page)).aloud).toEqual({ rate: 2.5, voice: 'Ada' });
  const voice = page.getByRole('combobox', { name: 'Voice' });
  await expect(voice.locator('option:checked')).toHaveText('Ada (not on this device)');
  await voice.selectOption('');
  await expect.poll(async () => (await stored(page)).aloud).toEqual({ rate: 2.5 });
});

test('voices are grouped by language', async ({ extension, page }) => {
  await openOptions(extension, page);
  // The machine has no voices: these are announced as a browser announces its own.
  await page.evaluate(() => {
    const voices = [
      { name: 'Ada', lang: 'en-GB', voiceURI: 'a', localService: true },
      { name: 'Bo', lang: 'de_DE', voiceURI: 'b', localService: true },
      { name: 'Cy', lang: 'en-US', voiceURI: 'c', localService: false },
      { name: 'Di', lang: '', voiceURI: 'd' },
    ];
    speechSynthesis.getVoices = () => voices as unknown as SpeechSynthesisVoice[];
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  });
  const groups = page.locator('#voice optgroup');
  await expect
    .poll(() => groups.evaluateAll((all) => all.map((one) => (one as HTMLOptGroupElement).label)))
    .toEqual(['English', 'German', 'Other voices']);
  await expect(page.locator('#voice option', { hasText: 'Cy' })).toHaveText('Cy (online)');
  await page.getByRole('combobox', { name: 'Voice' }).selectOption('Bo');
  await expect.poll(async () => (await stored(page)).aloud).toEqual({ rate: 1, voice: 'Bo' });
});

test(
  'shortcuts are listed, with a link to the browser’s page for changing them',
  chromiumOnly('Firefox shows shortcuts on about:addons, which no driver can see'),
  async ({ extension, page }) => {
    await openOptions(extension, page);
    await expect(page.locator('[data-command="toggle-clean-view"] kbd')).toHaveText('Alt+R');
    const opened = extension.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Change shortcuts…' }).click();
    const other = await opened;
    await other.waitForURL(/extensions\/shortcuts/);
    await other.close();
  },
);

test('the popup links to the options page', async ({ extension, openSeed, pressToolbar }) => {
  const { plainSeed } = await import('./seeds');
  await openSeed(plainSeed());
  const popup = await pressToolbar();
  const opened = extension.context.waitForEvent('page');
  await popup.click('#tab-options');
  // The popup closes with it, and may owe the answer.
  void popup.click('[data-testid="options"]').catch(() => undefined);
  const options = await opened;
  await expect(options).toHaveURL(extension.urlOf('options.html'));
  await options.close();
});
