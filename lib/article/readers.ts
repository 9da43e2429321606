import type { bylineOf } from '../metadata/byline';
import type { visibleDate } from '../metadata/dates';
import type { dayOf, doubtsOf } from '../metadata/doubts';
import type { editorsIn } from '../metadata/shown-names';
import type { standfirstOf } from '../metadata/standfirst';
import type { sourcesOf } from './attribution';
import type { creditOf } from './credit';
import type { datelineOnPage } from './dateline/page';
import type { relatedLinks } from './related';

/** What reads the facts that only the popup shows; the clean view needs none of it. */
export interface NewsReaders {
  byline: typeof bylineOf;
  editors: typeof editorsIn;
  date: typeof visibleDate;
  standfirst: typeof standfirstOf;
  dateline: typeof datelineOnPage;
  day: typeof dayOf;
  doubts: typeof doubtsOf;
  credit: typeof creditOf;
  sources: typeof sourcesOf;
  related: typeof relatedLinks;
}

/** Gives the readers, once they are there. */
export type News = () => NewsReaders | undefined;
