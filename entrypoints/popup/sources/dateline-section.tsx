import { browser } from 'wxt/browser';
import { t } from '../../../lib/extension/i18n';
import type { Article } from '../../../lib/types';
import { doubtText } from '../doubt-text';
import { displayLanguage, formatDate, isAcronym, isSameAgency } from '../format';
import { DoubtSign, Moment } from '../moment';

/**
 * Shows where and when the story was written, as stated by the page. Missing facts are omitted, and so are
 * those in the popup's header.
 */
export function DatelineSection({ article }: { article: Article }) {
  const { dateline, credit, published, modified, doubts = [] } = article;
  const language = displayLanguage(browser.i18n.getUILanguage(), t('lang'));
  const isInHeader = dateline?.day !== undefined && dateline.day === published?.slice(0, 10);
  const day = dateline?.day ? formatDate(dateline.day.slice(0, 10), language) : dateline?.date;
  const line = dateline && [dateline.places.join(' / '), isInHeader ? undefined : day, dateline.agency];
  // The header shows an agency that signs in the byline, even if it is on no list.
  const isSigned = article.byline.some(isAcronym);
  const lastModified = modified && modified !== published ? modified : undefined;
  if (isSigned && !dateline && !credit && !lastModified && !doubts.length) return null;
  return (
    <section class="part" aria-labelledby="dateline-title">
      <h2 id="dateline-title" class="total">
        {t('sources.dateline')}
      </h2>
      {dateline && line && (
        <details class="moment">
          <summary class="dateline" dir="auto" data-testid="dateline">
            {line.filter(Boolean).join(' · ') || day}
            {doubts.map((doubt) => doubt.about === 'dateline' && <DoubtSign text={doubtText(doubt, language)} />)}
          </summary>
          <bdi class="quiet">{t('sources.asWritten', [dateline.verbatim])}</bdi>
        </details>
      )}
      {credit && !isSameAgency(credit, dateline?.agency ?? '') && (
        <p data-testid="credit">
          <bdi>{t('sources.wire', [credit])}</bdi>
        </p>
      )}
      {!dateline && !credit && !isSigned && <p class="quiet">{t('sources.noDateline')}</p>}
      {lastModified && (
        <dl class="times">
          <div>
            <dt>{t('sources.modified')}</dt>
            <dd>
              <Moment iso={lastModified} language={language} />
            </dd>
          </div>
        </dl>
      )}
      {doubts.map((doubt) => (
        <p key={`${doubt.about} ${doubt.shown}`} class="warning" data-testid="doubt">
          {doubtText(doubt, language)}
        </p>
      ))}
    </section>
  );
}
