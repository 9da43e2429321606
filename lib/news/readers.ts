import type { bylineOf } from './byline';
import type { creditOf } from './credit';
import type { datelineOnPage } from './dateline/page';
import type { visibleDate } from './dates';
import type { dayOf, doubtsOf } from './doubts';
import type { relatedLinks } from './related';
import type { editorsIn } from './shown-names';
import type { sourcesOf } from './sources';
import type { standfirstOf } from './standfirst';

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
