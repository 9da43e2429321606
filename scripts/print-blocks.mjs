// Prints the blocks of a page as segmented by the core, one JSON object per line: a starting point for labels.json.
// Usage: node scripts/print-blocks.mjs seeds/<slug>
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { needChromium } from './browsers.mjs';

const folder = process.argv[2];
if (!folder || !existsSync(`${folder}/page.html`)) {
  console.error('Usage: node scripts/print-blocks.mjs seeds/<slug>');
  process.exit(1);
}
execFileSync('node', ['scripts/build-core.mjs', '--no-types'], { stdio: 'inherit' });
const browser = await chromium.launch({
  executablePath: needChromium(),
  chromiumSandbox: false,
});
const page = await browser.newPage();
await page.goto(pathToFileURL(resolve(folder, 'page.html')).href);
await page.addScriptTag({ path: '.output/core/clean-copy.iife.js' });
const blocks = await page.evaluate(() => globalThis.CleanCopy.segment(document).page.blocks);
for (const { id, tag, text, media, alt, rendered } of blocks) {
  console.log(JSON.stringify({ id, tag, ...(media ? { media, alt } : { text }), ...(rendered ? {} : { rendered }) }));
}
await browser.close();
