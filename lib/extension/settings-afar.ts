import { patchOf } from '../settings/patch';
import type { Settings } from '../settings/schema';
import { sendMessage } from './messages';
import type { SettingsStore } from './settings-store';

/**
 * The settings as the background keeps them: for pages that are to be there at once, and leave storage and its checks to
 * where they are needed anyway. A change leaves the page at once, so it is kept even where the page closes right after.
 */
export function settingsAfar(): SettingsStore {
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
      const patch = patchOf(before, after);
      // The next change goes on from here, whenever the answer comes.
      known = after;
      return keep(await sendMessage('changeSettings', patch));
    },
  };
}
