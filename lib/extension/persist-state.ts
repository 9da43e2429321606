import { browser } from 'wxt/browser';
import { buildVersion } from '../history/changes';
import { siteKeyOf } from '../settings/site-key';
import { rememberStory } from './remembered-stories';
import { recordRuleActivity } from './rule-activity';
import type { TabState } from './tab-port';

/**
 * Stores the page's story in the reading history, if the reader wants stories to be remembered, and records which rules
 * applied. Nothing is stored from a private window.
 *
 * @throws Error if the tab is gone or storage is full; what is stored already stays
 */
export async function persistState(tabId: number, { details, on, ruleCounts }: TabState): Promise<void> {
  const story = details?.remembered;
  if (!story && !(on && ruleCounts)) return;
  const { incognito, url } = await browser.tabs.get(tabId);
  if (incognito) return;
  const site = siteKeyOf(url);
  const jobs: Promise<void>[] = [];
  // A page may report stories of its own site only.
  if (story && siteKeyOf(story.url) === site) {
    const text = details?.text;
    jobs.push(rememberStory(story, text && buildVersion(text, story, new Date())));
  }
  if (on && ruleCounts && site) jobs.push(recordRuleActivity(site, ruleCounts));
  await Promise.all(jobs);
}
