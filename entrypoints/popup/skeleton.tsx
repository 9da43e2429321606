import { t } from '../../lib/extension/i18n';

/** Placeholder while the page is read; it fades in late, so that a quick answer replaces it unseen. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-busy="true">
      <h1 class="unseen">{t('title')}</h1>
      <p class="unseen" role="status">
        {t('waiting')}
      </p>
      <span class="bar short" />
      <span class="bar tall" />
      <span class="bar tall half" />
      <span class="bar block" />
    </div>
  );
}
