import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { needChromium } from './scripts/browsers.mjs';

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'node', environment: 'node', include: ['test/**/*.node.test.ts'] },
      },
      {
        // Found late, a package would make the page of a running test load again.
        optimizeDeps: {
          include: [
            '@mozilla/readability',
            'fast-check',
            'valibot',
            'turndown',
            'marked',
            'text-fragments-polyfill/dist/fragment-generation-utils.js',
            'text-fragments-polyfill/text-fragment-utils',
          ],
        },
        // Anything that asks for layout, visibility or innerText is only true in a real browser.
        test: {
          name: 'browser',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.node.test.ts', 'test/e2e/**'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 900 },
            provider: playwright({ launchOptions: { executablePath: needChromium(), chromiumSandbox: false } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
