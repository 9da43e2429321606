import { browser } from 'wxt/browser';
import { t } from '../../lib/extension/i18n';
import type { Article, DateDoubt } from '../../lib/types';
import { displayLanguage, formatDate, formatThere } from './format';

const DOUBTS = {
  published: 'sources.doubtPublished',
  dateline: 'sources.doubtDateline',
} as const satisfies Record<DateDoubt['about'], string>;

/** Where and when the story was written, as it says itself. What is not there is not shown. */
export function DatelinePart({ article }: { article: Article }) {
  const { dateline, credit, published, modified, doubts = [] } = article;
  const language = displayLanguage(browser.i18n.getUILanguage(), t('lang'));
  const day = (iso: string) => formatDate(iso.slice(0, 10), language);
  const line = dateline && [
    dateline.places.join(' / '),
    dateline.day ? day(dateline.day) : dateline.date,
    dateline.agency,
  ];
  const changed = modified && modified !== published ? modified : undefined;
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
      {(published || changed) && (
        <dl class="times">
          {published && <Time name={t('sources.published')} iso={published} language={language} />}
          {changed && <Time name={t('sources.modified')} iso={changed} language={language} />}
        </dl>
      )}
      {doubts.map(({ about, shown, said }) => (
        <p key={about} class="warning" data-testid="doubt">
          {t(DOUBTS[about], [day(shown), day(said)])}
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
        <time dateTime={iso}>{formatThere(iso, language)}</time>
      </dd>
    </div>
  );
}
