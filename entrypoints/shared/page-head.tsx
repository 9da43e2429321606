import { t } from '../../lib/extension/i18n';

/** What stands over a page of ours. Its heading takes the focus where nothing else is left to take it. */
export function PageHead({ heading }: { heading: string }) {
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
