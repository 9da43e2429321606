/** Reasons why a block is kept or hidden. Each key names a text `reason.*` in `assets/locales/`. */

/** Reasons without parameters. */
export const PLAIN_REASONS = [
  // Kept.
  'headline',
  'headOfStory',
  'storyText',
  'amongText',
  'goesOn',
  'likeStory',
  'runningText',
  'toldInData',
  'onTopic',
  'textNotLinks',
  'note',
  'machineNote',
  'partOfStory',
  // Hidden because of its position.
  'otherStory',
  'outsideStory',
  'outsideLink',
  'menu',
  'footer',
  'pageHeader',
  'form',
  'button',
  'beside',
  'aboveHeadline',
  'beforeText',
  'afterStory',
  'promoBox',
  'audioVersion',
  'apart',
  'inBox',
  'amongHidden',
  'amongLinks',
  'strayLine',
  'headingOfHidden',
  'pictureOfHidden',
  // Hidden as a duplicate.
  'repeatsHeadline',
  'repeatsCaption',
  'repeatsCaptionAbove',
  'repeatsCaptionBelow',
  'repeatsText',
  'repeatsTextAbove',
  'repeatsTextBelow',
  'repeatsPicture',
  'repeatsSummary',
  'copies',
  // Hidden because of its links.
  'mostlyLinks',
  'linkBox',
  'linkLine',
  'linksToSite',
  'teaser',
  'teaserLine',
  'otherStories',
  'labelOfStories',
  // Hidden because of its text.
  'advert',
  'paidLinks',
  'prices',
  'appeal',
  'formBox',
  'paywall',
  'consent',
  'comments',
  'tool',
  'player',
  'pageLine',
  'machineMade',
  'offTopic',
  'notInData',
  // Hidden because of its form.
  'shortLine',
  'notLikeStory',
  'placeholder',
  // Unspecific.
  'ownRule',
  'knownClutter',
] as const;

/** Reasons with a label of the page as a parameter. */
export const QUOTING_REASONS = ['storiesUnder', 'under'] as const;

export type PlainReason = (typeof PLAIN_REASONS)[number];
export type QuotingReason = (typeof QUOTING_REASONS)[number];

export type Reason =
  | { key: PlainReason }
  /** A reason that quotes a label of the page; `detail` is the label, truncated. */
  | { key: QuotingReason; detail: string };
