import type { PlainReason, QuotingReason, Reason } from '../types/reason';
import { t } from './i18n';

/** @returns a few words for the reader */
export function reasonText(reason: Reason): string {
  if ('detail' in reason) {
    const quoting: `reason.${QuotingReason}` = `reason.${reason.key}`;
    return t(quoting, [reason.detail]);
  }
  const plain: `reason.${PlainReason}` = `reason.${reason.key}`;
  return t(plain);
}
