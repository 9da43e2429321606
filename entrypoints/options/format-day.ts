import { interfaceLanguage } from '../../lib/extension/i18n';
import { formatDate } from '../popup/format';

/** Formats a date such as `2026-11-28` in the language of the interface. */
export function formatDay(day: string): string {
  return formatDate(day, interfaceLanguage());
}
