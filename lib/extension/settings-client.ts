import { createMergePatch } from '../settings/merge-patch';
import type { Settings } from '../settings/schema';
import { sendMessage } from './messages';
import type { SettingsStore } from './settings-store';

/**
 * Creates a client of the settings in the background, for pages that must open at once and so do not load storage and its
 * validation. A change is sent immediately, so it is saved even if the page closes right after.
 */
export function createSettingsClient(): SettingsStore {
  let known: Settings | undefined;
  const keep = (settings: Settings): Settings => {
    known = settings;
    return settings;
  };
  const load = async () => keep(await sendMessage('settings'));
  return {
    load,
    async change(change) {
      const before = known ?? (await load());
      const after = change(before);
      const patch = createMergePatch(before, after);
      // The next change builds on this one, whenever the answer comes.
      known = after;
      return keep(await sendMessage('changeSettings', patch));
    },
  };
}
