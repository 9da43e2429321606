import type { TestDetails } from '@playwright/test';

/** Test details: not run in Firefox, for the given reason. */
export const chromiumOnly = (reason: string) => ({
  tag: '@chromium-only',
  annotation: { type: 'Chromium only', description: reason },
});
/** Test details: one of the few tests that a local run also runs in Firefox. */
export const SMOKE = { tag: '@smoke' };
/** Test details: left out of a local run, because it is slow and a faster test covers the same code. */
export const FULL_RUN_ONLY = { tag: '@full' };
/** Test details for one of several variants: left out of a local run, except the first one. */
export const variant = (isFirst: boolean): TestDetails => (isFirst ? {} : FULL_RUN_ONLY);
/**
 * Test details for one of several variants: Firefox runs only the first one, for the given reason, and a local run leaves
 * out all others.
 */
export const chromiumVariant = (isFirst: boolean, reason: string): TestDetails =>
  isFirst ? {} : both(chromiumOnly(reason), FULL_RUN_ONLY);
/** Combines two test details. */
export const both = (first: TestDetails, second: TestDetails): TestDetails => ({
  ...first,
  ...second,
  tag: [first.tag ?? [], second.tag ?? []].flat(),
});
