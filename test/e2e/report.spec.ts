import type { Page } from '@playwright/test';
import type { Popup } from '../../scripts/driver/popup';
import { REPORT } from '../reports/example';
import { SOURCE_REPORT } from '../reports/source-example';
import type { Extension } from './extension';
import { chromiumOnly, expect, test } from './fixtures';
import { openContentWorld } from './hostile/content-world';
import { LONG, openReport, WHOLE } from './report-page';
import { plainSeed } from './seeds';

const FORM = 'https://github.com/clean-copy/clean-copy/issues/new';
const GONE = 'This report is gone';

test.afterEach(async ({ extension }) => {
  await extension.worker.evaluate('chrome.storage.session.clear()');
});

const shown = (page: Page) => page.locator('textarea').inputValue();
const reportOf = async (page: Page) => JSON.parse(await shown(page)) as Record<string, unknown>;

/** Clicks "Save as a file", and returns the file. */
const saved = (extension: Extension, page: Page) =>
  extension.captureDownload(page, () => page.getByRole('button', { name: 'Save as a file' }).click());

/**
 * Opens a page of the site that the reports are about; returns a function that sends reports from there as our content
 * script does.
 */
async function sender(
  { id }: Extension,
  page: Page,
  serve: (url: string, answer: { body: string }) => void,
  press: () => Promise<Popup>,
) {
  serve('https://courier.test/region', { body: plainSeed().html });
  await page.goto('https://courier.test/region');
  await (await press()).close();
  const inside = await openContentWorld(page, id);
  return async (data: object) => {
    const { refused = '' } = await inside.send('showReport', data);
    return refused;
  };
}

test('the shown report is what is saved and copied, with a description', async ({ extension, page }) => {
  await extension.allowClipboard();
  await openReport(extension, page, WHOLE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report a fault to Clean Copy');
  await expect(page.getByText('Nothing has been sent')).toBeVisible();
  const words = page.getByRole('region', { name: 'What leaves this browser' });
  await expect(words).toContainText('Hide: a box of 3 lines under “Mehr aus der Region” on courier.test');
  await expect(words).toContainText('How 7 lines of the page are built');
  await expect(page.locator('textarea')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Save as a file' })).toBeFocused();
  const text = await shown(page);
  expect(JSON.parse(text)).toEqual({ ...WHOLE, address: 'https://courier.test' });
  const { name, text: inFile } = await saved(extension, page);
  expect(name).toMatch(/^clean-copy-report-courier\.test-\d{4}-\d\d-\d\d\.json$/);
  expect(inFile).toBe(text);
  await expect(page.getByTestId('said')).toHaveText(`Saved as ${name}.`);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByTestId('said')).toHaveText('Report copied.');
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(text);
});

test('each choice changes the report at once, and can be reverted', async ({ extension, page }) => {
  await openReport(extension, page, WHOLE);
  for (const [name, address] of [
    ['Site and path', 'https://courier.test/region/2031/quay'],
    ['Full address', 'https://courier.test/region/2031/quay?id=7'],
    ['Only the site', 'https://courier.test'],
    ['Full address', 'https://courier.test/region/2031/quay?id=7'],
  ] as const) {
    await page.getByRole('radio', { name }).check();
    expect(await reportOf(page)).toEqual({ ...WHOLE, address });
  }
  await page.getByRole('checkbox', { name: 'Include the label’s words' }).uncheck();
  expect(await shown(page)).not.toContain('Mehr aus der Region');
  expect(await reportOf(page)).not.toHaveProperty('under');
  expect(await reportOf(page)).toHaveProperty('rule');
  await expect(page.getByText('Hide: a box of 3 lines on courier.test')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Include my rule' }).uncheck();
  expect(await reportOf(page)).not.toHaveProperty('rule');
  expect((await saved(extension, page)).text).toBe(await shown(page));
  for (const name of ['Include the label’s words', 'Include my rule'])
    await page.getByRole('checkbox', { name }).check();
  expect(await reportOf(page)).toEqual(WHOLE);
});

test('a rule that contains the label is removed with it', async ({ extension, page }) => {
  const { selector: _, ...rule } = WHOLE.rule;
  await openReport(extension, page, { ...WHOLE, rule: { ...rule, says: REPORT.label } });
  await page.getByRole('checkbox', { name: 'Include the label’s words' }).uncheck();
  expect(await shown(page)).not.toContain(REPORT.label);
  const own = page.getByRole('checkbox', { name: 'Include my rule' });
  await expect(own).toBeDisabled();
  await expect(own).toHaveAccessibleDescription('Your rule contains these words, so it is left out with them.');
});

test('choices about missing parts are not offered', async ({ extension, page }) => {
  const { label: _, under: __, ...bare } = REPORT;
  const lines = bare.lines.map(({ label: _, ...line }) => line);
  await openReport(extension, page, { ...bare, lines, address: 'file://', decide: 'keep' });
  await expect(page.getByText('Keep: a box of 3 lines in a file on this device')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  expect((await saved(extension, page)).name).toMatch(/^clean-copy-report-file-/);
});

test(
  'an issue form opens in a new tab, with the report in it',
  chromiumOnly('its driver cannot see a tab that a link in an extension page opens'),
  async ({ extension, page, serve, network }) => {
    serve(FORM, { body: '<title>Form</title>' });
    await openReport(extension, page, REPORT);
    const text = await shown(page);
    const link = page.getByRole('link', { name: 'Open an issue…' });
    await expect(link).toHaveAccessibleDescription(/^Saving and copying need no account/);
    await link.click();
    const opened = () => extension.context.pages().find((one) => one.url().startsWith(FORM));
    await expect.poll(opened).toBeTruthy();
    const form = opened() ?? page;
    await form.waitForLoadState();
    const url = new URL(form.url());
    expect(url.origin + url.pathname).toBe(FORM);
    expect(url.searchParams.get('title')).toBe('Missed clutter on courier.test');
    expect(url.searchParams.get('body')).toContain(text);
    // The form knows neither where it was opened from, nor the page that opened it.
    expect(await form.evaluate('[document.referrer, String(window.opener)]')).toEqual(['', 'null']);
    await form.close();
    // The browser connects to where the press leads, and nobody to anywhere else.
    expect(network.takeRequests().filter((host) => host !== 'github.com:443')).toEqual([]);
  },
);

test('a report too long for a form is to be attached as a file', async ({ extension, page }) => {
  await openReport(extension, page, LONG);
  await expect(page.getByText('save the file first, then attach it.')).toBeVisible();
  const address = await page.getByRole('link', { name: 'Open an issue…' }).getAttribute('href');
  expect(address?.startsWith(`${FORM}?title=Missed+clutter`)).toBe(true);
  expect(address).not.toContain('clean-copy-report');
});

test('where copying fails, the text is selected for copying by hand', async ({ extension, page }) => {
  await openReport(extension, page, REPORT);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('copy it by hand');
  await expect(page.getByRole('textbox', { name: 'Show the data (JSON)' })).toBeFocused();
  expect(await page.evaluate('String(getSelection())')).toBe(await shown(page));
});

test('a missing report is reported as gone; another address shows another report', async ({ extension, page }) => {
  await openReport(extension, page, REPORT, 'here');
  await page.evaluate("location.hash = '#elsewhere'");
  await expect(page.getByText(GONE)).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.evaluate("location.hash = '#here'");
  await expect(page.getByRole('button', { name: 'Save as a file' })).toBeVisible();
});

const markup = { ...REPORT, label: '<img src=x onerror="document.title=1">' };
const others = { ...REPORT, more: 'x' };
const INVALID_REPORTS = [
  ['a label with markup', markup],
  ['more than there is', others],
  ['a script for an address', { ...REPORT, address: 'javascript:alert(1)' }],
  ['no object', ['x']],
] as const;
const SAME_CHECK = chromiumOnly('the report is checked and shown by the same code');

for (const [what, report] of INVALID_REPORTS)
  test(`an invalid report is never shown: ${what}`, SAME_CHECK, async ({ extension, page }) => {
    await openReport(extension, page, report);
    await expect(page.getByText(GONE)).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.locator('main img')).toHaveCount(0);
    await expect(page).toHaveTitle('Clean Copy: report');
  });

test('an unusual label is shown verbatim', SAME_CHECK, async ({ extension, page }) => {
  const label = '&lt;b> “$1” `` | %20';
  await openReport(extension, page, { ...REPORT, label });
  await expect(page.getByText(`under “${label}” on courier.test`)).toBeVisible();
  expect(await reportOf(page)).toMatchObject({ label });
});

test(
  'a report from a page is stored and shown in the next tab; five at most are stored',
  chromiumOnly('only Chromium lets a test send from the content script’s world'),
  async ({ extension, page, serve, pressToolbar }) => {
    const sent = await sender(extension, page, serve, pressToolbar);
    const last = await extension.context.newPage();
    const ids: string[] = [];
    for (let round = 0; round < 6; round++) {
      const coming = extension.context.waitForEvent('page');
      expect(await sent({ ...WHOLE, label: `Box ${round}` })).toBe('');
      const report = await coming;
      await expect(report.getByText(`under “Box ${round}”`)).toBeVisible();
      ids.push(new URL(report.url()).hash.slice(1));
      // By whole addresses: other tests' tabs may still be open.
      const indexes = `chrome.tabs.query({}).then((tabs) => ${JSON.stringify([page.url(), report.url()])}.map((address) => tabs.find(({ url }) => url === address).index))`;
      const [here = 0, there] = await extension.worker.evaluate<number[]>(indexes);
      expect(there).toBe(here + 1);
      await report.close();
    }
    await last.close();
    const kept = await extension.worker.evaluate<string[]>('chrome.storage.session.get().then(Object.keys)');
    expect(kept.sort()).toEqual(
      ids
        .slice(1)
        .map((id) => `report-${id}`)
        .sort(),
    );
  },
);

test(
  'a hostile report is rejected with a reason',
  chromiumOnly('only Chromium lets a test send from the content script’s world'),
  async ({ extension, page, serve, pressToolbar }) => {
    const sent = await sender(extension, page, serve, pressToolbar);
    const before = extension.context.pages().length;
    for (const [report, says] of [
      [markup, 'label: no'],
      [others, 'more: '],
      [{}, 'format is not'],
      [{ ...WHOLE, address: 'https://other.test/' }, 'of its own site only'],
    ] as const)
      expect(await sent(report)).toContain(says);
    expect(extension.context.pages()).toHaveLength(before);
    expect(await extension.worker.evaluate('chrome.storage.session.get()')).toEqual({});
  },
);

test('a report of a wrong source shows what it tells, with and without the words around it', async ({
  extension,
  page,
}) => {
  await openReport(extension, page, { ...SOURCE_REPORT, address: 'https://courier.test/2031/ferry' });
  const said = page.getByRole('region', { name: 'What leaves this browser' });
  await expect(said).toContainText('“Camp Fern” is not a source on courier.test');
  expect(JSON.parse(await shown(page))).toEqual(SOURCE_REPORT);
  await page.getByRole('checkbox', { name: 'Include the words around it' }).uncheck();
  await expect(said).toContainText('no other words of the page');
  const { words, source, ...rest } = SOURCE_REPORT;
  expect(await reportOf(page)).toEqual(rest);
  expect(await page.getByRole('link', { name: 'Open an issue' }).getAttribute('href')).toContain('title=Wrong+source');
});
