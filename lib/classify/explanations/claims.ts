import type { Verdict } from '../../types';
import type { PlainReason } from '../../types/reason';

/** What a feature says to a reader while its value lies between two bounds, both included. */
interface Claim {
  decide: Verdict['decide'];
  key: PlainReason;
  atLeast?: number;
  atMost?: number;
}

export type Claims = readonly Claim[];

const hide = (key: PlainReason, bounds: Pick<Claim, 'atLeast' | 'atMost'>): Claim => ({
  decide: 'hide',
  key,
  ...bounds,
});
const keep = (key: PlainReason, bounds: Pick<Claim, 'atLeast' | 'atMost'>): Claim => ({
  decide: 'keep',
  key,
  ...bounds,
});

/** Yes, of a feature that is 0 or 1. */
const YES = { atLeast: 1 };
const NO = { atMost: 0 };
/** Of a share. */
const MOST = { atLeast: 0.6 };
const FEW = { atMost: 0.2 };
/** Of a size on the features' scale: up to about 90 letters, and more. */
const SHORT = { atMost: 6.5 };
const LONG = { atLeast: 6.5 };

const distance = [hide('apart', { atLeast: 2 }), keep('amongText', { atMost: 2 })];
const inside = [hide('apart', NO), keep('amongText', YES)];
const marked = (key: PlainReason) => [hide(key, YES)];
const alike = [hide('notLikeStory', FEW), keep('likeStory', MOST)];
const nextLinks = [hide('amongLinks', MOST)];
const nextText = [keep('amongText', YES)];

/** Features that say more than their family does, each with what it says and when. */
export const CLAIMS: Record<string, Claims | undefined> = {
  'place/after-story': [hide('afterStory', YES)],
  'place/before-story': [hide('beforeText', YES)],
  'place/above-headline': [hide('aboveHeadline', YES)],
  'place/after-paragraph': distance,
  'place/before-paragraph': distance,
  'place/levels-to-paragraph-before': distance,
  'place/levels-to-paragraph-after': distance,
  'place/in-root': inside,
  'place/in-head-root': inside,
  'place/is-main': [hide('notLikeStory', NO), keep('likeStory', YES)],
  'place/is-readable': [keep('runningText', YES)],
  'shape/link-share': [hide('mostlyLinks', MOST), keep('textNotLinks', FEW)],
  'shape/whole-link': [hide('linkLine', YES)],
  'shape/weight': [hide('shortLine', SHORT), keep('runningText', LONG)],
  'shape/words': [hide('shortLine', { atMost: 4 }), keep('runningText', { atLeast: 4 })],
  'shape/prose': [keep('runningText', YES)],
  'tags/in-aside': marked('beside'),
  'tags/in-link': marked('linkLine'),
  'tags/class-related': marked('otherStories'),
  'tags/near-class-related': marked('otherStories'),
  'tags/class-teaser': marked('teaser'),
  'tags/near-class-teaser': marked('teaser'),
  'tags/class-newsletter': marked('appeal'),
  'tags/near-class-newsletter': marked('appeal'),
  'tags/class-advert': marked('advert'),
  'tags/near-class-advert': marked('advert'),
  'tags/class-share': marked('tool'),
  'tags/near-class-share': marked('tool'),
  'tags/class-comment': marked('comments'),
  'tags/near-class-comment': marked('comments'),
  'words/copies': [hide('copies', { atLeast: 2 })],
  'words/in-body': [hide('notInData', { atMost: -0.5 }), keep('toldInData', YES)],
  'words/cohesion': [hide('offTopic', FEW), keep('onTopic', MOST)],
  'words/repeats-headline': [hide('repeatsHeadline', MOST)],
  'words/matches-description': [hide('repeatsSummary', MOST)],
  'words/repeats-alt': [hide('repeatsPicture', MOST)],
  'words/same-site': [hide('linksToSite', MOST)],
  'neighbours/previous-link-share': nextLinks,
  'neighbours/next-link-share': nextLinks,
  'neighbours/previous-main': nextText,
  'neighbours/next-main': nextText,
  'group/group-weight': [hide('shortLine', SHORT), keep('runningText', LONG)],
  'group/group-link-share': [hide('amongLinks', MOST), keep('textNotLinks', FEW)],
  'group/group-main': alike,
  'group/group-readable': alike,
  'group/group-kept': alike,
  'group/group-inside': [keep('amongText', MOST)],
  'group/in-box': [hide('inBox', YES)],
  'group/box-link-share': [hide('linkBox', MOST)],
  'said/said-previous': [hide('amongHidden', { atMost: -0.3 }), keep('amongText', { atLeast: 0.3 })],
  'said/said-next': [hide('amongHidden', { atMost: -0.3 }), keep('amongText', { atLeast: 0.3 })],
};
