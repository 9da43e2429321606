import type { Lexicon } from '../lexicon/names.ts';
import type { HiddenKind } from '../types/kinds.ts';

/** What a block with words of a list is called, the surest list first. */
export const MEANT: readonly (readonly [Lexicon, HiddenKind])[] = [
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
