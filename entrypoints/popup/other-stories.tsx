import { t } from '../../lib/extension/i18n';
import type { PageState } from '../../lib/types';
import type { Ask } from './use-tab-state';

/** Other stories that stand on the page, and the way back from one that the reader has chosen. */
export function OtherStories({ state: { others = [], chosen }, ask }: { state: PageState; ask: Ask }) {
  if (!others.length && !chosen) return null;
  const sorted = [...others].sort((a, b) => Number(b.here) - Number(a.here));
  return (
    <section class="others" aria-labelledby="others-title">
      <h2 id="others-title" class="total">
        {chosen ? t('others.chosen') : others.some(({ here }) => here) ? t('others.moved') : t('others.title')}
      </h2>
      <ul class="rows">
        {chosen === 'once' && (
          <li class="entry">
            <button type="button" class="plain" onClick={() => ask.choose(null)}>
              {t('others.back')}
            </button>
          </li>
        )}
        {sorted.map(({ headline, place, here }) => (
          <li key={place} class="entry">
            <button type="button" class="plain" onClick={() => ask.choose(place)}>
              {here ? t('others.next') : t('others.read')} <bdi>{headline}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
