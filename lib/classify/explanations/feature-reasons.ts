import type { Verdict } from '../../types';
import type { PlainReason } from '../../types/reason';

/** A reason that a feature gives for a verdict if its value is between two limits, both inclusive. */
interface FeatureReason {
  decide: Verdict['decide'];
  key: PlainReason;
  atLeast?: number;
  atMost?: number;
}

export type FeatureReasons = readonly FeatureReason[];

type Limits = Pick<FeatureReason, 'atLeast' | 'atMost'>;

const hide = (key: PlainReason, limits: Limits): FeatureReason => ({ decide: 'hide', key, ...limits });
const keep = (key: PlainReason, limits: Limits): FeatureReason => ({ decide: 'keep', key, ...limits });

/** Limits for a flag that is set. */
const SET = { atLeast: 1 };
/** Limits for a flag that is not set. */
const NOT_SET = { atMost: 0 };
/** Limits for a large share (0–1). */
const LARGE_SHARE = { atLeast: 0.6 };
/** Limits for a small share (0–1). */
const SMALL_SHARE = { atMost: 0.2 };
/** Limits for a short text, as a logarithmic weight: 6.5 is about 90 letters. */
const SHORT_TEXT = { atMost: 6.5 };
/** Limits for a long text. */
const LONG_TEXT = { atLeast: 6.5 };

const DISTANCE = [hide('apart', { atLeast: 2 }), keep('amongText', { atMost: 2 })];
const IN_ROOT = [hide('apart', NOT_SET), keep('amongText', SET)];
const SIMILARITY = [hide('notLikeStory', SMALL_SHARE), keep('likeStory', LARGE_SHARE)];
const LINKS_NEXT_TO_IT = [hide('amongLinks', LARGE_SHARE)];
const TEXT_NEXT_TO_IT = [keep('amongText', SET)];
const hideIf = (key: PlainReason) => [hide(key, SET)];

/** Reasons of individual features, more specific than those of their families. */
export const FEATURE_REASONS: Record<string, FeatureReasons | undefined> = {
  'place/after-story': [hide('afterStory', SET)],
  'place/before-story': [hide('beforeText', SET)],
  'place/above-headline': [hide('aboveHeadline', SET)],
  'place/after-paragraph': DISTANCE,
  'place/before-paragraph': DISTANCE,
  'place/levels-to-paragraph-before': DISTANCE,
  'place/levels-to-paragraph-after': DISTANCE,
  'place/in-root': IN_ROOT,
  'place/in-head-root': IN_ROOT,
  'place/is-main': [hide('notLikeStory', NOT_SET), keep('likeStory', SET)],
  'place/is-readable': [keep('runningText', SET)],
  'shape/link-share': [hide('mostlyLinks', LARGE_SHARE), keep('textNotLinks', SMALL_SHARE)],
  'shape/whole-link': [hide('linkLine', SET)],
  'shape/weight': [hide('shortLine', SHORT_TEXT), keep('runningText', LONG_TEXT)],
  'shape/words': [hide('shortLine', { atMost: 4 }), keep('runningText', { atLeast: 4 })],
  'shape/prose': [keep('runningText', SET)],
  'tags/in-aside': hideIf('beside'),
  'tags/in-link': hideIf('linkLine'),
  'tags/class-related': hideIf('otherStories'),
  'tags/near-class-related': hideIf('otherStories'),
  'tags/class-teaser': hideIf('teaser'),
  'tags/near-class-teaser': hideIf('teaser'),
  'tags/class-newsletter': hideIf('appeal'),
  'tags/near-class-newsletter': hideIf('appeal'),
  'tags/class-advert': hideIf('advert'),
  'tags/near-class-advert': hideIf('advert'),
  'tags/class-share': hideIf('tool'),
  'tags/near-class-share': hideIf('tool'),
  'tags/class-comment': hideIf('comments'),
  'tags/near-class-comment': hideIf('comments'),
  'words/copies': [hide('copies', { atLeast: 2 })],
  'words/in-body': [hide('notInData', { atMost: -0.5 }), keep('toldInData', SET)],
  'words/cohesion': [hide('offTopic', SMALL_SHARE), keep('onTopic', LARGE_SHARE)],
  'words/repeats-headline': [hide('repeatsHeadline', LARGE_SHARE)],
  'words/matches-description': [hide('repeatsSummary', LARGE_SHARE)],
  'words/repeats-alt': [hide('repeatsPicture', LARGE_SHARE)],
  'words/same-site': [hide('linksToSite', LARGE_SHARE)],
  'neighbours/previous-link-share': LINKS_NEXT_TO_IT,
  'neighbours/next-link-share': LINKS_NEXT_TO_IT,
  'neighbours/previous-main': TEXT_NEXT_TO_IT,
  'neighbours/next-main': TEXT_NEXT_TO_IT,
  'group/group-weight': [hide('shortLine', SHORT_TEXT), keep('runningText', LONG_TEXT)],
  'group/group-link-share': [hide('amongLinks', LARGE_SHARE), keep('textNotLinks', SMALL_SHARE)],
  'group/group-main': SIMILARITY,
  'group/group-readable': SIMILARITY,
  'group/group-kept': SIMILARITY,
  'group/group-inside': [keep('amongText', LARGE_SHARE)],
  'group/in-box': [hide('inBox', SET)],
  'group/box-link-share': [hide('linkBox', LARGE_SHARE)],
  'said/said-previous': [hide('amongHidden', { atMost: -0.3 }), keep('amongText', { atLeast: 0.3 })],
  'said/said-next': [hide('amongHidden', { atMost: -0.3 }), keep('amongText', { atLeast: 0.3 })],
};
