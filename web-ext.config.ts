import { defineWebExtConfig } from 'wxt';
import { findChromium, findFirefox } from './scripts/browsers.mjs';

const chrome = findChromium();
const firefox = findFirefox();

/** Browser settings for development with `wxt`. Chromium cannot use its sandbox as root. */
export default defineWebExtConfig({
  binaries: { ...(chrome && { chrome }), ...(firefox && { firefox }) },
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  startUrls: ['https://en.wikinews.org/'],
});
