import { browser } from 'wxt/browser';
import { findHeadlineWithLine, listStoriesOfSite } from '../history';
import { siteKeyOf } from '../settings/site-key';
import { withPageTheme, withSiteSettings } from '../settings/site-settings';
import { type PageState, stateWithoutStory } from '../types';
import { onContentMessage, onExtensionPageMessage } from './checked-messages';
import { runChunk } from './chunk-files';
import { findDismissedSources, setSourceDismissed } from './dismissed-sources';
import { readFontFiles } from './font-files';
import { isKeepingHighlights, loadPageHighlights, savePageHighlights, setKeepingHighlights } from './highlights-store';
import { fetchRuleList, updateDueRuleLists, updateRuleList } from './list-updates';
import type { ContentSender } from './message-senders';
import { addRule, dropRule } from './page-made-rules';
import {
  earlierVersion,
  isRememberingStories,
  rememberedStories,
  setRemembering,
  setSeenVersion,
} from './remembered-stories';
import { showReport, storeReport } from './reports';
import { applySettingsPatch, changeSettings, loadSettings } from './settings';
import { isSiteGranted } from './sites';
import { isPageSkipped } from './skipped-pages';
import { rememberSwitch } from './tab-commands';
import type { TabController } from './tab-controller';

/** Registers the handlers of all messages to the background. */
export function handleRequests(tabs: TabController): void {
  handleExtensionPages(tabs);
  handleContentScripts(tabs);
}

function handleExtensionPages(tabs: TabController): void {
  onExtensionPageMessage('openTab', ({ tabId }) => tabs.open(tabId));
  onExtensionPageMessage('openedTab', ({ tabId }) => tabs.stateIfOpened(tabId));
  onExtensionPageMessage('setTabClean', ({ tabId, on }) => switchClean(tabs, tabId, on));
  onExtensionPageMessage('settings', () => loadSettings());
  onExtensionPageMessage('changeSettings', (patch) => applySettingsPatch(patch));
  onExtensionPageMessage('rememberedStories', async () => ({
    on: await isRememberingStories(),
    stories: await rememberedStories(),
  }));
  onExtensionPageMessage('startRemembering', () => setRemembering(true));
  onExtensionPageMessage('earlierVersion', async ({ tabId, url }) =>
    (await isOfTab(tabId, url)) ? earlierVersion(url) : null,
  );
  onExtensionPageMessage('changesSeen', async ({ tabId, url, version }) => {
    if (await isOfTab(tabId, url)) await setSeenVersion(url, version);
  });
  onExtensionPageMessage('dismissedSources', async ({ tabId, names }) => {
    const { url, incognito } = await browser.tabs.get(tabId);
    return url && !incognito ? findDismissedSources(url, names) : [];
  });
  onExtensionPageMessage('dismissSource', async ({ tabId, name, dismissed }) => {
    const { url, incognito } = await browser.tabs.get(tabId);
    if (url && !incognito) await setSourceDismissed(url, name, dismissed);
  });
  onExtensionPageMessage('saveTabRule', async ({ tabId, rule }) =>
    addRule(rule, siteKeyOf((await browser.tabs.get(tabId)).url)),
  );
  onExtensionPageMessage('fetchRuleList', ({ address }) => fetchRuleList(address));
  onExtensionPageMessage('updateRuleList', ({ address }) => updateRuleList(address));
  onExtensionPageMessage('updateDueRuleLists', () => updateDueRuleLists());
  onExtensionPageMessage('previewTheme', ({ tabId, look }) => tabs.previewTheme(tabId, look));
}

function handleContentScripts(tabs: TabController): void {
  onContentMessage('pagePreferences', (_, { tabId, url }) => tabs.preferences(tabId, url));
  onContentMessage('siteLoaded', async (_, { tab, tabId }) => {
    const isSkipped = !(await isSiteGranted(tab.url)) || (tab.url && (await isPageSkipped(tab.url)));
    return isSkipped ? stateWithoutStory('no-story') : tabs.setClean(tabId, true);
  });
  onContentMessage('requestClean', (_, { tabId }) => tabs.setClean(tabId, true));
  onContentMessage('leaveClean', (_, { tabId }) => switchClean(tabs, tabId, false));
  onContentMessage('setPageTheme', async ({ look, save }, { tabId, site }) => {
    await tabs.previewTheme(tabId, look);
    if (save) await changeSettings((settings) => withPageTheme(settings, site, look));
  });
  onContentMessage('requestSpeech', async (_, { tabId }) => {
    await tabs.toggleSpeech(tabId);
  });
  onContentMessage('stateChanged', (change, { tabId }) => tabs.stateChanged(tabId, change));
  onContentMessage('insertMarksSheet', (_, { tabId }) => tabs.addMarksSheet(tabId));
  onContentMessage('loadChunk', (name, sender) => runChunk(name, sender));
  onContentMessage('fontFiles', () => readFontFiles());
  onContentMessage('addRule', (rule, { site }) => addRule(rule, site));
  onContentMessage('dropRule', (id, { site }) => dropRule(id, site));
  onContentMessage('rememberStoryPlace', async (story, { site }) => {
    if (site) await changeSettings((settings) => withSiteSettings(settings, site, { story }));
  });
  // The address of a sender is that with which its document was loaded; a page may show another story since.
  const addressOf = ({ tab, url }: ContentSender) => tab.url ?? url;
  onContentMessage('pageHighlights', async (_, sender) => {
    const { tab } = sender;
    const keep = tab.incognito ? null : await isKeepingHighlights();
    return { keep, highlights: keep ? await loadPageHighlights(addressOf(sender)) : [] };
  });
  onContentMessage('savePageHighlights', async (page, sender) => {
    if (!sender.tab.incognito) await savePageHighlights({ ...page, url: addressOf(sender) });
  });
  onContentMessage('keepHighlights', async (on, { tab }) => {
    if (!tab.incognito) await setKeepingHighlights(on);
  });
  onContentMessage('showReport', async (report, { tab, site }) => showReport(await storeReport(report, site), tab));
  onContentMessage('storiesOnSite', async (_, sender) => listStoriesOfSite(await storiesFor(sender), sender.site));
  onContentMessage('storyWithLine', async (line, sender) => findHeadlineWithLine(await storiesFor(sender), line));
}

/** Tells whether stories of a URL may be remembered from a tab: not in private windows, and of the site of its page only. */
async function isOfTab(tabId: number, url: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId);
  return !tab.incognito && siteKeyOf(tab.url) === siteKeyOf(url);
}

/**
 * Switches the clean view at the reader's request. On a site that is always cleaned, the choice is remembered for the page.
 */
async function switchClean(tabs: TabController, tabId: number, on: boolean): Promise<PageState> {
  const state = await tabs.setClean(tabId, on);
  await rememberSwitch(tabId, on).catch(() => {});
  return state;
}

/** Returns the remembered stories; none if the sender is in a private window. */
const storiesFor = async ({ tab }: ContentSender) => (tab.incognito ? [] : rememberedStories());
