import { browser } from 'wxt/browser';

/** A command that has a keyboard shortcut, or may have one. */
export interface Command {
  name: string;
  /** Empty for the command that opens the popup. */
  description: string;
  /** For example `Alt+R`; empty if none is set. */
  keys: string;
}

/** Firefox can open its own page since version 137. Browsers on phones have no commands. */
type Commands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
const commands = () => (browser as { commands?: Commands }).commands;

/** Returns all commands; null if the browser has none for extensions. */
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

/** Returns a function that opens the browser's page for shortcuts; null if only the reader can open it. */
export function shortcutSettings(): (() => Promise<void>) | null {
  const own = commands();
  if (own?.openShortcutSettings) return async () => own.openShortcutSettings?.();
  if (import.meta.env.FIREFOX) return null;
  return async () => {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  };
}
