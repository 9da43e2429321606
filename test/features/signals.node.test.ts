import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import {
  SIGNAL_DEFINITIONS,
  SIGNAL_IDS,
  type SignalDefinition,
  takesLexicon,
} from '../../lib/features/signal-definitions';
import { appealSignals } from '../../lib/features/signals/appeal';
import { boxSignals } from '../../lib/features/signals/box';
import { formSignals } from '../../lib/features/signals/form';
import { linkSignals } from '../../lib/features/signals/links';
import { placeSignals } from '../../lib/features/signals/place';
import { textSignals } from '../../lib/features/signals/text';

const DEFINITIONS_FILE = 'lib/features/signal-definitions.ts';
const DOCS_FILE = 'docs/rules.md';
const LOCALES = 'assets/locales';

const EVALUATORS = [appealSignals, boxSignals, formSignals, linkSignals, placeSignals, textSignals];

/** Descriptions by signal id: the comments above the definitions. */
const descriptions = new Map(
  [...readFileSync(DEFINITIONS_FILE, 'utf8').matchAll(/^ {2}\/\*\* (.+) \*\/\n {2}'?([a-z-]+)'?: \{/gm)].map(
    ([, description = '', id = '']) => [id, description],
  ),
);

interface Texts {
  reason: Record<string, string>;
  options: { signal: Record<string, string> };
}
const locales = readdirSync(LOCALES).map((name): [string, Texts] => [
  `${LOCALES}/${name}`,
  JSON.parse(readFileSync(`${LOCALES}/${name}`, 'utf8')),
]);

const camelCase = (id: string) => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Returns the fixed reason of a signal; null for reasons that depend on the page. */
function fixedReason({ reason }: SignalDefinition): string | null {
  if (reason === null || typeof reason === 'string') return reason;
  return reason.from === 'list-heading' ? reason.otherwise : null;
}

describe.each(SIGNAL_IDS)('the signal %s', (id) => {
  it('has a description', () => {
    expect(descriptions.get(id), `${DEFINITIONS_FILE}: add a comment of one line above "${id}"`).toBeDefined();
  });

  it('has exactly one evaluator', () => {
    const found = EVALUATORS.filter((evaluators) => id in evaluators);
    expect(found, `lib/features/signals/: evaluate "${id}" in exactly one of the files`).toHaveLength(1);
  });

  it.each(locales)('has its texts in %s', (file, { options, reason }) => {
    expect(options.signal, `${file}: add options.signal.${camelCase(id)}`).toHaveProperty(camelCase(id));
    const key = fixedReason(SIGNAL_DEFINITIONS[id]);
    if (key !== null) expect(reason, `${file}: add reason.${key}`).toHaveProperty(key);
  });
});

const VALUES = { flag: '0, 1', share: '0…1', count: 'count', length: 'letters' };

/** Returns the table of signals in docs/rules.md, built from the definitions. */
function signalTable(): string {
  const rows = [...SIGNAL_IDS]
    .sort()
    .map((id) => [
      `\`${id}\``,
      VALUES[SIGNAL_DEFINITIONS[id].value],
      takesLexicon(id) ? 'yes' : '',
      descriptions.get(id) ?? '',
    ]);
  const header = ['Signal', 'Value', 'List', 'Description'];
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

test('docs/rules.md lists all signals', async () => {
  const docs = readFileSync(DOCS_FILE, 'utf8');
  const table = /^\| Signal +\|.*\n(?:\|.*\n)+/m;
  expect(docs).toMatch(table);
  await expect(
    docs.replace(table, () => `${signalTable()}\n`),
    `${DOCS_FILE}: write its table anew with "npx vitest run --project node test/features/signals -u"`,
  ).toMatchFileSnapshot(`../../${DOCS_FILE}`);
});
