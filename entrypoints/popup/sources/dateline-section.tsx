import { browser } from 'wxt/browser';
import { t } from '../../../lib/extension/i18n';
import type { Article, DateConflict } from '../../../lib/types';
import { displayLanguage, formatDate, formatInOwnZone } from '../format';

const DOUBTS = {
  published: 'sources.doubtPublished',
  dateline: 'sources.doubtDateline',
} as const satisfies Record<DateConflict['about'], string>;

/** Shows where and when the story was written, as stated by the page. Missing facts are omitted. */
export function DatelineSection({ article }: { article: Article }) {
  const { dateline, credit, published, modified, doubts = [] } = article;
  const language = displayLanguage(browser.i18n.getUILanguage(), t('lang'));
  const formatIsoDay = (iso: string) => formatDate(iso.slice(0, 10), language);
  const line = dateline && [
    dateline.places.join(' / '),
    dateline.day ? formatIsoDay(dateline.day) : dateline.date,
    dateline.agency,
  ];
  const lastModified = modified && modified !== published ? modified : undefined;
  return (
    <section class="part" aria-labelledby="dateline-title">
      <h2 id="dateline-title" class="total">
        {t('sources.dateline')}
      </h2>
      {line && (
        <p class="dateline" dir="auto" data-testid="dateline">
          {line.filter(Boolean).join(' · ')}
        </p>
      )}
      {dateline && (
        <p class="quiet">
          <bdi>{t('sources.asWritten', [dateline.verbatim])}</bdi>
        </p>
      )}
      {credit && credit !== dateline?.agency && (
        <p data-testid="credit">
          <bdi>{t('sources.wire', [credit])}</bdi>
        </p>
      )}
      {!dateline && !credit && <p class="quiet">{t('sources.noDateline')}</p>}
      {(published || lastModified) && (
        <dl class="times">
          {published && <Time name={t('sources.published')} iso={published} language={language} />}
          {lastModified && <Time name={t('sources.modified')} iso={lastModified} language={language} />}
        </dl>
      )}
      {doubts.map(({ about, shown, said }) => (
        <p key={about} class="warning" data-testid="doubt">
          {t(DOUBTS[about], [formatIsoDay(shown), formatIsoDay(said)])}
        </p>
      ))}
    </section>
  );
}

function Time({ name, iso, language }: { name: string; iso: string; language: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <time dateTime={iso}>{formatInOwnZone(iso, language)}</time>
      </dd>
    </div>
  );
}
