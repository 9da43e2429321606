import { t } from '../../../lib/extension/i18n';
import type { Subscription } from '../../../lib/settings/subscriptions';
import { formatDay } from '../format-day';
import { listProblemText } from './list-problem-text';

interface Props {
  subscription: Subscription;
  /** Name of the list. */
  name: string;
  onUpdate(): void;
  onAllow(): void;
}

/** Where a list comes from, when it was checked, and why the last update failed. */
export function SubscriptionLine({ subscription, name, onUpdate, onAllow }: Props) {
  const { address, checked, problem, detail } = subscription;
  const { hostname } = new URL(address);
  const day = checked !== undefined && formatDay(new Date(checked).toISOString().slice(0, 10));
  return (
    <>
      <p class="quiet" title={address}>
        {t('subscribe.from', [hostname])}
        {day && ` · ${t('subscribe.checked', [day])}`} ·{' '}
        <button type="button" class="plain" aria-label={t('subscribe.checkLabel', [name])} onClick={onUpdate}>
          {t('subscribe.check')}
        </button>
      </p>
      {problem && (
        <p class="fault" data-testid="list-problem">
          {listProblemText({ problem, detail }, hostname)} {t('subscribe.kept')}{' '}
          {problem === 'denied' && (
            <button type="button" class="plain" aria-label={t('subscribe.allowLabel', [name])} onClick={onAllow}>
              {t('subscribe.allow')}
            </button>
          )}
        </p>
      )}
    </>
  );
}
