import type { creditOf } from './credit';
import type { datelineOnPage } from './dateline/page';
import type { relatedLinks } from './related';
import type { sourcesOf } from './sources';

/** What reads the facts that only the popup shows; the clean view needs none of it. */
export interface NewsReaders {
  dateline: typeof datelineOnPage;
  credit: typeof creditOf;
  sources: typeof sourcesOf;
  related: typeof relatedLinks;
}

/** Gives the readers, once they are there. */
export type News = () => NewsReaders | undefined;
