import { describe, expect, it, test } from 'vitest';
import { parseRuleFile } from '../../../lib/rules/list/parse';
import { MAX_FILE_CHARS } from '../../../lib/rules/list/schema';
import { serializeRuleFile } from '../../../lib/rules/list/serialize';
import { formatShareCode, parseShareCode } from '../../../lib/rules/list/share-code';
import type { Rule } from '../../../lib/rules/rule';
import { RULES } from './example';

const [DESK, MORE] = RULES as [Rule, Rule, Rule];

test('serialized rules are parsed to the same rules', async () => {
  const text = await serializeRuleFile(RULES, { name: 'Harbour list', release: '2' });
  expect(await parseRuleFile(text)).toMatchObject({ file: { name: 'Harbour list', release: '2', rules: RULES } });
});

test('the hash depends on the rules but not on the order of fields', async () => {
  const whole = JSON.parse(await serializeRuleFile([DESK])) as { rules: Rule[] };
  const reordered = { ...whole, rules: whole.rules.map((rule) => Object.fromEntries(Object.entries(rule).reverse())) };
  expect(await parseRuleFile(JSON.stringify(reordered))).toHaveProperty('file');
  const changed = { ...whole, rules: whole.rules.map((rule) => ({ ...rule, selector: 'p' })) };
  expect(await parseRuleFile(JSON.stringify(changed))).toEqual({ problem: 'changed' });
});

describe('a refused file is reported with the reason and the line', () => {
  const file = (...rules: unknown[]) => JSON.stringify({ format: 'clean-copy-rules', version: 1, rules }, null, 1);
  it.each([
    ['an invalid decision', file(DESK, { ...MORE, decide: 'run' }), 'wrong', /^rules\.1\.decide: /, '"decide": "run"'],
    ['an unknown field', file({ ...DESK, run: 'alert(1)' }), 'wrong', /^rules\.0\.run: /, '"run"'],
    [
      'a selector without sites',
      file({ ...DESK, sites: undefined }),
      'wrong',
      /^rules\.0: a selector is for/,
      '{\n   "id"',
    ],
    ['a duplicate id', file(DESK, DESK), 'wrong', /^rules: two rules have one id/, '"rules"'],
    [
      'a script in a selector',
      file({ ...DESK, selector: 'script' }),
      'wrong',
      /^rules\.0\.selector: no script/,
      '"selector"',
    ],
    ['a javascript: URL', file({ ...MORE, says: 'javascript:go()' }), 'wrong', /^rules\.0\.says: no script/, '"says"'],
    [
      'a script in an example',
      file({ ...MORE, examples: { hide: ['<p onclick="x">'] } }),
      'wrong',
      /no script/,
      '<p onclick',
    ],
    ['a tag in a label', file({ ...MORE, says: 'Read <b>on' }), 'wrong', /^rules\.0\.says: no tags/, '"says"'],
    [
      'a label with bidirectional control characters',
      file({ ...MORE, says: 'a\u202eb' }),
      'wrong',
      /not seen/,
      '"says"',
    ],
    ['a truncated file', file(DESK).slice(0, -9), 'no-json', /./, '"origin"'],
    ['another format', '{"format":"clean-copy-settings","version":1}', 'other-file', undefined, undefined],
    ['a later version', '{"format":"clean-copy-rules","version":2}', 'newer', undefined, undefined],
    ['a number', '1', 'other-file', undefined, undefined],
    ['an empty file', '', 'no-json', /./, ''],
    ['a file that is too large', ' '.repeat(MAX_FILE_CHARS + 1), 'too-large', undefined, undefined],
    ['endless brackets', '['.repeat(900_000), 'no-json', undefined, undefined],
  ])('%s', async (_name, text, problem, detail, where) => {
    const line = where === undefined ? undefined : text.slice(0, text.indexOf(where) + 1).split('\n').length;
    const found = await parseRuleFile(text);
    expect(found).toMatchObject({ problem, ...(line !== undefined && { line }) });
    if (detail) expect((found as { detail?: string }).detail).toMatch(detail);
  });

  it('a selector that the browser does not support', async () => {
    expect(await parseRuleFile(file(MORE, DESK), { isSelector: () => false })).toMatchObject({
      problem: 'wrong',
      detail: 'rules.1.selector: no selector that a browser understands',
    });
  });
});

test('words that merely look like a script are allowed', async () => {
  const rules = ['Manuscripts:', 'Subscribe now', 'On Saturday', 'Description'].map((says, at) => ({
    ...MORE,
    id: `rule-${at}`,
    says,
  }));
  expect(await parseRuleFile(await serializeRuleFile(rules))).toHaveProperty('file');
});

describe('a share code', () => {
  it('is found in the middle of a message', async () => {
    const text = `Try this: ${formatShareCode(MORE)}, it helps.`;
    expect(await parseShareCode(text)).toMatchObject({
      file: { rules: [{ id: MORE.id, says: MORE.says, under: true, examples: { hide: [], keep: [] } }] },
    });
  });

  it.each([
    ['no share code', 'Hello', null],
    ['invalid Base64', 'clean-copy-rule:abc', 'wrong'],
    ['an invalid rule', `clean-copy-rule:${btoa('{"id":1}').replace(/=/g, '')}`, 'wrong'],
    ['null instead of a rule', `clean-copy-rule:${btoa('null').replace(/=/g, '')}`, 'wrong'],
    ['a code that is too long', `clean-copy-rule:${'a'.repeat(9000)}`, 'too-large'],
  ])('%s', async (_name, text, problem) => {
    const found = await parseShareCode(text);
    if (problem === null) expect(found).toBeNull();
    else expect(found).toMatchObject({ problem });
  });
});
