import { defineConfig } from '@playwright/test';
import { isFullRun } from './scripts/browsers.mjs';

/** Tests that have the same result in Firefox, or that its driver cannot do, are never started there. */
const CHROMIUM_ONLY = /@chromium-only/;
const FULL_RUN_ONLY = /@full/;
const SMOKE = /@smoke/;

const fullRun = isFullRun();
const localGrep = fullRun ? {} : { grepInvert: FULL_RUN_ONLY };

/** Every worker starts its own browser with a profile of its own, so Playwright's browser settings are not used. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.output/e2e',
  // A third worker makes no test run sooner on two cores: the browsers need nearly all of their time.
  workers: 2,
  // Only limits: nothing waits for them to pass. A busy machine may need ten times as long as a quiet one.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // Shared machines stall. A test that needed a second run is named at the end of the run.
  retries: fullRun ? 1 : 0,
  forbidOnly: fullRun,
  reporter: 'list',
  projects: [
    { name: 'package', testMatch: 'package/**/*.spec.ts', ...localGrep },
    { name: 'display', testMatch: 'display/**/*.spec.ts', workers: 1 },
    { name: 'chromium', testIgnore: ['firefox/**', 'display/**', 'package/**'], ...localGrep },
    {
      name: 'firefox',
      // Hostile pages are tested from the content script's isolated world, which only Chromium opens to a test.
      testIgnore: ['display/**', 'hostile/**', 'package/**'],
      grepInvert: fullRun ? CHROMIUM_ONLY : [CHROMIUM_ONLY, FULL_RUN_ONLY],
      ...(!fullRun && { grep: SMOKE }),
    },
  ],
});
