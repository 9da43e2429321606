import { browser } from 'wxt/browser';

/** What Chromium's storage areas have, and Firefox's have not yet (153). */
interface Area {
  setAccessLevel?(to: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Closes what is stored to content scripts: a page that has taken over its process could read and write in their name what
 * the reader has set, and which stories were read. Pages are told what holds for them, and no more.
 */
export async function closeStorage(): Promise<void> {
  const { local, sync, session } = browser.storage;
  await Promise.allSettled(
    [local, sync, session].map((area: Area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })),
  );
}
