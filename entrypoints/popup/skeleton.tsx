import { t } from '../../lib/extension/i18n';

/**
 * A placeholder while the page is read. It fades in after a delay, so that a quick response replaces it before it is
 * visible.
 */
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
      <span class="bar block high" />
      <span class="bar block" />
    </div>
  );
}
