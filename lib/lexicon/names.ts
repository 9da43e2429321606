/** The word lists by name, without their words. */
export const LEXICONS = [
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

export type Lexicon = (typeof LEXICONS)[number];
