import { formatPercent, plural, t } from '../../../lib/extension/i18n';
import type { Meter } from '../../../lib/types';

/** Shows the share of the page's text that is hidden, and whether all of the story is visible. */
export function HiddenTextMeter({ meter: { all, hidden, story, drawn }, on }: { meter: Meter; on: boolean }) {
  const share = all ? hidden / all : 0;
  const percent = formatPercent(share);
  const isComplete = drawn === undefined || drawn >= story;
  return (
    <div class="meter" data-testid="meter">
      <div class="share" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </div>
      <p>{on ? t('meter.hides', [percent]) : t('meter.willHide', [percent])}</p>
      {on && story > 0 && (
        <p class={isComplete ? undefined : 'warning'} data-testid="whole">
          {isComplete ? plural('meter.whole', story) : plural('meter.missing', story - (drawn ?? 0), [story])}
        </p>
      )}
    </div>
  );
}
