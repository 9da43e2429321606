import type { Plugin } from 'vite';
import { INSTANCE_MARKER } from '../../lib/extension/instance-marker.ts';

/**
 * Vite plugin for the content script: a second injection into the same page is skipped before its code is compiled. The popup
 * and the background both inject it, so that neither has to wait for the other.
 */
export const runOncePlugin: Plugin = {
  name: 'run-once',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = guardScript(file.code);
  },
};

/**
 * Guards a script by a condition that it sets itself when it first runs.
 *
 * @throws {Error} if the script is not a single function that is called at once
 */
export function guardScript(code: string): string {
  if (!/^\(function\(\)\s*\{/.test(code))
    throw new Error(`The content script begins unexpectedly: ${code.slice(0, 60)}`);
  return `Symbol.for(${JSON.stringify(INSTANCE_MARKER)})in globalThis||${code}`;
}
