import { plural, t } from '../../../lib/extension/i18n';
import type { ElementName } from '../../../lib/picker/clutter-description';
import type { ClutterTexts } from '../../../lib/picker/clutter-page';
import type { HiddenPickTexts } from '../../../lib/picker/pick-hidden';
import type { StoryPickTexts } from '../../../lib/picker/pick-story';

/** Texts of the actions in both pickers. */
const actionTexts = () => ({
  undo: t('clutter.undo'),
  report: t('clutter.report'),
  reportFailed: t('clutter.noReport'),
  done: t('clutter.done'),
});

const NAME_KEYS = {
  newsletter: 'clutter.names.newsletter',
  promo: 'clutter.names.promo',
  shopping: 'clutter.names.shopping',
  advert: 'clutter.names.advert',
  comments: 'clutter.names.comments',
  paywall: 'clutter.names.paywall',
  tools: 'clutter.names.tools',
  player: 'clutter.names.player',
  otherStories: 'clutter.names.otherStories',
  relatedLinks: 'clutter.names.relatedLinks',
  box: 'clutter.names.box',
  line: 'clutter.names.line',
  headline: 'clutter.names.headline',
  standfirst: 'clutter.names.standfirst',
  byline: 'clutter.names.byline',
  dateline: 'clutter.names.dateline',
  paragraph: 'clutter.names.paragraph',
  subheading: 'clutter.names.subheading',
  list: 'clutter.names.list',
  quote: 'clutter.names.quote',
  table: 'clutter.names.table',
  image: 'clutter.names.image',
  caption: 'clutter.names.caption',
  embed: 'clutter.names.embed',
  note: 'clutter.names.note',
} as const satisfies Record<ElementName, string>;

/** Texts of the picker for remaining clutter. */
export const clutterTexts = (): ClutterTexts => ({
  ...actionTexts(),
  pointing: {
    hint: t('clutter.hint'),
    keys: t('clutter.keys'),
    cancel: t('clutter.cancel'),
    report: { label: t('clutter.reportInstead'), hint: t('clutter.reportHint') },
  },
  description: {
    name: (name) => t(NAME_KEYS[name]),
    lines: (count) => plural('clutter.lines', count),
    pictures: (count) => plural('clutter.pictures', count),
    labelled: (name, label) => t('clutter.labelled', [name, label]),
  },
  partOfStory: (description) => t('clutter.partOfStory', [description]),
  containsStory: t('clutter.containsStory'),
  storyQuestion: t('clutter.storyQuestion'),
  hideOnPage: t('clutter.pageOnly'),
  hiddenOnPage: t('clutter.hiddenOnPage'),
  reportThis: t('clutter.reportThis'),
  nothingHere: t('clutter.nothing'),
  hidden: (description) => t('clutter.gone', [description]),
  size: t('clutter.size'),
  scope: t('clutter.which'),
  onlyThis: t('clutter.onlyThis'),
  similar: (count) => plural('clutter.like', count),
  sameLabel: (says) => t('clutter.label', [says]),
  hideOnSite: (site) => t('clutter.site', [site]),
  hideEverywhere: t('clutter.everywhere'),
  siteRuleCreated: (site) => t('clutter.ruled', [site]),
  globalRuleCreated: (label) => t('clutter.ruledEverywhere', [label]),
  noRulePossible: t('clutter.noRule'),
  storyAffected: (headline) => t('clutter.remembered', [headline]),
});

/** Texts of the picker for hidden parts of the story. */
export const hiddenPickTexts = (): HiddenPickTexts => ({
  ...actionTexts(),
  pointing: {
    hint: t('gap.hint'),
    keys: t('gap.keys'),
    cancel: t('clutter.cancel'),
    report: { label: t('clutter.reportInstead'), hint: t('gap.reportHint') },
  },
  keepOnSite: (site) => t('gap.site', [site]),
  selection: (count) => plural('gap.parts', count),
  alreadyShown: t('gap.story'),
  nothingHere: t('gap.nothing'),
  restored: (count) => plural('gap.back', count),
  siteRuleCreated: (site) => t('gap.ruled', [site]),
  noRulePossible: t('gap.noRule'),
});

/** Texts of the picker for the story itself. */
export const storyPickTexts = (): StoryPickTexts => ({
  pointing: { hint: t('pickStory.hint'), keys: t('pickStory.keys'), cancel: t('clutter.cancel') },
  selection: (count) => plural('pickStory.paragraphs', count),
});
