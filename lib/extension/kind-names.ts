import type { HiddenKind } from '../types';
import { t } from './i18n';

const NAMES = {
  'duplicate-headline': 'kind.duplicateHeadline',
  'duplicate-caption': 'kind.duplicateCaption',
  'duplicate-text': 'kind.duplicateText',
  recirculation: 'kind.recirculation',
  'related-links': 'kind.relatedLinks',
  'tacked-on-story': 'kind.tackedOnStory',
  promo: 'kind.promo',
  tools: 'kind.tools',
  advert: 'kind.advert',
  comments: 'kind.comments',
  paywall: 'kind.paywall',
  furniture: 'kind.furniture',
  user: 'kind.user',
} as const satisfies Record<HiddenKind, string>;

/** @returns what a kind is called, without a number */
export function kindName(kind: HiddenKind): string {
  return t(NAMES[kind]);
}

/** @returns the same for all kinds */
export function kindNames(): Record<HiddenKind, string> {
  return Object.fromEntries(Object.keys(NAMES).map((kind) => [kind, kindName(kind as HiddenKind)])) as Record<
    HiddenKind,
    string
  >;
}
