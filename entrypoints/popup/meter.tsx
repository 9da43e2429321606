import { t } from '../../lib/extension/i18n';
import type { Meter } from '../../lib/types';

/** How much of the page's text is hidden, and that the story is whole: counted in the page, not believed. */
export function HiddenMeter({ meter: { all, hidden, story, drawn }, on }: { meter: Meter; on: boolean }) {
  const percent = all ? Math.round((hidden / all) * 100) : 0;
  const share = on ? t('meter.hides', [percent]) : t('meter.willHide', [percent]);
  const whole = drawn === undefined || drawn >= story;
  return (
    <div class="meter" data-testid="meter">
      <meter min={0} max={100} value={percent} aria-label={share} />
      <p>{share}</p>
      {on && story > 0 && (
        <p class={whole ? undefined : 'warning'} data-testid="whole">
          {whole ? t('meter.whole', story) : t('meter.missing', [story - (drawn ?? 0), story])}
        </p>
      )}
    </div>
  );
}
