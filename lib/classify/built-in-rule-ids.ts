/** Values of `Verdict.rule` that are not ids of rules. Each has a reason in `explanations/built-in-reasons.ts`. */
export type BuiltInRuleId =
  | LayoutRuleId
  | DuplicateRuleId
  | 'heading-of-hidden'
  | 'picture-of-hidden'
  | 'picture-of-kept'
  | 'rest-of-list'
  | 'rest-of-promo'
  | 'audio-version'
  | 'unfolds-story'
  | 'next-page'
  | PartOfStoryRuleId
  | 'machine-summary'
  | 'machine-note'
  | 'kept-in-doubt'
  | ClassifierRuleId;

/** Ids of decisions by layout rules, in `layout-verdicts/`. */
export type LayoutRuleId =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'date'
  | 'lead-picture'
  | 'caption'
  | 'other-story'
  | 'advert-frame'
  | 'screen-reader-only'
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
  | 'figure-in-tail'
  | 'after-story';

/** Ids of decisions that keep a block which a rule about form alone had hidden, in `parts-of-story/`. */
export type PartOfStoryRuleId =
  | 'part-of-sentence'
  | 'introduced-list'
  | 'quoted-post'
  | 'linked-paragraph'
  | 'heading-of-story'
  | 'footnote'
  | 'data-row'
  | 'data-list'
  | 'author-role'
  | 'place-line'
  | 'signature'
  | 'caption-in-story'
  | 'prose-at-end'
  | 'box-at-end'
  | 'section-below'
  | 'question-and-answer';

/** Ids of decisions that hide duplicates, by what the block repeats. */
export type DuplicateRuleId = 'duplicate-headline' | 'duplicate-caption' | 'duplicate-text';

/** Ids of decisions by the classifier. */
export type ClassifierRuleId = 'learned-story' | 'learned-clutter';
