import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const POLYFILL = /node_modules[\\/](?:@wxt-dev[\\/])?webextension-polyfill[\\/]/;
const NATIVE = resolve('node_modules/@wxt-dev/browser/src/index.mjs');

/**
 * Pages and our popup take the browser's own API, which answers with promises in every browser we are built for. The
 * polyfill, 10 kB, stays in the background, which is loaded once for all.
 */
export function nativeBrowser(): Plugin {
  let inBackground = false;
  return {
    name: 'native-browser',
    enforce: 'pre',
    configResolved({ build }) {
      const { lib, rollupOptions } = build;
      inBackground = JSON.stringify([lib ? lib.entry : '', rollupOptions?.input]).includes('background');
    },
    load(id) {
      if (inBackground || !POLYFILL.test(id)) return null;
      return `export { browser, browser as default } from ${JSON.stringify(NATIVE)};`;
    },
  };
}
