import { expect, it } from 'vitest';
import type { ShownDates } from '../../lib/metadata/shown-date';
import { chooseDates } from '../../lib/metadata/story-dates';
import type { Facts } from '../../lib/types';

const noFacts: Facts = { titles: [], headlines: [], authors: [], organisations: [], types: [] };

it.each<[name: string, facts: Partial<Facts>, shown: ShownDates, expected: ShownDates]>([
  ['metadata before the page', { published: '2026-05-04' }, { published: '2026-05-03' }, { published: '2026-05-04' }],
  [
    'a shown date before an older one in the URL',
    { publishedInUrl: '2019-05-04' },
    { published: '2026-05-04' },
    { published: '2026-05-04' },
  ],
  [
    'a shown date before a newer one in the URL',
    { publishedInUrl: '2026-06-01' },
    { published: '2026-05-04' },
    { published: '2026-05-04' },
  ],
  [
    'the URL before a shown modification',
    { publishedInUrl: '2026-05-04' },
    { modified: '2026-05-05' },
    { published: '2026-05-04', modified: '2026-05-05' },
  ],
  ['a shown modification if there is nothing else', {}, { modified: '2026-05-05' }, { published: '2026-05-05' }],
  [
    'a shown modification beside metadata',
    { published: '2026-05-04T07:30:00Z' },
    { modified: '2026-05-05T08:00' },
    { published: '2026-05-04T07:30:00Z', modified: '2026-05-05T08:00' },
  ],
  [
    'no modification before publication',
    { published: '2026-05-04' },
    { modified: '2026-05-03' },
    { published: '2026-05-04' },
  ],
  ['nothing', {}, {}, {}],
])('%s', (_name, facts, shown, expected) => expect(chooseDates({ ...noFacts, ...facts }, shown)).toEqual(expected));
