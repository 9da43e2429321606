import { browser } from 'wxt/browser';

/** Something that keys are for. */
export interface Command {
  name: string;
  /** Empty for the one that opens the popup. */
  description: string;
  /** Such as `Alt+R`; empty where there are none. */
  keys: string;
}

/** Firefox has a way to its own page since version 137; phones have no keys at all. */
type Commands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
const commands = () => (browser as { commands?: Commands }).commands;

/** @returns all that keys are for; null where the browser knows no keys for extensions */
export async function shortcuts(): Promise<Command[] | null> {
  const all = await commands()?.getAll();
  return (
    all?.map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      description: name.startsWith('_execute') ? '' : description,
      keys: shortcut,
    })) ?? null
  );
}

/** @returns what opens the browser's own page for changing keys; null where only the reader can open it */
export function shortcutSettings(): (() => Promise<void>) | null {
  const own = commands();
  if (own?.openShortcutSettings) return async () => own.openShortcutSettings?.();
  if (import.meta.env.FIREFOX) return null;
  return async () => {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  };
}
