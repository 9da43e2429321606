import { useEffect, useState } from 'preact/hooks';
import {
  countDismissedSources,
  forgetDismissedSources,
  onDismissedSourcesChanged,
} from '../../lib/extension/dismissed-sources';
import { plural, t } from '../../lib/extension/i18n';
import type { SectionProps } from './section-props';

/** Says how many entries the reader has removed from lists of sources, and forgets them. */
export function DismissedSourcesSetting({ notify }: Pick<SectionProps, 'notify'>) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const load = () => void countDismissedSources().then(setCount, () => {});
    load();
    return onDismissedSourcesChanged(load);
  }, []);
  if (!count) return null;
  const forget = () =>
    forgetDismissedSources().then(
      () => notify(t('options.memory.dismissedForgotten')),
      (error: unknown) => notify(error instanceof Error ? error.message : String(error)),
    );
  return (
    <div data-testid="dismissed-sources">
      <p class="quiet">{plural('options.memory.dismissed', count)}</p>
      <button type="button" class="button" onClick={() => void forget()}>
        {t('options.memory.forgetDismissed')}
      </button>
    </div>
  );
}
