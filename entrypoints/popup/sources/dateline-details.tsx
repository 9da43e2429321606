import type { ComponentChild } from 'preact';
import { formatList, t } from '../../../lib/extension/i18n';
import type { Article } from '../../../lib/types';
import { formatDate, isSameAgency } from '../format';
import { Moment } from '../moment';

/** Who wrote the story, where and when, as stated by the page. Missing facts are omitted. */
export function DatelineDetails({ article, language }: { article: Article; language: string }) {
  const { byline, dateline, credit, published, modified } = article;
  const day = dateline?.day ? formatDate(dateline.day.slice(0, 10), language) : dateline?.date;
  const moment = (iso: string | undefined) =>
    iso && formatDate(iso, language) ? <Moment iso={iso} language={language} /> : undefined;
  const wire = credit && !isSameAgency(credit, dateline?.agency ?? '') ? credit : undefined;
  const facts: [string, ComponentChild][] = [
    [t('sources.byline'), byline.length ? <bdi>{formatList(byline)}</bdi> : undefined],
    [t('sources.place'), dateline?.places.length ? <bdi>{dateline.places.join(' / ')}</bdi> : undefined],
    [
      t('sources.agency'),
      dateline?.agency || wire ? (
        <bdi>{formatList([dateline?.agency, wire].filter((name) => name !== undefined))}</bdi>
      ) : undefined,
    ],
    [t('sources.dated'), day ? <bdi>{day}</bdi> : undefined],
    [t('sources.published'), moment(published)],
    [t('sources.modified'), modified === published ? undefined : moment(modified)],
    [t('sources.verbatim'), dateline ? <bdi>{dateline.verbatim}</bdi> : undefined],
  ];
  return (
    <dl class="facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
