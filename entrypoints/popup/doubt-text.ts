import { t } from '../../lib/extension/i18n';
import type { DateConflict } from '../../lib/types';
import { formatShortDate } from './format';

const TEXTS = {
  published: 'sources.doubtPublished',
  dateline: 'sources.doubtDateline',
  address: 'sources.doubtAddress',
  modified: 'sources.doubtModified',
} as const satisfies Record<DateConflict['about'], string>;

/** Returns a line about a contradiction between two dates of a page. */
export function doubtText({ about, shown, said }: DateConflict, language: string): string {
  const [one, other] = [shown, said].map((iso) => formatShortDate(iso.slice(0, 10), language));
  return t(TEXTS[about], [one ?? '', other ?? '']);
}
