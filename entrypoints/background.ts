import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge, showDash } from '../lib/browser/badge';
import { readFont } from '../lib/browser/font';
import { t } from '../lib/browser/i18n';
import { kindNames } from '../lib/browser/kind-names';
import { isLeftAlone, leaveAlone } from '../lib/browser/left-alone';
import { rememberedStories, rememberStory, remembers, setRemembering } from '../lib/browser/memory';
import { onMessage, sendMessage } from '../lib/browser/messages';
import { addRule, dropRule } from '../lib/browser/own-rules';
import { stateWithout } from '../lib/browser/page-status';
import { runPart } from '../lib/browser/part-files';
import { keepReport, showReport } from '../lib/browser/reports';
import { applyPatch, changeSettings, loadSettings } from '../lib/browser/settings';
import { followPermissions, isGranted } from '../lib/browser/sites';
import { tabPort } from '../lib/browser/tab-port';
import { createTabs } from '../lib/browser/tabs';
import { noteWorked } from '../lib/browser/worked';
import { storiesOn } from '../lib/memory';
import { siteOf } from '../lib/settings/site-of';
import { withSite } from '../lib/settings/with-site';
import type { Look, PageState } from '../lib/types';
import { cleanSheet, lookSheet, MARKS_SHEET, shadowSheet } from '../lib/view/sheets';

const TOGGLE = 'toggle-clean-view';
const ALOUD = 'read-aloud';
const CLUTTER = 'point-at-clutter';

export default defineBackground(() => {
  const names = kindNames();
  const sheets = {
    clean: cleanSheet(names),
    look: lookSheet,
    marks: MARKS_SHEET,
    shadow: (look: Look) => shadowSheet(look, names),
  };
  /** A story that was opened is kept, if the reader wants that; never from a private window. */
  const keep = async (tabId: number, { memory }: PageState): Promise<void> => {
    if (memory && !(await browser.tabs.get(tabId)).incognito) await rememberStory(memory);
  };
  /** Where rules have worked is noted for the options; never from a private window. */
  const note = async (tabId: number, { on, ruled }: PageState): Promise<void> => {
    if (!on || !ruled) return;
    const { incognito, url } = await browser.tabs.get(tabId);
    const site = siteOf(url);
    if (!incognito && site) await noteWorked(site, ruled);
  };
  const tabs = createTabs({
    ...tabPort(sheets),
    show(tabId, state) {
      showBadge(tabId, state);
      // A full storage must not cost the reader the clean view.
      keep(tabId, state).catch(() => {});
      note(tabId, state).catch(() => {});
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

  onMessage('open', ({ data }) => tabs.open(data.tabId));
  onMessage('switchTab', async ({ data }) => {
    const state = await tabs.setClean(data.tabId, data.on);
    await remember(data.tabId, data.on).catch(() => {});
    return state;
  });
  onMessage('settings', () => loadSettings());
  onMessage('changeSettings', ({ data }) => applyPatch(data));
  onMessage('memory', async () => ({ on: await remembers(), stories: await rememberedStories() }));
  onMessage('remember', () => setRemembering(true));
  onMessage('preview', ({ data }) => tabs.preview(data.tabId, data.look));
  onMessage('prefer', ({ sender }) => tabs.prefer(sender.tab?.id ?? -1, sender.tab?.url ?? sender.url));
  onMessage('loaded', async ({ sender: { tab, frameId } }) => {
    if (tab?.id === undefined || frameId) return stateWithout('forbidden');
    if (!(await isGranted(tab.url)) || (tab.url && (await isLeftAlone(tab.url)))) return stateWithout('no-story');
    return tabs.setClean(tab.id, true);
  });
  onMessage('clean', ({ sender }) => tabs.setClean(sender.tab?.id ?? -1, true));
  onMessage('marks', async ({ sender }) => {
    if (sender.tab?.id !== undefined) await tabs.marks(sender.tab.id);
  });
  // Never told to a private window.
  onMessage('storiesOn', async ({ data, sender }) =>
    sender.tab?.incognito ? [] : storiesOn(await rememberedStories(), data),
  );
  onMessage('addRule', ({ data }) => addRule(data));
  onMessage('dropRule', ({ data }) => dropRule({ id: data }));
  onMessage('rememberPlace', async ({ data, sender: { tab, url } }) => {
    const site = siteOf(tab?.url ?? url);
    if (site) await changeSettings((now) => withSite(now, site, { story: data }));
  });
  onMessage('part', ({ data, sender }) => runPart(data, sender));
  onMessage('font', () => readFont());
  onMessage('report', async ({ data, sender: { tab } }) => {
    if (!tab) throw new Error('A report comes from a page.');
    await showReport(await keepReport(data), tab);
  });
  onMessage('changed', async ({ data, sender }) => {
    if (sender.tab?.id !== undefined) await tabs.changed(sender.tab.id, data);
  });

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
