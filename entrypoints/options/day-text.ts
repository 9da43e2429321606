import { browser } from 'wxt/browser';
import { t } from '../../lib/extension/i18n';
import { displayLanguage, formatDate } from '../popup/format';

/** @returns a day, `2026-11-28`, in words */
export function dayText(day: string): string {
  return formatDate(day, displayLanguage(browser.i18n.getUILanguage(), t('lang')));
}
