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
const YES = { atLeast: 1 };
/** Limits for a flag that is not set. */
const NO = { atMost: 0 };
/** Limits for a large share (0–1). */
const MOST = { atLeast: 0.6 };
/** Limits for a small share (0–1). */
const FEW = { atMost: 0.2 };
/** Limits for a short text, as a logarithmic weight: 6.5 is about 90 letters. */
const SHORT = { atMost: 6.5 };
/** Limits for a long text. */
const LONG = { atLeast: 6.5 };

const DISTANCE = [hide('apart', { atLeast: 2 }), keep('amongText', { atMost: 2 })];
const IN_ROOT = [hide('apart', NO), keep('amongText', YES)];
const SIMILARITY = [hide('notLikeStory', FEW), keep('likeStory', MOST)];
const LINKS_NEXT_TO_IT = [hide('amongLinks', MOST)];
const TEXT_NEXT_TO_IT = [keep('amongText', YES)];
const hideIf = (key: PlainReason) => [hide(key, YES)];

/** Reasons of individual features, more specific than those of their families. */
export const FEATURE_REASONS: Record<string, FeatureReasons | undefined> = {
  'place/after-story': [hide('afterStory', YES)],
  'place/before-story': [hide('beforeText', YES)],
  'place/above-headline': [hide('aboveHeadline', YES)],
  'place/after-paragraph': DISTANCE,
  'place/before-paragraph': DISTANCE,
  'place/levels-to-paragraph-before': DISTANCE,
  'place/levels-to-paragraph-after': DISTANCE,
  'place/in-root': IN_ROOT,
  'place/in-head-root': IN_ROOT,
  'place/is-main': [hide('notLikeStory', NO), keep('likeStory', YES)],
  'place/is-readable': [keep('runningText', YES)],
  'shape/link-share': [hide('mostlyLinks', MOST), keep('textNotLinks', FEW)],
  'shape/whole-link': [hide('linkLine', YES)],
  'shape/weight': [hide('shortLine', SHORT), keep('runningText', LONG)],
  'shape/words': [hide('shortLine', { atMost: 4 }), keep('runningText', { atLeast: 4 })],
  'shape/prose': [keep('runningText', YES)],
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
  'words/in-body': [hide('notInData', { atMost: -0.5 }), keep('toldInData', YES)],
  'words/cohesion': [hide('offTopic', FEW), keep('onTopic', MOST)],
  'words/repeats-headline': [hide('repeatsHeadline', MOST)],
  'words/matches-description': [hide('repeatsSummary', MOST)],
  'words/repeats-alt': [hide('repeatsPicture', MOST)],
  'words/same-site': [hide('linksToSite', MOST)],
  'neighbours/previous-link-share': LINKS_NEXT_TO_IT,
  'neighbours/next-link-share': LINKS_NEXT_TO_IT,
  'neighbours/previous-main': TEXT_NEXT_TO_IT,
  'neighbours/next-main': TEXT_NEXT_TO_IT,
  'group/group-weight': [hide('shortLine', SHORT), keep('runningText', LONG)],
  'group/group-link-share': [hide('amongLinks', MOST), keep('textNotLinks', FEW)],
  'group/group-main': SIMILARITY,
  'group/group-readable': SIMILARITY,
  'group/group-kept': SIMILARITY,
  'group/group-inside': [keep('amongText', MOST)],
  'group/in-box': [hide('inBox', YES)],
  'group/box-link-share': [hide('linkBox', MOST)],
  'said/said-previous': [hide('amongHidden', { atMost: -0.3 }), keep('amongText', { atLeast: 0.3 })],
  'said/said-next': [hide('amongHidden', { atMost: -0.3 }), keep('amongText', { atLeast: 0.3 })],
};
