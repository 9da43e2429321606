/** APIs that browsers on phones lack. */
import { browser } from 'wxt/browser';

/** Since version 137, Firefox has a function that opens its page for shortcuts. */
type Commands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };

interface DesktopApis {
  commands?: Commands;
  contextMenus?: typeof browser.contextMenus;
}

/** Returns `browser.commands`; undefined on phones. */
export const commands = (): Commands | undefined => (browser as DesktopApis).commands;

/** Returns `browser.contextMenus`; undefined on phones. */
export const contextMenus = (): typeof browser.contextMenus | undefined => (browser as DesktopApis).contextMenus;
