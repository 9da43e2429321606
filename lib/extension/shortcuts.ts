import { browser } from 'wxt/browser';
import { commands } from './desktop-apis';

/** A command of the extension for which the browser may have a keyboard shortcut. */
export interface ShortcutCommand {
  name: string;
  /** Description from the manifest; '' for the command that opens the popup. */
  description: string;
  /** The shortcut, such as `Alt+R`; '' if none is set. */
  keys: string;
}

/** Tells whether the browser has a toolbar with extension buttons, which browsers on phones lack. */
export const hasToolbar = (): boolean => commands() !== undefined;

/** Returns all commands; null if the browser has none for extensions. */
export async function shortcuts(): Promise<ShortcutCommand[] | null> {
  const all = await commands()?.getAll();
  return (
    all?.map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      description: name.startsWith('_execute') ? '' : description,
      keys: shortcut,
    })) ?? null
  );
}

/** Returns a function that opens the browser's page for shortcuts; null if the extension cannot open it. */
export function shortcutSettings(): (() => Promise<void>) | null {
  const own = commands();
  if (own?.openShortcutSettings) return async () => own.openShortcutSettings?.();
  if (import.meta.env.FIREFOX) return null;
  return async () => {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  };
}
