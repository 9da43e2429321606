import type { Page } from '@playwright/test';
import { both, chromiumOnly, expect, FULL_RUN_ONLY, test, visibleLines } from './fixtures';
import { EXAMPLE, LIST, MANY, openOptions, ownRule, stored, UNKNOWN_BOX_RULE } from './options-page';
import { CLUTTER, pageWithUnknownBox } from './pages/unknown-box';

const QUAY = { url: 'https://harbour.test/2031/quay', html: pageWithUnknownBox('The old quay') };
const HEADLINE = 'The old quay reopens as a market hall';

const SAME_FORM = chromiumOnly('the form and what it stores are the same code; Firefox tests editing a rule');

let options: Page;

test.beforeEach(async ({ extension }) => {
  options = await extension.context.newPage();
});
test.afterEach(async ({ extension }) => {
  await openOptions(extension, options);
  await options.close();
});

const rules = () => options.getByRole('region', { name: 'My rules' });
const row = (id: string) => rules().locator(`[data-rule="${id}"]`);
const statusMessage = () => options.getByTestId('status');
const undo = () => options.getByRole('button', { name: 'Undo' }).click();
const give = (text: string) =>
  rules()
    .getByLabel('Load rules…')
    .setInputFiles({ name: 'rules.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const file = (all: object) => JSON.stringify({ format: 'clean-copy-rules', version: 1, ...all }, null, 2);

test(
  'rules are found by their content',
  chromiumOnly('its driver loses an extension page that is reloaded repeatedly'),
  async ({ extension }) => {
    await openOptions(extension, options, {}, EXAMPLE.local);
    await expect(rules().getByRole('searchbox')).toHaveCount(0);
    await openOptions(extension, options, {}, MANY);
    const search = rules().getByRole('searchbox', { name: 'Search my rules' });
    const found = rules().getByTestId('found');
    await expect(found).toHaveText('6 of 6 rules');
    for (const [query, ids, says] of [
      ['house-extra', ['hide-desk'], '1 of 6 rules'],
      ['read MORE', ['hide-label'], '1 of 6 rules'],
      ['pier.test', ['keep-4'], '1 of 6 rules'],
      ['keeps news', ['keep-1', 'keep-3'], '2 of 6 rules'],
      ['elsewhere', [], 'No rule contains “elsewhere”.'],
      [' ', ['hide-desk', 'hide-label', 'keep-1', 'keep-2', 'keep-3', 'keep-4'], '6 of 6 rules'],
    ] as const) {
      await search.fill(query);
      await expect(found).toHaveText(says);
      expect(
        await rules()
          .locator('[data-rule]')
          .evaluateAll((all) => all.map((one) => one.dataset.rule)),
      ).toEqual(ids);
    }
  },
);

test('editing a rule shows its effect on an open page', async ({
  extension,
  page,
  serve,
  pressToolbar,
  setCleanView,
}) => {
  await openOptions(extension, options, {}, { 'rule:hide-desk': UNKNOWN_BOX_RULE });
  await row('hide-desk').getByRole('button', { name: /^Edit/ }).click();
  const trial = rules().getByTestId('trial');
  await expect(trial).toHaveText('To try this rule, open a matching page and press Clean Copy there.');
  serve(QUAY.url, { body: QUAY.html });
  await page.goto(QUAY.url);
  await setCleanView(await pressToolbar(), true);
  expect((await visibleLines(page)).join('\n')).not.toContain(CLUTTER);
  await options.bringToFront();
  await expect(trial).toHaveText(
    `On “${HEADLINE}”: hides 2 lines: “${CLUTTER}” “We answer letters on Tuesdays and Fridays.” 2 of them would be visible without it.`,
  );
  const selector = rules().getByRole('textbox', { name: 'Selector' });
  const save = rules().getByRole('button', { name: 'Save' });
  await expect(rules().getByRole('radio', { name: 'All sites' })).toBeDisabled();
  await selector.fill('div.none');
  await expect(trial).toHaveText(`On “${HEADLINE}”: no effect here`);
  await selector.fill('.t');
  await expect(trial).toHaveText(`On “${HEADLINE}”: matches a paragraph of the story, so does nothing`);
  const sites = rules().getByRole('textbox', { name: 'Sites' });
  await sites.fill('pier.test');
  await expect(trial).toHaveText(`“${HEADLINE}” is on another site.`);
  for (const [field, text, fault] of [
    [selector, '>>', 'The browser can’t read this selector.'],
    [selector, '', 'Enter a selector.'],
    [selector, 'p[onclick=x]', 'Rules can’t contain scripts'],
    [sites, '', 'Enter at least one site.'],
    [sites, 'harbour.test, not a site', '“not” is not a site name.'],
  ] as const) {
    const before = await field.inputValue();
    await field.fill(text);
    await expect(field).toHaveAccessibleDescription(new RegExp(fault.replace('.', '\\.')));
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(save).toBeDisabled();
    await expect(trial).toHaveText('');
    await field.fill(before);
    await expect(save).toBeEnabled();
  }

  await rules().getByRole('radio', { name: 'Label' }).check();
  await expect(save).toBeDisabled();
  await rules().getByRole('textbox', { name: 'Words of the label' }).fill(CLUTTER);
  await rules().getByRole('radio', { name: 'All sites' }).check();
  await expect(trial).toContainText(`hides 1 line: “${CLUTTER}” 1 of them would be visible without it.`);
  await rules().getByRole('checkbox', { name: 'and everything under the label' }).check();
  await expect(trial).toContainText('hides 2 lines');
  const before = await stored(options);
  await save.click();
  await expect(statusMessage()).toHaveText('Rule changed.');
  await expect(rules().getByTestId('trial')).toHaveCount(0);
  await expect(row('hide-desk').getByRole('button', { name: /^Edit/ })).toBeFocused();
  const { selector: _, sites: __, ...rest } = UNKNOWN_BOX_RULE as Record<string, unknown>;
  expect((await stored(options))['rule:hide-desk']).toEqual({ ...rest, says: CLUTTER, under: true });
  await undo();
  await expect.poll(async () => (await stored(options))['rule:hide-desk']).toEqual(before['rule:hide-desk']);
});

test('Escape and Cancel discard changes to a rule; its conditions stay', SAME_FORM, async ({ extension }) => {
  await openOptions(extension, options, {}, MANY);
  const before = await stored(options);
  const edit = row('keep-2').getByRole('button', { name: /^Edit/ });
  for (const leave of [
    () => options.keyboard.press('Escape'),
    () => row('keep-2').getByRole('button', { name: 'Cancel' }).click(),
  ]) {
    await edit.press('Enter');
    await row('keep-2').getByRole('radio', { name: 'Keep' }).check();
    await leave();
    await expect(row('keep-2').getByRole('form')).toHaveCount(0);
    await expect(edit).toBeFocused();
    expect(await stored(options)).toEqual(before);
  }
  await edit.press('Enter');
  await row('keep-2').getByRole('radio', { name: 'Keep' }).check();
  await options.keyboard.press('Enter');
  await expect(row('keep-2')).toContainText('Keeps as: Paragraph');
  await expect(row('keep-2')).toContainText('Words: at most 12');
  const rule = EXAMPLE.local['rule:keep-2'];
  expect((await stored(options))['rule:keep-2']).toEqual(
    JSON.parse(JSON.stringify({ ...rule, decide: 'keep', kind: 'paragraph' })),
  );
});

const INVALID_FILES = [
  ['no JSON', '{\n  "format": "clean-copy-rules",\n  oops\n}', 3, 'Can’t read this file'],
  ['another file', '{}', 0, 'contains no Clean Copy rules'],
  ['a later version', '{"format":"clean-copy-rules","version":9}', 0, 'a newer version of Clean Copy'],
  [
    'a wrong part',
    file({ rules: [ownRule('good-one'), ownRule('bad-one', { decide: 'burn' })] }),
    24,
    'rules.1.decide',
  ],
  ['a wrong selector', file({ rules: [ownRule('bad-one', { selector: '>>' })] }), 11, 'rules.0.selector'],
  ['a changed file', file({ rules: [], sha256: '0'.repeat(64) }), 0, 'changed or cut off after it was made'],
] as const;
const TOO_LARGE = ['ten megabytes', ' '.repeat(10_000_000), 0, 'too large for rules'] as const;
const SAME_CHECK = chromiumOnly('the file is checked by the same code');

/** Loads an invalid file, then a valid one, whose rule is removed again. */
async function expectRejected([what, text, line, says]: readonly [string, string, number, string]): Promise<void> {
  const before = await stored(options);
  await give(text);
  const refused = rules().getByTestId('rules-refused');
  await expect(refused, what).toContainText(says);
  await expect(refused).toContainText('Nothing changed.');
  if (line) await expect(refused).toContainText(`Line ${line}: `);
  expect(await stored(options)).toEqual(before);
  await give(file({ rules: [ownRule('good-one')] }));
  await expect(refused).toHaveText('');
  await expect(statusMessage()).toHaveText('1 rule added.');
  await undo();
  // The first change stores the version, too.
  await expect.poll(() => stored(options)).toEqual({ ...before, version: 1 });
}

test('invalid rule files are rejected with a reason and change nothing', SAME_CHECK, async ({ extension }) => {
  await openOptions(extension, options, {}, MANY);
  for (const invalid of INVALID_FILES) await expectRejected(invalid);
});

test('a rule file of ten megabytes is rejected', both(SAME_CHECK, FULL_RUN_ONLY), async ({ extension }) => {
  await openOptions(extension, options, {}, MANY);
  await expectRejected(TOO_LARGE);
});

test('rules survive export and import; every step can be undone', async ({ extension }) => {
  await openOptions(extension, options, {}, EXAMPLE.local);
  const before = await stored(options);
  const { name, text } = await extension.captureDownload(options, () =>
    rules().getByRole('button', { name: 'Export my rules' }).click(),
  );
  expect(name).toMatch(/^clean-copy-rules-\d{4}-\d\d-\d\d\.json$/);
  await openOptions(extension, options, {}, { 'rule:keep-1': ownRule('keep-1', { off: true }) });
  await give(text);
  await expect(statusMessage()).toHaveText('2 rules added. 1 rule replaced.');
  expect(await stored(options)).toMatchObject(before);
  await undo();
  await expect
    .poll(async () => Object.keys(await stored(options)).filter((key) => key.startsWith('rule:')))
    .toEqual(['rule:keep-1']);
  expect((await stored(options))['rule:keep-1']).toMatchObject({ off: true });
});

test('the number of rules is limited', both(SAME_CHECK, FULL_RUN_ONLY), async ({ extension }) => {
  const many = (count: number, from = 0) => Array.from({ length: count }, (_, at) => ownRule(`rule-${from + at}`));
  await openOptions(extension, options, {}, EXAMPLE.local);
  await give(file({ rules: many(1998) }));
  await expect(rules().getByTestId('rules-refused')).toContainText('more than 2,000 rules');
  expect(await rules().locator('[data-rule]').count()).toBe(3);
  await give(file({ rules: many(1997) }));
  await expect(statusMessage()).toHaveText('1,997 rules added.', { timeout: 20_000 });
  await expect(rules().getByTestId('found')).toHaveText('100 of 2,000 rules');
  await rules().getByRole('searchbox').fill('keep-1');
  await expect(rules().getByTestId('found')).toHaveText('1 of 2,000 rules');
  await undo();
  await expect(rules().locator('[data-rule]')).toHaveCount(3);
});

test('a rule list can be added, switched off, removed and restored', SAME_FORM, async ({ extension }) => {
  await openOptions(extension, options, {}, EXAMPLE.local);
  const { loaded: _, ...list } = LIST;
  await give(file(list));
  const question = options.getByRole('dialog', { name: 'Add this list?' });
  await expect(question).toContainText('Harbour boxes Version 2026.11');
  await expect(question).toContainText('Boxes of harbour papers.');
  await expect(question).toContainText('2 rules · 1 of them applies to all sites.');
  await question.getByRole('button', { name: 'Cancel' }).click();
  expect(await stored(options)).not.toHaveProperty(`list:${LIST.name}`);
  await give(file(list));
  await question.getByRole('button', { name: 'Add list' }).click();
  await expect(statusMessage()).toHaveText('List “Harbour boxes” added.');
  const entry = async () => (await stored(options))[`list:${LIST.name}`];
  expect(await entry()).toMatchObject({ name: LIST.name, release: '2026.11', rules: [{ origin: 'list' }, {}] });
  const kept = rules().locator(`[data-list="${LIST.name}"]`);
  await expect(kept).toContainText(/Version 2026\.11 · Loaded on .* · 2 rules/);
  await kept.getByText('Show its rules').click();
  await expect(kept.locator('details')).toContainText(
    'Blocks labelled: Ask the harbour desk. and everything under the label',
  );
  await kept.getByRole('checkbox', { name: 'On: Harbour boxes' }).uncheck();
  await expect.poll(entry).toMatchObject({ off: true });
  await kept.getByRole('checkbox', { name: 'On: Harbour boxes' }).check();
  await expect.poll(entry).not.toHaveProperty('off');

  // A later release takes the place of the earlier one.
  await give(file({ ...list, release: '2026.12', rules: [] }));
  await expect(question).toContainText('Replaces your list of the same name.');
  await question.getByRole('button', { name: 'Add list' }).click();
  await expect.poll(entry).toMatchObject({ release: '2026.12', rules: [] });
  await undo();
  await expect.poll(entry).toMatchObject({ release: '2026.11' });
  await kept.getByRole('button', { name: 'Remove: Harbour boxes' }).press('Enter');
  await expect(kept).toHaveCount(0);
  await expect(statusMessage()).toHaveText('List “Harbour boxes” removed.');
  await options.keyboard.press('Control+z');
  await expect(kept).toHaveCount(1);
});

test('a rule is shared as text and pasted elsewhere', async ({ extension }) => {
  await openOptions(extension, options, {}, { 'rule:hide-desk': UNKNOWN_BOX_RULE });
  await row('hide-desk')
    .getByRole('button', { name: /^Share.*house-extra/ })
    .click();
  await expect(statusMessage()).toContainText('Rule copied as text.');
  await openOptions(extension, options);
  const field = rules().getByRole('textbox', { name: 'Paste a rule that somebody sent you' });
  await field.focus();
  await options.keyboard.insertText('Look at this: ');
  await options.keyboard.press('Control+V');
  await expect(field).toHaveValue(/^Look at this: clean-copy-rule:[\w-]+$/);
  await field.press('Enter');
  const question = options.getByRole('dialog', { name: 'Add this rule?' });
  await expect(question).toContainText('Hides as: Blocks you hid On harbour.test');
  await expect(question).toContainText('div.house-extra');
  expect(await stored(options)).toEqual({});
  await question.getByRole('button', { name: 'Add rule' }).click();
  await expect(statusMessage()).toHaveText('Rule added.');
  await expect(field).toHaveValue('');
  await expect.poll(async () => (await stored(options))['rule:hide-desk']).toEqual(UNKNOWN_BOX_RULE);
  await undo();
  await expect(row('hide-desk')).toHaveCount(0);
  for (const [text, says] of [
    ['', 'This text contains no rule.'],
    ['clean-copy-rule:e30', 'Contains an error'],
  ] as const) {
    await field.fill(text);
    await rules().getByRole('button', { name: 'Add', exact: true }).click();
    await expect(rules().getByTestId('paste-refused')).toContainText(says);
    await expect(field).toBeFocused();
  }
});

test('where copying is refused, the text is shown selected', async ({ extension }) => {
  await openOptions(extension, options, {}, { 'rule:hide-desk': UNKNOWN_BOX_RULE });
  await options.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await row('hide-desk')
    .getByRole('button', { name: /^Share/ })
    .click();
  const text = row('hide-desk').getByRole('textbox', { name: 'Rule as text' });
  await expect(text).toBeFocused();
  expect(await options.evaluate('getSelection().toString()')).toMatch(/^clean-copy-rule:/);
});

test(
  'the last use of a rule is shown, and deleted with the rule',
  SAME_FORM,
  async ({ extension, page, serve, pressToolbar, setCleanView }) => {
    await openOptions(extension, options, {}, MANY);
    await expect(row('hide-desk').getByTestId('worked')).toHaveText('Last used on November 28, 2026 on harbour.test');
    await expect(row('keep-1').getByTestId('worked')).toHaveText('Not used yet');
    const { worked: _, ...unworked } = MANY;
    await openOptions(extension, options, {}, unworked);
    await expect(row('hide-desk').getByTestId('worked')).toHaveText('Not used yet');
    serve(QUAY.url, { body: QUAY.html });
    await page.goto(QUAY.url);
    await setCleanView(await pressToolbar(), true);
    await expect(row('hide-desk').getByTestId('worked')).toContainText('on harbour.test');
    const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
    expect((await stored(options)).worked).toEqual({ 'hide-desk': { site: 'harbour.test', day, times: 2 } });
    await row('hide-desk')
      .getByRole('button', { name: /^Delete/ })
      .click();
    await expect.poll(async () => (await stored(options)).worked).not.toHaveProperty('hide-desk');
    await undo();
    await expect(row('hide-desk').getByTestId('worked')).toContainText('on harbour.test');
  },
);
