import type { Verdict } from '../../types';
import type { PlainReason, Reason } from '../../types/reason';
import type { BuiltInRuleId, ClassifierRuleId } from '../built-in-rule-ids';
import { type ExplanationContext, findCopySide, positionOf } from './explanation-context';
import { reasonForLinkList } from './lexicon-reasons';
import { findPagePart } from './page-part';

/** Finds the reason of a verdict from the blocks around it. */
type ReasonFinder = (verdict: Verdict, context: ExplanationContext) => Reason;

const linkList =
  (otherwise: PlainReason): ReasonFinder =>
  ({ block }, context) =>
    reasonForLinkList(block, context, otherwise);

const duplicate =
  (key: 'repeatsCaption' | 'repeatsText'): ReasonFinder =>
  ({ block }, context) => ({ key: `${key}${findCopySide(block, context) ?? ''}` });

const pagePart: ReasonFinder = ({ block }, context) => ({ key: findPagePart(block, context) });

/** The reason of each verdict by layout, duplicate detection or safety guard. */
export const BUILT_IN_REASONS = {
  headline: 'headline',
  standfirst: 'headOfStory',
  byline: 'headOfStory',
  date: 'headOfStory',
  'lead-picture': 'headOfStory',
  caption: 'amongText',
  'other-story': 'otherStory',
  'advert-frame': 'advert',
  'screen-reader-only': pagePart,
  'outside-story': pagePart,
  'above-headline': 'aboveHeadline',
  'box-above-text': 'runningText',
  'readable-above-text': 'runningText',
  'heading-above-text': 'headOfStory',
  'label-of-key-points': 'headOfStory',
  'key-point': 'headOfStory',
  'prose-above-text': 'runningText',
  'above-text': 'beforeText',
  unmeasured: ({ block }, context) => ({ key: positionOf(block, context) }),
  'link-box': linkList('linkBox'),
  'link-box-picture': linkList('linkBox'),
  placeholder: 'placeholder',
  'media-in-story': 'amongText',
  'story-paragraph': 'storyText',
  'prose-in-box': 'runningText',
  'prose-in-story': 'runningText',
  'linked-caption': 'mostlyLinks',
  'heading-in-story': 'amongText',
  'table-in-story': 'amongText',
  'list-in-story': 'amongText',
  'quote-in-story': 'amongText',
  'linked-list': 'mostlyLinks',
  'box-in-story': 'amongText',
  'sentence-in-story': 'amongText',
  'readable-line': 'amongText',
  'bold-line': 'amongText',
  'stray-line': 'strayLine',
  'last-lines': 'goesOn',
  'readable-tail': 'goesOn',
  'readable-tail-box': 'goesOn',
  'heading-in-tail': 'goesOn',
  'figure-in-tail': 'goesOn',
  'after-story': 'afterStory',
  'duplicate-headline': 'repeatsHeadline',
  'duplicate-caption': duplicate('repeatsCaption'),
  'duplicate-text': duplicate('repeatsText'),
  'heading-of-hidden': 'headingOfHidden',
  'picture-of-hidden': 'pictureOfHidden',
  'picture-of-kept': 'amongText',
  'rest-of-list': 'amongText',
  'rest-of-promo': 'promoBox',
  'audio-version': 'audioVersion',
  'kept-in-doubt': 'likeStory',
  'unfolds-story': 'goesOn',
  'next-page': 'goesOn',
  'part-of-sentence': 'storyText',
  'introduced-list': 'amongText',
  'quoted-post': 'amongText',
  'linked-paragraph': 'runningText',
  'heading-of-story': 'amongText',
  footnote: 'amongText',
  'data-row': 'amongText',
  'data-list': 'amongText',
  'caption-in-story': 'amongText',
  'prose-at-end': 'goesOn',
  'box-at-end': 'goesOn',
  'author-role': 'headOfStory',
  'place-line': 'headOfStory',
  signature: 'goesOn',
  'question-and-answer': 'goesOn',
  'section-below': 'goesOn',
  'machine-summary': 'machineMade',
  'machine-note': 'machineNote',
} as const satisfies Record<Exclude<BuiltInRuleId, ClassifierRuleId>, PlainReason | ReasonFinder>;
