/**
 * Names of the lexicons in `assets/lexicons/`. They are in a module of their own, so that using them does not load the
 * words.
 */
export const LEXICON_NAMES = [
  'advert',
  'affiliate',
  'appeal',
  'call-to-action',
  'comments',
  'consent',
  'first-person',
  'furniture',
  'imperative',
  'machine',
  'machine-label',
  'machine-note',
  'newsletter',
  'note',
  'outlet-product',
  'own-offer',
  'paywall',
  'player',
  'recirculation',
  'related-links',
  'rights',
  'second-person',
  'subscribers-only',
  'tools',
] as const;

export type LexiconName = (typeof LEXICON_NAMES)[number];
