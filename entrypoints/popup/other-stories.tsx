import { t } from '../../lib/extension/i18n';
import type { PageState } from '../../lib/types';
import type { PopupActions } from './popup-actions';

/** Other stories on the page, and a button to return from one that the reader has chosen. */
export function OtherStories({ state: { details, chosen }, actions }: { state: PageState; actions: PopupActions }) {
  const others = details?.otherStories ?? [];
  if (!others.length && !chosen) return null;
  const sorted = [...others].sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
  return (
    <section class="others" aria-labelledby="others-title">
      <h2 id="others-title" class="total">
        {chosen
          ? t('others.chosen')
          : others.some(({ isCurrent }) => isCurrent)
            ? t('others.moved')
            : t('others.title')}
      </h2>
      <ul class="rows">
        {chosen === 'once' && (
          <li class="entry">
            <button type="button" class="plain" onClick={() => actions.chooseStory(null)}>
              {t('others.back')}
            </button>
          </li>
        )}
        {sorted.map(({ headline, place, isCurrent }) => (
          <li key={place} class="entry">
            <button type="button" class="plain" onClick={() => actions.chooseStory(place)}>
              {isCurrent ? t('others.next') : t('others.read')} <bdi>{headline}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
