import type { PageState } from '../types';
import { t } from './i18n';

const TEXTS = {
  story: 'status.story',
  empty: 'status.empty',
  'front-page': 'status.frontPage',
  'no-story': 'status.noStory',
  loading: 'status.loading',
  forbidden: 'status.forbidden',
  pdf: 'status.pdf',
  error: 'status.error',
} as const satisfies Record<PageState['status'], string>;

/** All that a page can be in. */
export const STATUSES = Object.keys(TEXTS) as PageState['status'][];

/** @returns one plain sentence for the reader */
export function statusText(status: PageState['status']): string {
  return t(TEXTS[status]);
}
