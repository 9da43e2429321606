import { browser } from 'wxt/browser';
import { t } from '../../lib/extension/i18n';
import { displayLanguage, formatDate } from '../popup/format';

/** Formats a date such as `2026-11-28` in the language of the interface. */
export function formatDay(day: string): string {
  return formatDate(day, displayLanguage(browser.i18n.getUILanguage(), t('lang')));
}
