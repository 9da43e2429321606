import { defineConfig } from '@playwright/test';

/** Each project starts its own browsers, so Playwright's own settings for them stay out. One at a time: two cores. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.output/e2e',
  workers: 1,
  timeout: 30_000,
  forbidOnly: process.env.CI === 'true',
  reporter: 'list',
  projects: [
    { name: 'chromium', testIgnore: ['firefox/**', 'display/**'] },
    { name: 'display', testMatch: 'display/**/*.spec.ts' },
    // Hostile pages are met from within our own world in them, which only Chromium opens to a test.
    { name: 'firefox', testIgnore: ['display/**', 'hostile/**'] },
  ],
});
