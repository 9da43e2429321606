/**
 * npm run rules:pack -- FILE_OR_FOLDER … --name NAME [--release VERSION] [--about TEXT] [--out FILE]
 * Packs rules into a rule list for the options page, from files with one rule each, as in assets/rules/, or from files that the
 * options page has exported. Rules are validated as in the browser; an invalid rule fails the run.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseRuleFile } from '../lib/rules/list/parse.ts';
import { RULE_FILE_FORMAT } from '../lib/rules/list/schema.ts';
import { serializeRuleFile } from '../lib/rules/list/serialize.ts';
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
    return fail(`${path}: no such file or folder`);
  }
});
const rules: Rule[] = [];
for (const file of files) rules.push(...(await readRules(file)));
const duplicate = rules.find(({ id }, at) => rules.findIndex((other) => other.id === id) !== at);
if (duplicate) fail(`Two rules have the id ${duplicate.id}.`);

const text = await serializeRuleFile(rules, { name, ...(release && { release }), ...(about && { about }) });
const check = await parseRuleFile(text);
if (!('file' in check))
  fail(
    `The list is invalid: ${check.problem}${check.detail ? `, ${check.detail}` : ''}${check.line ? ` (line ${check.line})` : ''}`,
  );
writeFileSync(out, text);
console.log(`${out}: ${rules.length} rules, ${text.length} characters, SHA-256 of the rules ${check.file.sha256}`);

async function readRules(file: string): Promise<Rule[]> {
  const text = readFileSync(file, 'utf8');
  if (text.includes(`"${RULE_FILE_FORMAT}"`)) {
    const found = await parseRuleFile(text);
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
