import { t } from '../../../lib/extension/i18n';

/** Header of an extension page. Its heading can be focused, for when a focused element disappears. */
export function PageHeader({ heading }: { heading: string }) {
  return (
    <header class="head">
      <img src="/icon/48.png" alt="" width="32" height="32" />
      <div>
        <p class="name">{t('title')}</p>
        <h1 tabIndex={-1}>{heading}</h1>
      </div>
    </header>
  );
}
