import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Popup } from '../../scripts/driver/popup';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Returns axe's violations in the popup, one line each. Playwright does not list the popup, so axe is injected by hand. */
export async function violations(popup: Popup): Promise<string[]> {
  // Half a megabyte, once for each popup.
  if (!(await popup.evaluate<boolean>("typeof axe === 'object'"))) await popup.evaluate(`${AXE}; true`);
  return popup.evaluate(
    "axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((n) => n.html).join(' ')))",
  );
}
