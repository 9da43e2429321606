/** What a verdict calls itself where no rule file has spoken. Each has a reason in `reasons/built-in.ts`. */
export type BuiltInRule =
  | PlaceRule
  | DoubleRule
  | 'heading-of-hidden'
  | 'picture-of-hidden'
  | 'picture-of-kept'
  | 'rest-of-list'
  | 'unfolds-story'
  | 'kept-in-doubt'
  | LearnedRule;

/** By place: what `base.ts` says. */
export type PlaceRule =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'date'
  | 'lead-picture'
  | 'caption'
  | 'other-story'
  | 'outside-story'
  | 'above-headline'
  | 'box-above-text'
  | 'readable-above-text'
  | 'heading-above-text'
  | 'label-of-key-points'
  | 'key-point'
  | 'prose-above-text'
  | 'above-text'
  | 'unmeasured'
  | 'link-box'
  | 'link-box-picture'
  | 'placeholder'
  | 'media-in-story'
  | 'story-paragraph'
  | 'prose-in-box'
  | 'prose-in-story'
  | 'linked-caption'
  | 'heading-in-story'
  | 'table-in-story'
  | 'list-in-story'
  | 'quote-in-story'
  | 'linked-list'
  | 'box-in-story'
  | 'sentence-in-story'
  | 'readable-line'
  | 'bold-line'
  | 'stray-line'
  | 'last-lines'
  | 'readable-tail'
  | 'readable-tail-box'
  | 'heading-in-tail'
  | 'after-story';

/** Of what stands twice, the copy that goes. */
export type DoubleRule = 'duplicate-headline' | 'duplicate-caption' | 'duplicate-text';

/** By the learned model. */
export type LearnedRule = 'learned-story' | 'learned-clutter';
