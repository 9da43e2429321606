import { defineConfig } from '@playwright/test';

/** Each project starts its own browsers, so Playwright's own settings for them stay out. One at a time: two cores. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.output/e2e',
  workers: 1,
  timeout: 30_000,
  // Five hundred tests with real browsers on a shared machine: one that needed a second go is named at the end.
  retries: process.env.CI === 'true' ? 1 : 0,
  forbidOnly: process.env.CI === 'true',
  reporter: 'list',
  projects: [
    { name: 'chromium', testIgnore: ['firefox/**', 'display/**'] },
    { name: 'display', testMatch: 'display/**/*.spec.ts' },
    // Hostile pages are met from within our own world in them, which only Chromium opens to a test.
    { name: 'firefox', testIgnore: ['display/**', 'hostile/**'] },
  ],
});
