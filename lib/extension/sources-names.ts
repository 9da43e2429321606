import type { SourcesNames } from '../types';
import { t } from './i18n';

/** Headings and words of what is said about a story's sources, in the reader's language. */
export function sourcesNames(): SourcesNames {
  return {
    dateline: t('sources.dateline'),
    cited: t('sources.cited'),
    related: t('sources.related'),
    unnamed: t('sources.unnamed'),
    source: t('take.source'),
    published: t('sources.published'),
    modified: t('sources.modified'),
  };
}
