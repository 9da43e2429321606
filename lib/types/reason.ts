/** Why a block is kept or hidden, in words for readers: each key names a text `reason.*` in `assets/locales/`. */

/** Reasons that need nothing else to be said. */
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
  'partOfStory',
  // Hidden by where it stands.
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
  'apart',
  'inBox',
  'amongHidden',
  'amongLinks',
  'strayLine',
  'headingOfHidden',
  'pictureOfHidden',
  // Hidden by what it repeats.
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
  // Hidden by where it leads.
  'mostlyLinks',
  'linkBox',
  'linkLine',
  'linksToSite',
  'teaser',
  'teaserLine',
  'otherStories',
  'labelOfStories',
  // Hidden by what it says.
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
  'offTopic',
  'notInData',
  // Hidden by how it looks.
  'shortLine',
  'notLikeStory',
  'placeholder',
  // Nothing more is known.
  'ownRule',
  'knownClutter',
] as const;

/** Reasons that quote a label of the page. */
export const QUOTING_REASONS = ['storiesUnder', 'under'] as const;

export type PlainReason = (typeof PLAIN_REASONS)[number];
export type QuotingReason = (typeof QUOTING_REASONS)[number];

export type Reason =
  | { key: PlainReason }
  /** `detail`: the quoted label, cut short. */
  | { key: QuotingReason; detail: string };
