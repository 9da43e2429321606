import { describe, expect, test } from 'vitest';
import { buildFingerprint, eventSimilarity } from '../../lib/article/event-fingerprint';
import type { Article } from '../../lib/types';

const HEADLINE = 'Old quay of Marrow reopens as a market hall';
const TEXT = [
  'The old quay of Marrow opened as a market hall on Saturday, four years after the last crane had left the harbour.',
  'Forty stalls sell fish and bread under a roof of larch, the builder Runa Aske said. The Marrow council paid nine million.',
  'Critics in Marrow had asked for flats instead of stalls, and the harbour vote was won by one voice.',
];

describe('stories of two outlets', () => {
  const fingerprint = (headline: string, text: string, published = '2026-11-25') =>
    buildFingerprint({ headline, published, byline: [], sources: null, related: [] } as Article, text, 'en');
  const here = fingerprint(HEADLINE, TEXT.join('\n'));
  const there = fingerprint(
    'Market hall opens at the old quay in Marrow after four years',
    'On Saturday the harbour town of Marrow opened its new market hall. It stands at the old quay.\nRuna Aske, who built the roof of larch, spoke for the council of Marrow, which paid nine million.',
  );
  const other = fingerprint(
    'Ferry to Port Ellery stays in the harbour after storm',
    'The storm has damaged the ferry of Port Ellery, its captain Lars Holm said.\nThe harbour of Port Ellery is closed, and the council pays for hotels.',
  );

  test('one event in other words is similar', () => expect(eventSimilarity(here, there)).toBeGreaterThan(0.4));
  test('similarity is symmetric', () => expect(eventSimilarity(there, here)).toBeCloseTo(eventSimilarity(here, there)));
  test('another event of the same day is not similar', () => expect(eventSimilarity(here, other)).toBeLessThan(0.3));
  test('a year between two stories lowers their similarity', () => {
    const before = fingerprint('Market hall opens at the old quay in Marrow', TEXT.join('\n'), '2025-11-25');
    expect(eventSimilarity(here, before)).toBeLessThan(eventSimilarity(here, there) + 0.2);
  });
  test('fingerprints are small, and invalid ones match nothing', () => {
    expect(JSON.stringify(here).length).toBeLessThan(1000);
    expect(eventSimilarity(here, {})).toBe(0);
    expect(eventSimilarity({ terms: 3, head: null, names: [1] }, here)).toBe(0);
  });
});
