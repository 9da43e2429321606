/**
 * npm run rules:pack -- FILE_OR_FOLDER … --name NAME [--release VERSION] [--about TEXT] [--out FILE]
 * Makes one list of rules that the options page can load: from files of one rule each, as in assets/rules/, or from files that the
 * options page has written. Everything is checked as a reader's browser will check it; a wrong rule makes no list.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readRuleFile } from '../lib/rules/list/read.ts';
import { FORMAT } from '../lib/rules/list/schema.ts';
import { writeRuleFile } from '../lib/rules/list/write.ts';
import { parseRule, type Rule } from '../lib/rules/rule.ts';

const USAGE =
  'Usage: npm run rules:pack -- FILE_OR_FOLDER … --name NAME [--release VERSION] [--about TEXT] [--out FILE]';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const { values, positionals } = parseArgs({
  options: {
    name: { type: 'string' },
    release: { type: 'string' },
    about: { type: 'string' },
    out: { type: 'string', default: 'rules.json' },
  },
  allowPositionals: true,
});
const { name, release, about, out } = values;
if (!name || !positionals.length) fail(USAGE);

const files = positionals.flatMap((path) => {
  try {
    return statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((file) => file.endsWith('.json'))
          .sort()
          .map((file) => join(path, file))
      : [path];
  } catch {
    return fail(`${path}: there is no such file or folder`);
  }
});
const rules: Rule[] = [];
for (const file of files) rules.push(...(await rulesIn(file)));
const twice = rules.find(({ id }, at) => rules.findIndex((other) => other.id === id) !== at);
if (twice) fail(`Two rules have the id ${twice.id}.`);

const text = await writeRuleFile(rules, { name, ...(release && { release }), ...(about && { about }) });
const check = await readRuleFile(text);
if (!('file' in check))
  fail(
    `No list was made: ${check.problem}${check.detail ? `, ${check.detail}` : ''}${check.line ? ` (line ${check.line})` : ''}`,
  );
writeFileSync(out, text);
console.log(`${out}: ${rules.length} rules, ${text.length} characters, SHA-256 of the rules ${check.file.sha256}`);

async function rulesIn(file: string): Promise<Rule[]> {
  const text = readFileSync(file, 'utf8');
  if (text.includes(`"${FORMAT}"`)) {
    const found = await readRuleFile(text);
    return 'file' in found
      ? found.file.rules
      : fail(`${file}:${found.line ?? 1}: ${found.problem} ${found.detail ?? ''}`);
  }
  try {
    return [parseRule(JSON.parse(text))];
  } catch (error) {
    return fail(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}
