import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge, showDash } from '../lib/extension/badge';
import { closeStorage } from '../lib/extension/closed-storage';
import { readFont } from '../lib/extension/font';
import { t } from '../lib/extension/i18n';
import { fromPages, fromUs } from '../lib/extension/incoming';
import { keepTold } from '../lib/extension/keep-told';
import { kindNames } from '../lib/extension/kind-names';
import { isLeftAlone, leaveAlone } from '../lib/extension/left-alone';
import { rememberedStories, remembers, setRemembering } from '../lib/extension/memory';
import { sendMessage } from '../lib/extension/messages';
import { addRule, dropRule } from '../lib/extension/own-rules';
import { stateWithout } from '../lib/extension/page-status';
import { runPart } from '../lib/extension/part-files';
import { keepReport, showReport } from '../lib/extension/reports';
import type { SendingPage } from '../lib/extension/senders';
import { applyPatch, changeSettings, loadSettings } from '../lib/extension/settings';
import { onSettingsChanged } from '../lib/extension/settings-changes';
import { followPermissions, isGranted } from '../lib/extension/sites';
import { tabPort } from '../lib/extension/tab-port';
import { createTabs } from '../lib/extension/tabs';
import { tellPages } from '../lib/extension/tell-pages';
import { storiesOn, storyWith } from '../lib/history';
import { siteOf } from '../lib/settings/site-of';
import { withSite } from '../lib/settings/with-site';
import type { Look } from '../lib/types';
import { cleanSheet, lookSheet, MARKS_SHEET, shadowSheet } from '../lib/view/sheets';

const TOGGLE = 'toggle-clean-view';
const ALOUD = 'read-aloud';
const CLUTTER = 'point-at-clutter';

export default defineBackground(() => {
  void closeStorage();
  const names = kindNames();
  const sheets = {
    clean: cleanSheet(names),
    look: lookSheet,
    marks: MARKS_SHEET,
    shadow: (look: Look) => shadowSheet(look, names),
  };
  const tabs = createTabs({
    ...tabPort(sheets),
    show(tabId, state) {
      showBadge(tabId, state);
      // A full storage must not cost the reader the clean view.
      keepTold(tabId, state).catch(() => {});
    },
  });

  /** On a site that is always cleaned, switching off means this page. */
  const remember = async (tabId: number, on: boolean): Promise<void> => {
    const { url } = await browser.tabs.get(tabId);
    if (url && (await isGranted(url))) await leaveAlone(url, !on);
  };

  /** Without the popup nobody says why nothing happened, so the toolbar button does. */
  const toggle = async (tabId: number | undefined): Promise<void> => {
    if (tabId === undefined) return;
    const state = await tabs.toggle(tabId);
    if (state.status !== 'story') showDash(tabId, state);
    else await remember(tabId, state.on);
  };

  const readAloud = async (tabId: number): Promise<void> => {
    const state = await tabs.toggleAloud(tabId);
    if (state.status !== 'story') showDash(tabId, state);
  };

  /** What is left is pointed at with the clean view on. */
  const pointAtClutter = async (tabId: number | undefined): Promise<void> => {
    if (tabId === undefined) return;
    const state = await tabs.setClean(tabId, true);
    if (state.status !== 'story') showDash(tabId, state);
    else await sendMessage('act', { do: 'pick-clutter' }, tabId);
  };

  fromUs('open', ({ tabId }) => tabs.open(tabId));
  fromUs('switchTab', async ({ tabId, on }) => {
    const state = await tabs.setClean(tabId, on);
    await remember(tabId, on).catch(() => {});
    return state;
  });
  fromUs('settings', () => loadSettings());
  fromUs('changeSettings', (patch) => applyPatch(patch));
  fromUs('memory', async () => ({ on: await remembers(), stories: await rememberedStories() }));
  fromUs('remember', () => setRemembering(true));
  fromUs('keepRule', async ({ tabId, rule }) => addRule(rule, siteOf((await browser.tabs.get(tabId)).url)));
  fromUs('preview', ({ tabId, look }) => tabs.preview(tabId, look));
  fromPages('prefer', (_, { tabId, url }) => tabs.prefer(tabId, url));
  fromPages('loaded', async (_, { tab, tabId }) => {
    if (!(await isGranted(tab.url)) || (tab.url && (await isLeftAlone(tab.url)))) return stateWithout('no-story');
    return tabs.setClean(tabId, true);
  });
  fromPages('clean', (_, { tabId }) => tabs.setClean(tabId, true));
  fromPages('marks', (_, { tabId }) => tabs.marks(tabId));
  // Never told to a private window.
  const stories = async ({ tab }: SendingPage) => (tab.incognito ? [] : rememberedStories());
  fromPages('storiesHere', async (_, page) => storiesOn(await stories(page), page.site));
  fromPages('storyWith', async (line, page) => storyWith(await stories(page), line));
  fromPages('addRule', (rule, { site }) => addRule(rule, site));
  fromPages('dropRule', (id, { site }) => dropRule(id, site));
  fromPages('rememberPlace', async (story, { site }) => {
    if (site) await changeSettings((now) => withSite(now, site, { story }));
  });
  fromPages('part', (name, sender) => runPart(name, sender));
  fromPages('font', () => readFont());
  fromPages('report', async (report, { tab, site }) => {
    await showReport(await keepReport(report, site), tab);
  });
  fromPages('changed', (change, { tabId }) => tabs.changed(tabId, change));

  onSettingsChanged(() => void tellPages());
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === TOGGLE) void toggle(tab?.id);
    else if (command === ALOUD && tab?.id !== undefined) void readAloud(tab.id);
    else if (command === CLUTTER) void pointAtClutter(tab?.id).catch(() => {});
  });
  browser.contextMenus.onClicked.addListener((item, tab) => {
    if (item.menuItemId === TOGGLE) void toggle(tab?.id);
    else if (item.menuItemId === CLUTTER) void pointAtClutter(tab?.id).catch(() => {});
  });
  browser.permissions.onAdded.addListener(() => void followPermissions());
  browser.permissions.onRemoved.addListener(() => void followPermissions());
  browser.runtime.onInstalled.addListener(async () => {
    // An update forgets registered content scripts; the permissions stay.
    void followPermissions();
    await browser.contextMenus.removeAll();
    for (const [id, title] of [
      [TOGGLE, t('cleanView')],
      [CLUTTER, t('clutter.button')],
    ] as const)
      browser.contextMenus.create({
        id,
        title,
        contexts: ['page', 'frame', 'selection', 'link', 'image', 'video', 'audio'],
        documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
      });
  });
});
