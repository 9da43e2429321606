import type { LexiconName } from '../lexicon/lexicon-names.ts';
import type { HiddenKind } from '../types/kinds.ts';

/** Kinds of clutter that contains words of a lexicon, most distinctive lexicon first. */
export const KINDS_BY_LEXICON: readonly (readonly [LexiconName, HiddenKind])[] = [
  ['newsletter', 'promo'],
  ['call-to-action', 'promo'],
  ['affiliate', 'advert'],
  ['advert', 'advert'],
  ['comments', 'comments'],
  ['paywall', 'paywall'],
  ['tools', 'tools'],
  ['player', 'tools'],
  ['recirculation', 'recirculation'],
  ['related-links', 'related-links'],
];
