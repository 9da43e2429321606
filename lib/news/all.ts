import { bylineOf } from './byline';
import { creditOf } from './credit';
import { datelineOnPage } from './dateline/page';
import { visibleDate } from './dates';
import { dayOf, doubtsOf } from './doubts';
import type { NewsReaders } from './readers';
import { relatedLinks } from './related';
import { editorsIn } from './shown-names';
import { sourcesOf } from './sources';
import { standfirstOf } from './standfirst';

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
