import { browser } from 'wxt/browser';
import { recordInstalledVersion } from './whats-new';

/**
 * Opens the welcome page in a tab once the reader has installed the extension: not after an update, and not if an administrator,
 * another program or a developer has installed it.
 */
export async function handleInstalled({
  reason,
  previousVersion,
}: {
  reason: string;
  previousVersion?: string;
}): Promise<void> {
  await recordInstalledVersion(reason === 'install' ? undefined : previousVersion).catch(() => {
    // Storage is full: the options page lists what is new nevertheless.
  });
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (installType === 'normal') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
