import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const REPLACES = /\bvi\.(?:mock|doMock|stubGlobal)\(|Object\.assign\(globalThis/;

test('only the tests that run in workers of their own replace modules or globals', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.node.test.ts') && file !== 'isolation.node.test.ts');
  const replacing = files.filter((file) => REPLACES.test(readFileSync(join(import.meta.dirname, file), 'utf8')));
  expect(replacing.filter((file) => !file.startsWith('extension/'))).toEqual([]);
});
