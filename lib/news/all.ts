import { creditOf } from './credit';
import { datelineOnPage } from './dateline/page';
import type { NewsReaders } from './readers';
import { relatedLinks } from './related';
import { sourcesOf } from './sources';

/** All readers of news, with their word lists: much code that a page gets only when somebody asks. */
export const newsReaders: NewsReaders = {
  dateline: datelineOnPage,
  credit: creditOf,
  sources: sourcesOf,
  related: relatedLinks,
};
