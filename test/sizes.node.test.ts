import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SCRIPTS = join(import.meta.dirname, '..', '.output', 'chrome-mv3', 'content-scripts');

/** What runs in a page, in kB: none may grow above this unnoticed. */
const MOST: Record<string, number> = {
  'aloud.js': 15,
  'always.js': 5,
  'content.js': 320,
  'pointing.js': 35,
  'sources.js': 195,
  'take.js': 75,
};

test.skipIf(!existsSync(SCRIPTS))('the files of the last build that run in a page are no larger than they were', () => {
  const built = readdirSync(SCRIPTS).filter((name) => name.endsWith('.js'));
  expect(built.sort()).toEqual(Object.keys(MOST).sort());
  const large = built.filter((name) => statSync(join(SCRIPTS, name)).size > (MOST[name] ?? 0) * 1000);
  expect(large).toEqual([]);
});
