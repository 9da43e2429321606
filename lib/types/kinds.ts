/** What a block can be called. */

/** What a block is. The first row is kept, the second hidden; a rule or the pipeline names one for every block. */
export const KEPT_KINDS = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'paragraph',
  'subheading',
  'list',
  'quote',
  'table',
  'image',
  'caption',
  'embed',
  'note',
] as const;

export const HIDDEN_KINDS = [
  'duplicate-headline',
  'duplicate-caption',
  'duplicate-text',
  'recirculation',
  'related-links',
  'tacked-on-story',
  'promo',
  'tools',
  'advert',
  'comments',
  'paywall',
  'furniture',
  'user',
] as const;

export const KINDS = [...KEPT_KINDS, ...HIDDEN_KINDS] as const;

export type KeptKind = (typeof KEPT_KINDS)[number];
export type HiddenKind = (typeof HIDDEN_KINDS)[number];
export type Kind = KeptKind | HiddenKind;
