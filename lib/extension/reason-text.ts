import type { PlainReason, QuotingReason, Reason } from '../types/reason';
import { t } from './i18n';

/** Returns a short text for a reason. */
export function reasonText(reason: Reason): string {
  if ('detail' in reason) {
    const quoting: `reason.${QuotingReason}` = `reason.${reason.key}`;
    return t(quoting, [reason.detail]);
  }
  const plain: `reason.${PlainReason}` = `reason.${reason.key}`;
  return t(plain);
}
