import { useEffect, useState } from 'preact/hooks';
import {
  countDismissedSources,
  forgetDismissedSources,
  onDismissedSourcesChanged,
} from '../../lib/extension/dismissed-sources';
import { plural, t } from '../../lib/extension/i18n';
import { notifyWhenDone } from './notify-when-done';
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
  const forget = () => notifyWhenDone(notify, forgetDismissedSources(), t('options.memory.dismissedForgotten'));
  return (
    <div data-testid="dismissed-sources">
      <p class="quiet">{plural('options.memory.dismissed', count)}</p>
      <button type="button" class="button" onClick={() => void forget()}>
        {t('options.memory.forgetDismissed')}
      </button>
    </div>
  );
}
