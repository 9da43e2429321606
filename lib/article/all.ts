import { bylineOf } from '../metadata/byline';
import { visibleDate } from '../metadata/dates';
import { dayOf, doubtsOf } from '../metadata/doubts';
import { editorsIn } from '../metadata/shown-names';
import { standfirstOf } from '../metadata/standfirst';
import { sourcesOf } from './attribution';
import { creditOf } from './credit';
import { datelineOnPage } from './dateline/page';
import type { NewsReaders } from './readers';
import { relatedLinks } from './related';

/** All readers of news, with their word lists: much code that a page gets only when somebody asks. */
export const newsReaders: NewsReaders = {
  byline: bylineOf,
  editors: editorsIn,
  date: visibleDate,
  standfirst: standfirstOf,
  dateline: datelineOnPage,
  day: dayOf,
  doubts: doubtsOf,
  credit: creditOf,
  sources: sourcesOf,
  related: relatedLinks,
};
