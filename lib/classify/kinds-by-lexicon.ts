import type { LexiconName } from '../lexicon/lexicon-names.ts';
import type { HiddenKind } from '../types/kinds.ts';

/** Kinds of clutter by the lexicon whose words occur in it; the most distinctive lexicon comes first. */
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
