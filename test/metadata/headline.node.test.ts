import { expect, it } from 'vitest';
import { headlineOf } from '../../lib/metadata/headline';
import type { Facts, HeadlineSource } from '../../lib/types';

const named = (sources: Partial<Record<HeadlineSource, string>>): Facts['headlines'] =>
  Object.entries(sources).map(([source, text]) => ({ source: source as HeadlineSource, text }));
const FERRY = 'Ferry to Eastmere sails again';
const SEO = 'Eastmere ferry 2026: timetable and fares';

it.each<[claim: string, shown: string | undefined, sources: Partial<Record<HeadlineSource, string>>, wanted: string]>([
  ['nothing names nothing', undefined, {}, ''],
  ['the page alone', FERRY, {}, FERRY],
  ['data alone', undefined, { 'json-ld': FERRY }, FERRY],
  ['two agree against the title element', FERRY, { 'json-ld': FERRY, title: SEO, 'open-graph': SEO }, FERRY],
  ['data agree against a headline of one word', 'On board', { 'json-ld': FERRY, 'open-graph': FERRY }, FERRY],
  ['a stale title of social media', FERRY, { 'json-ld': FERRY, 'open-graph': 'Storm warning' }, FERRY],
  ['nobody agrees but the page and its own title', FERRY, { title: FERRY, twitter: SEO }, FERRY],
  ['a colon that the page draws by style', `Harbour ${FERRY}`, { 'json-ld': `Harbour: ${FERRY}` }, `Harbour: ${FERRY}`],
  ['a kicker in the headline', `Harbour ${FERRY}`, { 'open-graph': FERRY, 'json-ld': FERRY }, FERRY],
  ['two kickers', `Island life - ${FERRY}`, { 'open-graph': `After the storm: ${FERRY}` }, FERRY],
  [
    'a kicker that one source alone has',
    FERRY,
    { 'open-graph': `After the long storm: ${FERRY}`, 'json-ld': SEO, title: SEO, h1: SEO },
    FERRY,
  ],
  [
    'a kicker that all have but the page',
    FERRY,
    { 'open-graph': `Eastmere: ${FERRY}`, title: `Eastmere: ${FERRY}`, 'json-ld': `Eastmere: ${FERRY}` },
    `Eastmere: ${FERRY}`,
  ],
  [
    'no kicker: one word is another',
    'Joan said: the ferry sails again',
    { 'open-graph': 'Jo said: the ferry sails again' },
    'Jo said: the ferry sails again',
  ],
  ['a section in the title element', undefined, { title: `${FERRY} - Harbour`, 'open-graph': FERRY }, FERRY],
  [
    'a headline that was cut',
    undefined,
    {
      'json-ld': 'Ferry to Eastmere sails again after …',
      'open-graph': 'Ferry to Eastmere sails again after two years',
    },
    'Ferry to Eastmere sails again after two years',
  ],
  [
    'a site behind a stroke, in data as well',
    undefined,
    { 'open-graph': `${FERRY} | HP24`, 'json-ld': FERRY, title: SEO },
    FERRY,
  ],
  [
    'two kickers, of which data have one',
    `Island life - ${FERRY}`,
    { 'json-ld': `Island life - ${FERRY}`, 'open-graph': `After the storm: ${FERRY}` },
    FERRY,
  ],
  ['quotation marks as data have them', `“${FERRY}”`, { 'json-ld': `'${FERRY}'` }, `'${FERRY}'`],
])('%s', (_claim, shown, sources, wanted) => expect(headlineOf(shown, named(sources))).toBe(wanted));
