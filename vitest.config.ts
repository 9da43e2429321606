import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { needChromium } from './scripts/browsers.mjs';
import { inlineLexiconTable } from './scripts/build/lexicon-table-plugin.ts';
import { savedPage, savedPages } from './test/properties/saved-page-commands.ts';

/** How often properties are tried, and which failure is replayed; the page of a browser's test sees no shell. */
const { CLEAN_COPY_CASES = '', CLEAN_COPY_SEED = '', CLEAN_COPY_PATH = '' } = process.env;
const env = { CLEAN_COPY_CASES, CLEAN_COPY_SEED, CLEAN_COPY_PATH };

/** Left out by `npm test` on a developer's machine: minutes for documents of a size that only an attacker would send. */
const SLOWEST_TESTS = process.env.CLEAN_COPY_SKIP_SLOWEST ? ['test/properties/big-trees.test.ts'] : [];

/**
 * Tests that replace modules or globals. Each file has a worker of its own, or it would see, or leave behind, the modules of
 * other files, depending on the order in which they run.
 */
const REPLACES_MODULES = 'test/extension/**/*.node.test.ts';

export default defineConfig({
  test: {
    // By default one core is left free, which on a machine with two cores halves the speed.
    maxWorkers: availableParallelism(),
    // Only a limit: nothing waits for it to pass. A busy machine may need ten times as long as a quiet one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        plugins: [inlineLexiconTable],
        // One worker for all files takes half the processor time: they test pure functions, and share only what is cached.
        test: {
          name: 'node',
          environment: 'node',
          env,
          isolate: false,
          include: ['test/**/*.node.test.ts'],
          exclude: [REPLACES_MODULES],
        },
      },
      {
        plugins: [inlineLexiconTable],
        test: { name: 'node-isolated', environment: 'node', env, include: [REPLACES_MODULES] },
      },
      {
        plugins: [inlineLexiconTable],
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
          env,
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.node.test.ts', 'test/e2e/**', ...SLOWEST_TESTS],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 900 },
            provider: playwright({ launchOptions: { executablePath: needChromium(), chromiumSandbox: false } }),
            commands: { savedPage, savedPages },
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
