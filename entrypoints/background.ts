import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../lib/extension/badge';
import { createTabPort } from '../lib/extension/browser-tab-port';
import { handleInstalled } from '../lib/extension/first-run';
import { kindNames } from '../lib/extension/kind-names';
import { scheduleListUpdates } from '../lib/extension/list-updates';
import { sendMessage } from '../lib/extension/messages';
import { notifyPages } from '../lib/extension/notify-pages';
import { persistState } from '../lib/extension/persist-state';
import { handleRequests } from '../lib/extension/requests';
import { restrictStorageAccess } from '../lib/extension/restrict-storage';
import { onSettingsChanged } from '../lib/extension/settings-changes';
import { onSitesChanged, syncRegisteredScript } from '../lib/extension/sites';
import { onSubscriptionsChanged } from '../lib/extension/subscriptions';
import { createMenus, handleCommands } from '../lib/extension/tab-commands';
import { createTabController } from '../lib/extension/tab-controller';
import { buildCleanViewSheet, buildShadowRootSheet, buildThemeSheet, HIGHLIGHTS_SHEET } from '../lib/view/sheets';

export default defineBackground(() => {
  void restrictStorageAccess();
  const names = kindNames();
  const port = createTabPort({
    clean: buildCleanViewSheet(names),
    marks: HIGHLIGHTS_SHEET,
    theme: buildThemeSheet,
    shadow: (theme) => buildShadowRootSheet(theme, names),
  });
  const tabs = createTabController({
    ...port,
    show(tabId, state) {
      showBadge(tabId, state);
      // Without a side panel nobody receives it.
      sendMessage('tabChanged', { tabId }).catch(() => {});
      // Full storage must not cost the reader the clean view.
      persistState(tabId, state).catch(() => {});
    },
  });
  handleRequests(tabs);
  handleCommands(tabs);
  onSettingsChanged(() => void notifyPages());
  onSitesChanged(() => void syncRegisteredScript());
  // Permission for a list is none for cleaning pages of its host.
  onSubscriptionsChanged(() => void syncRegisteredScript());
  scheduleListUpdates();
  browser.runtime.onInstalled.addListener((details) => {
    // An update removes registered content scripts; the permissions stay.
    void syncRegisteredScript();
    void createMenus();
    void handleInstalled(details);
  });
});
