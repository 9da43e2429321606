import type { SourceReport } from '../../lib/reports/source-report-schema';
import type { Source } from '../../lib/types';

/** An entry that is no source. */
export const WRONG_SOURCE: Source = {
  name: 'Camp Fern',
  type: 'person',
  count: 1,
  attributions: [{ block: 0, start: 0, end: 40, source: { start: 10, end: 19 }, cue: 'said' }],
};

/** A report of it. */
export const SOURCE_REPORT: SourceReport = {
  format: 'clean-copy-source-report',
  version: 1,
  tool: '0.1.0',
  address: 'https://courier.test',
  lang: 'en',
  name: 'Camp Fern',
  type: 'person',
  cue: 'said',
  words: 'boats for Camp Fern said the crossing would take',
  source: { start: 10, end: 19 },
};
