import { expect, it } from 'vitest';
import { chooseHeadline } from '../../lib/metadata/headline';
import type { Facts, HeadlineSource } from '../../lib/types';

const headlinesFrom = (sources: Partial<Record<HeadlineSource, string>>): Facts['headlines'] =>
  Object.entries(sources).map(([source, text]) => ({ source: source as HeadlineSource, text }));
const FERRY = 'Ferry to Eastmere sails again';
const SEO = 'Eastmere ferry 2026: timetable and fares';

it.each<[name: string, shown: string | undefined, sources: Partial<Record<HeadlineSource, string>>, expected: string]>([
  ['no sources', undefined, {}, ''],
  ['the page only', FERRY, {}, FERRY],
  ['metadata only', undefined, { 'json-ld': FERRY }, FERRY],
  ['a majority against the title element', FERRY, { 'json-ld': FERRY, title: SEO, 'open-graph': SEO }, FERRY],
  ['metadata against a very short shown headline', 'On board', { 'json-ld': FERRY, 'open-graph': FERRY }, FERRY],
  ['an outdated social media title', FERRY, { 'json-ld': FERRY, 'open-graph': 'Storm warning' }, FERRY],
  ['only the page and its title element agree', FERRY, { title: FERRY, twitter: SEO }, FERRY],
  ['a colon that the page adds by CSS', `Harbour ${FERRY}`, { 'json-ld': `Harbour: ${FERRY}` }, `Harbour: ${FERRY}`],
  ['a kicker in the headline', `Harbour ${FERRY}`, { 'open-graph': FERRY, 'json-ld': FERRY }, FERRY],
  ['two kickers', `Island life - ${FERRY}`, { 'open-graph': `After the storm: ${FERRY}` }, FERRY],
  [
    'a kicker in a single source',
    FERRY,
    { 'open-graph': `After the long storm: ${FERRY}`, 'json-ld': SEO, title: SEO, h1: SEO },
    FERRY,
  ],
  [
    'a kicker in all sources but the page',
    FERRY,
    { 'open-graph': `Eastmere: ${FERRY}`, title: `Eastmere: ${FERRY}`, 'json-ld': `Eastmere: ${FERRY}` },
    `Eastmere: ${FERRY}`,
  ],
  [
    'a single different word is not a kicker',
    'Joan said: the ferry sails again',
    { 'json-ld': 'Jo said: the ferry sails again' },
    'Jo said: the ferry sails again',
  ],
  ['a section in the title element', undefined, { title: `${FERRY} - Harbour`, 'open-graph': FERRY }, FERRY],
  [
    'a truncated headline',
    undefined,
    {
      'json-ld': 'Ferry to Eastmere sails again after …',
      'open-graph': 'Ferry to Eastmere sails again after two years',
    },
    'Ferry to Eastmere sails again after two years',
  ],
  ['a site name in metadata too', undefined, { 'open-graph': `${FERRY} | HP24`, 'json-ld': FERRY, title: SEO }, FERRY],
  [
    'two kickers, one of them in metadata',
    `Island life - ${FERRY}`,
    { 'json-ld': `Island life - ${FERRY}`, 'open-graph': `After the storm: ${FERRY}` },
    FERRY,
  ],
  ['quotation marks as in metadata', `“${FERRY}”`, { 'json-ld': `'${FERRY}'` }, `'${FERRY}'`],
])('%s', (_name, shown, sources, expected) => expect(chooseHeadline(shown, headlinesFrom(sources))).toBe(expected));
