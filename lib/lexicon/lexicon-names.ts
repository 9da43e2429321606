/** Names of the lexicons in `assets/lexicons/`, apart from their words. */
export const LEXICON_NAMES = [
  'advert',
  'affiliate',
  'call-to-action',
  'comments',
  'consent',
  'furniture',
  'machine-note',
  'newsletter',
  'note',
  'paywall',
  'player',
  'recirculation',
  'related-links',
  'tools',
] as const;

export type LexiconName = (typeof LEXICON_NAMES)[number];
