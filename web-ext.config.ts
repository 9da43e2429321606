import { defineWebExtConfig } from 'wxt';
import { findChromium, findFirefox } from './scripts/browsers.mjs';

const chrome = findChromium();
const firefox = findFirefox();

/** How `wxt` (development with reload) starts a browser. Chromium run as root has no sandbox of its own. */
export default defineWebExtConfig({
  binaries: { ...(chrome && { chrome }), ...(firefox && { firefox }) },
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  startUrls: ['https://en.wikinews.org/'],
});
