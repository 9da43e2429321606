import { browser } from 'wxt/browser';
import type { PageState } from '../types';
import { t } from './i18n';
import { statusText } from './status-text';

const ON_COLOUR = '#0b6b55';
const DASH_COLOUR = '#5a6361';
/** How long a press on a page without a story shows its dash, in milliseconds. */
const DASH_TIME = 2000;

/** Tabs that show a dash now, with the timer that takes it away. */
const dashes = new Map<number, ReturnType<typeof setTimeout>>();

/** Shows on the toolbar button whether the clean view of a tab is on. A closed tab is no fault. */
export function showBadge(tabId: number, state: Pick<PageState, 'status' | 'on'>): void {
  clearTimeout(dashes.get(tabId));
  dashes.delete(tabId);
  paint(tabId, state.on ? '✓' : '', state.on ? t('titleOn') : t('title'));
}

/** Says on the toolbar button, for two seconds, that there is no story to clean; the button's title says why. */
export function showDash(tabId: number, state: Pick<PageState, 'status' | 'on'>): void {
  showBadge(tabId, state);
  paint(tabId, '–', statusText(state.status), DASH_COLOUR);
  dashes.set(
    tabId,
    setTimeout(() => {
      dashes.delete(tabId);
      calmly(browser.action.setBadgeText({ tabId, text: '' }));
    }, DASH_TIME),
  );
}

function paint(tabId: number, text: string, title: string, color = ON_COLOUR): void {
  calmly(browser.action.setBadgeBackgroundColor({ tabId, color }));
  calmly(browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }));
  calmly(browser.action.setBadgeText({ tabId, text }));
  calmly(browser.action.setTitle({ tabId, title }));
}

function calmly(work: Promise<void>): void {
  work.catch(() => {
    // The tab was closed meanwhile.
  });
}
