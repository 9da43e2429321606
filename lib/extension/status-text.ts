import type { PageState } from '../types';
import { t } from './i18n';

const TEXT_KEYS = {
  story: 'status.story',
  empty: 'status.empty',
  'front-page': 'status.frontPage',
  'no-story': 'status.noStory',
  loading: 'status.loading',
  forbidden: 'status.forbidden',
  pdf: 'status.pdf',
  error: 'status.error',
} as const satisfies Record<PageState['status'], string>;

/** All possible statuses of a page. */
export const STATUSES = Object.keys(TEXT_KEYS) as PageState['status'][];

/** Returns a sentence that describes a page's status in the reader's language. */
export function statusText(status: PageState['status']): string {
  return t(TEXT_KEYS[status]);
}
