import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';
import { CHROME_BUILD, expect, FULL_RUN_ONLY, test } from '../fixtures';

/** Returns the hash of each file in a folder, by its path. */
const hashes = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );

test('the build is reproducible to the last byte', FULL_RUN_ONLY, async () => {
  test.setTimeout(120_000);
  const outDir = mkdtempSync(join(tmpdir(), 'clean-copy-'));
  try {
    await build({ outDir, browser: 'chrome' });
    expect(hashes(join(outDir, 'chrome-mv3'))).toEqual(hashes(CHROME_BUILD));
  } finally {
    rmSync(outDir, { recursive: true });
  }
});
