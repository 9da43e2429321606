import { expect, test } from '../fixtures';

test('Firefox cannot close storage to content scripts yet; once it can, docs/security.md promises more', async ({
  extension,
}) => {
  expect(await extension.worker.evaluate('typeof browser.storage.local.setAccessLevel')).toBe('undefined');
});
