import type { Verdict } from '../../types';
import type { PlainReason, Reason } from '../../types/reason';
import type { BuiltInRule, LearnedRule } from '../built-in';
import { type Around, placeOf, sideOfCopy } from './around';
import { partOf } from './part';
import { ofList } from './words';

/** Finds the reason of a verdict where the rule alone does not say it. */
type Finder = (verdict: Verdict, around: Around) => Reason;

const list =
  (otherwise: PlainReason): Finder =>
  ({ block }, around) =>
    ofList(block, around, otherwise);

const copy =
  (of: 'repeatsCaption' | 'repeatsText'): Finder =>
  ({ block }, around) => ({ key: `${of}${sideOfCopy(block, around) ?? ''}` });

const outside: Finder = ({ block }, around) => ({ key: partOf(block, around) });

/** Why each verdict that no rule file gave is as it is. */
export const BUILT_IN = {
  headline: 'headline',
  standfirst: 'headOfStory',
  byline: 'headOfStory',
  date: 'headOfStory',
  'lead-picture': 'headOfStory',
  caption: 'amongText',
  'other-story': 'otherStory',
  'outside-story': outside,
  'above-headline': 'aboveHeadline',
  'box-above-text': 'runningText',
  'readable-above-text': 'runningText',
  'heading-above-text': 'headOfStory',
  'label-of-key-points': 'headOfStory',
  'key-point': 'headOfStory',
  'prose-above-text': 'runningText',
  'above-text': 'beforeText',
  unmeasured: ({ block }, around) => ({ key: placeOf(block, around) }),
  'link-box': list('linkBox'),
  'link-box-picture': list('linkBox'),
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
  'after-story': 'afterStory',
  'duplicate-headline': 'repeatsHeadline',
  'duplicate-caption': copy('repeatsCaption'),
  'duplicate-text': copy('repeatsText'),
  'heading-of-hidden': 'headingOfHidden',
  'picture-of-hidden': 'pictureOfHidden',
  'picture-of-kept': 'amongText',
  'rest-of-list': 'amongText',
  'kept-in-doubt': 'likeStory',
  'unfolds-story': 'goesOn',
} as const satisfies Record<Exclude<BuiltInRule, LearnedRule>, PlainReason | Finder>;
