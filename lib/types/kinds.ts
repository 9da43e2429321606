/** Kinds of blocks. */

/** Kinds of blocks that are kept. Each verdict has a kind. */
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

/** Kinds of blocks that are hidden. */
export const HIDDEN_KINDS = [
  'duplicate-headline',
  'duplicate-caption',
  'duplicate-text',
  'recirculation',
  'related-links',
  'tacked-on-story',
  'promo',
  'machine-summary',
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
