import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge, showDash } from '../lib/browser/badge';
import { t } from '../lib/browser/i18n';
import { onMessage } from '../lib/browser/messages';
import { tabPort } from '../lib/browser/tab-port';
import { createTabs } from '../lib/browser/tabs';
import { CLEAN_SHEET } from '../lib/view/sheet';

const TOGGLE = 'toggle-clean-view';

export default defineBackground(() => {
  const tabs = createTabs({ ...tabPort(CLEAN_SHEET), show: showBadge });

  /** Without the popup nobody says why nothing happened, so the toolbar button does. */
  const toggle = async (tabId: number | undefined): Promise<void> => {
    if (tabId === undefined) return;
    const state = await tabs.toggle(tabId);
    if (state.status !== 'story') showDash(tabId, state);
  };

  onMessage('open', ({ data }) => tabs.open(data.tabId));
  onMessage('switchTab', ({ data }) => tabs.setClean(data.tabId, data.on));
  onMessage('changed', async ({ data, sender }) => {
    if (sender.tab?.id !== undefined) await tabs.changed(sender.tab.id, data);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === TOGGLE) void toggle(tab?.id);
  });
  browser.contextMenus.onClicked.addListener((item, tab) => {
    if (item.menuItemId === TOGGLE) void toggle(tab?.id);
  });
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: TOGGLE,
      title: t('cleanView'),
      contexts: ['page', 'frame', 'selection', 'link', 'image', 'video', 'audio'],
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    });
  });
});
