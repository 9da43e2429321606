/**
 * npm run new-rule -- ID KIND [CONDITION …] [--keep] [--says LABEL [--under]] [--hide HTML] [--spare HTML]
 * Begins a rule: writes assets/rules/ID.json, checked, with room for its examples. Conditions are written
 * `phrase:newsletter>=2`, `words<=60`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseRule, type Rule } from '../lib/rules/rule.ts';

const USAGE = `Usage: npm run new-rule -- ID KIND [CONDITION …] [--keep] [--says LABEL [--under]] [--hide HTML] [--spare HTML]
  for example: npm run new-rule -- newsletter-plea promo 'phrase:newsletter>=2' 'words<=60'
Signals, lists and kinds stand in docs/rules.md and docs/design.md.`;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const { values, positionals } = parseArgs({
  options: {
    keep: { type: 'boolean', default: false },
    says: { type: 'string' },
    under: { type: 'boolean', default: false },
    hide: { type: 'string' },
    spare: { type: 'string' },
  },
  allowPositionals: true,
});
const [id, kind, ...written] = positionals;
if (!id || !kind) fail(USAGE);
const file = join(import.meta.dirname, '..', 'assets', 'rules', `${id}.json`);
if (existsSync(file)) fail(`There is a rule ${id} already: ${file}`);

const rule = {
  id,
  kind,
  decide: values.keep ? 'keep' : 'hide',
  confidence: 0.9,
  when: written.map(conditionOf),
  ...(values.says !== undefined && { says: values.says, ...(values.under && { under: true }) }),
  examples: {
    hide: [values.hide ?? '<p data-target>What the rule is about, as a page writes it.</p>'],
    keep: [values.spare ?? '<p data-target>What looks like it and is part of a story, as a page writes it.</p>'],
  },
  origin: 'hand',
  about: 'Why the rule is there.',
};
try {
  parseRule(rule);
} catch (error) {
  fail(`${error instanceof Error ? error.message : error}\n${USAGE}`);
}
writeFileSync(file, `${JSON.stringify(rule, null, 2)}\n`);
console.log(`${file}\nNow write its examples, then: npm test -- test/classify`);

function conditionOf(text: string): Rule['when'][number] {
  const [, signal, lexicon, sign, value] = /^([a-z-]+)(?::([a-z-]+))?(>=|<=)(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (!signal) fail(`"${text}" is no condition: write it like words<=60 or phrase:newsletter>=2`);
  const limit = sign === '>=' ? { atLeast: Number(value) } : { atMost: Number(value) };
  return { signal, ...(lexicon && { lexicon }), ...limit } as Rule['when'][number];
}
