import { browser } from 'wxt/browser';
import { showNoStoryBadge } from './badge';
import { commands, contextMenus } from './desktop-apis';
import { t } from './i18n';
import { sendMessage } from './messages';
import { isSiteGranted } from './sites';
import { setPageSkipped } from './skipped-pages';
import type { TabController } from './tab-controller';

/** Names of the commands in the manifest. Two of them are also ids of menu items. */
const TOGGLE = 'toggle-clean-view';
const READ_ALOUD = 'read-aloud';
const PICK_CLUTTER = 'point-at-clutter';

/** Remembers, on a site that is always cleaned, whether the reader has switched off the clean view of this page. */
export async function rememberSwitch(tabId: number, on: boolean): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  if (url && (await isSiteGranted(url))) await setPageSkipped(url, !on);
}

/**
 * Handles keyboard commands and context menu clicks. As no popup is open, the badge shows why a command had no effect.
 */
export function handleCommands(tabs: TabController): void {
  const toggle = async (tabId: number): Promise<void> => {
    const state = await tabs.toggle(tabId);
    if (state.status !== 'story') showNoStoryBadge(tabId, state);
    else await rememberSwitch(tabId, state.on);
  };
  const readAloud = async (tabId: number): Promise<void> => {
    const state = await tabs.toggleSpeech(tabId);
    if (state.status !== 'story') showNoStoryBadge(tabId, state);
  };
  /** Starts the picker for clutter, with the clean view on, because only what it still shows can be picked. */
  const pickClutter = async (tabId: number): Promise<void> => {
    const state = await tabs.setClean(tabId, true);
    if (state.status !== 'story') showNoStoryBadge(tabId, state);
    else await sendMessage('act', { do: 'pick-clutter' }, tabId);
  };
  const carryOut = (command: string | number, tabId: number | undefined): void => {
    if (tabId === undefined) return;
    if (command === TOGGLE) void toggle(tabId);
    else if (command === READ_ALOUD) void readAloud(tabId);
    else if (command === PICK_CLUTTER) void pickClutter(tabId).catch(() => {});
  };
  commands()?.onCommand.addListener((command, tab) => carryOut(command, tab?.id));
  contextMenus()?.onClicked.addListener(({ menuItemId }, tab) => carryOut(menuItemId, tab?.id));
}

/** Replaces the items in the context menu of pages. */
export async function createMenus(): Promise<void> {
  const menus = contextMenus();
  await menus?.removeAll();
  for (const [id, title] of [
    [TOGGLE, t('cleanView')],
    [PICK_CLUTTER, t('clutter.button')],
  ] as const)
    menus?.create({
      id,
      title,
      contexts: ['page', 'frame', 'selection', 'link', 'image', 'video', 'audio'],
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    });
}
