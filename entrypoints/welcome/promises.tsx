import { t } from '../../lib/extension/i18n';

/** What Clean Copy asks for, and what it never does. */
export function Promises() {
  return (
    <>
      <section aria-labelledby="asks-title">
        <h2 id="asks-title">{t('welcome.asks')}</h2>
        <ul>
          <li>{t('welcome.asksPage')}</li>
          <li>{t('welcome.asksSite')}</li>
          <li>{t('welcome.asksStorage')}</li>
        </ul>
      </section>
      <section aria-labelledby="never-title">
        <h2 id="never-title">{t('welcome.never')}</h2>
        <ul>
          <li>{t('welcome.neverSends')}</li>
          <li>{t('welcome.neverRuns')}</li>
          <li>{t('welcome.neverChanges')}</li>
        </ul>
      </section>
    </>
  );
}
