import type { TestDetails } from '@playwright/test';

/** Test details: not started in Firefox, for this reason. */
export const chromiumOnly = (reason: string) => ({
  tag: '@chromium-only',
  annotation: { type: 'Chromium only', description: reason },
});
/** Test details: one of the few tests that a local run starts in Firefox, too. */
export const SMOKE = { tag: '@smoke' };
/** Test details: left out of a local run, because it is slow and something faster covers the same code. */
export const FULL_RUN_ONLY = { tag: '@full' };
/** Test details of a variant: left out of a local run, like `FULL_RUN_ONLY`, unless it is the one that stands for all. */
export const variant = (isFirst: boolean): TestDetails => (isFirst ? {} : FULL_RUN_ONLY);
/** Combines test details, for tests with more than one. */
export const both = (first: TestDetails, second: TestDetails): TestDetails => ({
  ...first,
  ...second,
  tag: [first.tag ?? [], second.tag ?? []].flat(),
});
