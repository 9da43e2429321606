import { expect, test } from '../fixtures';

test('Firefox cannot restrict storage to trusted contexts yet; once it can, update docs/security.md', async ({
  extension,
}) => {
  expect(await extension.worker.evaluate('typeof browser.storage.local.setAccessLevel')).toBe('undefined');
});
