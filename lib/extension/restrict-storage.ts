import { browser } from 'wxt/browser';

/** Chromium's storage areas have access levels; Firefox's have none as of version 153. */
interface StorageArea {
  setAccessLevel?(to: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Denies content scripts access to storage: a page that has compromised its renderer process could read and change settings and
 * remembered stories in their name. Pages get only the preferences that apply to them.
 */
export async function restrictStorageAccess(): Promise<void> {
  const { local, sync, session } = browser.storage;
  await Promise.allSettled(
    [local, sync, session].map((area: StorageArea) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })),
  );
}
