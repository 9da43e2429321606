import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseRuleFile } from '../../lib/rules/list/parse';
import { RULES } from '../rules/list/example';

const ROOT = join(import.meta.dirname, '../..');
const NODE = join(ROOT, 'node_modules/.bin/node');
const run = (script: string, ...args: string[]) =>
  promisify(execFile)(NODE, [join(ROOT, 'scripts', script), ...args]).then(
    ({ stdout }) => ({ ok: true, said: stdout }),
    ({ stderr }: { stderr: string }) => ({ ok: false, said: stderr }),
  );

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rules-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('rules:pack makes a list that the options can load, of rules and of files of rules', async () => {
  for (const rule of RULES) writeFileSync(join(folder, `${rule.id}.json`), JSON.stringify(rule));
  const [one, two] = [join(folder, 'one.out'), join(folder, 'two.out')];
  expect(await run('pack-rules.ts', folder, '--name', 'Harbour', '--release', '3', '--out', one)).toMatchObject({
    ok: true,
  });
  const found = await parseRuleFile(readFileSync(one, 'utf8'));
  expect(found).toMatchObject({ file: { name: 'Harbour', release: '3' } });
  expect('file' in found && found.file.rules.map(({ id }) => id).sort()).toEqual(RULES.map(({ id }) => id).sort());
  expect(await run('pack-rules.ts', one, '--name', 'Harbour', '--out', two)).toMatchObject({ ok: true });
  expect(await parseRuleFile(readFileSync(two, 'utf8'))).toHaveProperty('file');
});

test('rules:pack makes no list of what is wrong, and says where', async () => {
  const [bad, out] = [join(folder, 'bad.json'), join(folder, 'out')];
  writeFileSync(bad, JSON.stringify({ ...RULES[0], decide: 'run' }));
  expect(await run('pack-rules.ts', bad, '--name', 'Harbour', '--out', out)).toMatchObject({
    ok: false,
    said: expect.stringContaining('decide'),
  });
  writeFileSync(bad, JSON.stringify({ ...RULES[0], selector: 'script' }));
  expect(await run('pack-rules.ts', bad, '--name', 'Harbour', '--out', out)).toMatchObject({
    ok: false,
    said: expect.stringContaining('no script'),
  });
  expect(await run('pack-rules.ts', join(folder, 'none'), '--name', 'x')).toMatchObject({ ok: false });
  expect(existsSync(out)).toBe(false);
});

test('new-rule writes no rule that is wrong, and none over another', async () => {
  const at = (id: string) => join(ROOT, 'assets/rules', `${id}.json`);
  for (const [id, kind, condition] of [
    ['a-new-rule', 'nuisance', 'words<=3'],
    ['a-new-rule', 'promo', 'smell>=1'],
    ['a-new-rule', 'promo', 'words=3'],
    ['newsletter-promo', 'promo', 'words<=3'],
  ] as const)
    expect(await run('new-rule.ts', id, kind, condition)).toMatchObject({ ok: false });
  expect(existsSync(at('a-new-rule'))).toBe(false);
});
