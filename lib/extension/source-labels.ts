import type { SourceListLabels } from '../types';
import { t } from './i18n';

/** Returns the headings and labels for an exported list of sources, in the reader's language. */
export function sourceListLabels(): SourceListLabels {
  return {
    dateline: t('sources.dateline'),
    cited: t('sources.cited'),
    related: t('sources.related'),
    unnamed: t('sources.unnamed'),
    grounds: {
      witness: t('sources.ground.witness'),
      own: t('sources.ground.own'),
      document: t('sources.ground.document'),
      told: t('sources.ground.told'),
      expert: t('sources.ground.expert'),
    },
    reason: t('sources.ground.reason'),
    noReason: t('sources.ground.noReason'),
    source: t('take.source'),
    published: t('sources.published'),
    modified: t('sources.modified'),
    machine: t('sources.machine'),
  };
}
