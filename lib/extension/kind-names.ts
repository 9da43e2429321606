import type { HiddenKind } from '../types';
import { t } from './i18n';

const NAME_KEYS = {
  'duplicate-headline': 'kind.duplicateHeadline',
  'duplicate-caption': 'kind.duplicateCaption',
  'duplicate-text': 'kind.duplicateText',
  recirculation: 'kind.recirculation',
  'related-links': 'kind.relatedLinks',
  'tacked-on-story': 'kind.tackedOnStory',
  promo: 'kind.promo',
  'machine-summary': 'kind.machineSummary',
  tools: 'kind.tools',
  advert: 'kind.advert',
  comments: 'kind.comments',
  paywall: 'kind.paywall',
  furniture: 'kind.furniture',
  user: 'kind.user',
} as const satisfies Record<HiddenKind, string>;

/** Returns the name of a kind of clutter in the reader's language, without a number. */
export function kindName(kind: HiddenKind): string {
  return t(NAME_KEYS[kind]);
}

/** Returns the names of all kinds of clutter in the reader's language. */
export function kindNames(): Record<HiddenKind, string> {
  return Object.fromEntries(Object.keys(NAME_KEYS).map((kind) => [kind, kindName(kind as HiddenKind)])) as Record<
    HiddenKind,
    string
  >;
}
