/**
 * npm run new-rule -- ID KIND [CONDITION …] [--keep] [--says LABEL [--under]] [--hide HTML] [--spare HTML]
 * Creates assets/rules/ID.json from the arguments, validated, with placeholders for missing examples. Conditions are
 * written as `phrase:newsletter>=2` or `words<=60`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseRule, type Rule } from '../lib/rules/rule.ts';

const USAGE = `Usage: npm run new-rule -- ID KIND [CONDITION …] [--keep] [--says LABEL [--under]] [--hide HTML] [--spare HTML]
  for example: npm run new-rule -- newsletter-plea promo 'phrase:newsletter>=2' 'words<=60'
See docs/rules.md for signals and lexicons, docs/design.md for kinds.`;

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
const [id, kind, ...conditions] = positionals;
if (!id || !kind) fail(USAGE);
const file = join(import.meta.dirname, '..', 'assets', 'rules', `${id}.json`);
if (existsSync(file)) fail(`The rule ${id} exists already: ${file}`);

const rule = {
  id,
  kind,
  decide: values.keep ? 'keep' : 'hide',
  confidence: 0.9,
  when: conditions.map(parseCondition),
  ...(values.says !== undefined && { says: values.says, ...(values.under && { under: true }) }),
  examples: {
    hide: [values.hide ?? '<p data-target>Markup that the rule should hide.</p>'],
    keep: [values.spare ?? '<p data-target>Similar markup that is part of a story.</p>'],
  },
  origin: 'hand',
  about: 'Why the rule exists.',
};
try {
  parseRule(rule);
} catch (error) {
  fail(`${error instanceof Error ? error.message : error}\n${USAGE}`);
}
writeFileSync(file, `${JSON.stringify(rule, null, 2)}\n`);
console.log(`${file}\nNext, replace its examples and run: npm test -- test/classify`);

function parseCondition(text: string): Rule['when'][number] {
  const [, signal, lexicon, sign, value] = /^([a-z-]+)(?::([a-z-]+))?(>=|<=)(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (!signal) fail(`"${text}" is not a condition. Write it like words<=60 or phrase:newsletter>=2`);
  const limit = sign === '>=' ? { atLeast: Number(value) } : { atMost: Number(value) };
  return { signal, ...(lexicon && { lexicon }), ...limit } as Rule['when'][number];
}
