import { expect, test } from 'vitest';
import { findStep } from '../../lib/reading-strip/paragraph-steps';

test.each([
  ['forwards', [10, 200, 400], false, 128],
  ['forwards, past the one on the line', [72, 200], false, 128],
  ['forwards, at the end', [-300, 72], false, 0],
  ['backwards', [-300, -100, 72, 200], true, -172],
  ['backwards, at the beginning', [72, 200], true, 0],
  ['nothing to step to', [], false, 0],
])('%s', (_, tops, isBackwards, by) => {
  expect(findStep(tops, isBackwards)).toBe(by);
});
