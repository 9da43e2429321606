import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS, CHROME_BUILD, EDGE_BUILD, expect, FULL_RUN_ONLY, test } from '../fixtures';

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
const manifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as unknown;

test('the Edge build equals the Chrome build', () => {
  expect(manifest(EDGE_BUILD)).toEqual(manifest(CHROME_BUILD));
  expect(files(EDGE_BUILD).sort()).toEqual(files(CHROME_BUILD).sort());
});

interface Finding {
  code: string;
  file: string;
  line: number;
  column: number;
}

/** Warnings about libraries that have been reviewed: the code around them, and why they are harmless. */
const REVIEWED_WARNINGS = [
  // Readability puts a picture out of a <noscript> into its own copy of the page, which is never shown.
  { code: 'UNSAFE_VAR_ASSIGNMENT', context: /_isSingleImage\(\w+\)\)\{.*innerHTML=\w+\.innerHTML/s },
  // Readability begins anew with its own copy of the page where it has found too little.
  { code: 'UNSAFE_VAR_ASSIGNMENT', context: /_charThreshold\)\{.*innerHTML=\w+,this\._attempts/s },
  // Preact's `dangerouslySetInnerHTML`, which no page of ours uses.
  { code: 'UNSAFE_VAR_ASSIGNMENT', context: /__html.*innerHTML=\w+\.__html/s },
];
/** Number of characters of code on either side of a warning that are compared. */
const CONTEXT_CHARS = 160;

test('the add-on linter finds no errors, and no unreviewed warnings', FULL_RUN_ONLY, () => {
  test.setTimeout(120_000);
  const tool = join(import.meta.dirname, '..', '..', '..', 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const output = execFileSync(process.execPath, [tool, 'lint', '--output=json', `--source-dir=${BUILDS.firefox}`], {
    encoding: 'utf8',
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });
  const { errors, notices, warnings } = JSON.parse(output) as Record<'errors' | 'notices' | 'warnings', Finding[]>;
  expect({ errors, notices }).toEqual({ errors: [], notices: [] });
  const around = ({ file, line, column }: Finding) =>
    (readFileSync(join(BUILDS.firefox, file), 'utf8').split('\n')[line - 1] ?? '').slice(
      Math.max(0, column - CONTEXT_CHARS),
      column + CONTEXT_CHARS,
    );
  const unknown = warnings.filter(
    (warning) => !REVIEWED_WARNINGS.some(({ code, context }) => code === warning.code && context.test(around(warning))),
  );
  expect(unknown.map((warning) => ({ ...warning, context: around(warning) }))).toEqual([]);
});
