import { browser } from 'wxt/browser';
import type { PageState } from '../types';
import { t } from './i18n';
import { statusText } from './status-text';

const ON_COLOUR = '#0b6b55';
const NO_STORY_COLOUR = '#5a6361';
/** Time that the badge of a page without a story is shown, in milliseconds. */
const NO_STORY_TIME_MS = 2000;

/** Browsers on phones have no badge: their button is an item in a menu. */
type BadgeApi = Partial<Pick<typeof browser.action, 'setBadgeBackgroundColor' | 'setBadgeTextColor' | 'setBadgeText'>>;
const badge: BadgeApi = browser.action;

/** Timers that remove the badges of tabs without a story. */
const timers = new Map<number, ReturnType<typeof setTimeout>>();

/** Shows on the toolbar button whether the clean view of a tab is on. The tab may be closed. */
export function showBadge(tabId: number, state: Pick<PageState, 'status' | 'on'>): void {
  clearTimeout(timers.get(tabId));
  timers.delete(tabId);
  paint(tabId, state.on ? '✓' : '', state.on ? t('titleOn') : t('title'));
}

/** Shows on the toolbar button, for two seconds, that there is no story to clean; the title of the button gives the reason. */
export function showNoStoryBadge(tabId: number, state: Pick<PageState, 'status' | 'on'>): void {
  showBadge(tabId, state);
  paint(tabId, '–', statusText(state.status), NO_STORY_COLOUR);
  timers.set(
    tabId,
    setTimeout(() => {
      timers.delete(tabId);
      ignoreClosedTab(badge.setBadgeText?.({ tabId, text: '' }));
    }, NO_STORY_TIME_MS),
  );
}

function paint(tabId: number, text: string, title: string, color = ON_COLOUR): void {
  ignoreClosedTab(badge.setBadgeBackgroundColor?.({ tabId, color }));
  ignoreClosedTab(badge.setBadgeTextColor?.({ tabId, color: '#ffffff' }));
  ignoreClosedTab(badge.setBadgeText?.({ tabId, text }));
  ignoreClosedTab(browser.action.setTitle({ tabId, title }));
}

function ignoreClosedTab(work: Promise<void> | undefined): void {
  work?.catch(() => {
    // The tab was closed.
  });
}
