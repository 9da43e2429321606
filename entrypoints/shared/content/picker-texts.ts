import { t } from '../../../lib/extension/i18n';
import type { ClutterTexts } from '../../../lib/picker/clutter-page';
import type { HiddenPickTexts } from '../../../lib/picker/pick-hidden';

/** Texts of the actions in both pickers. */
const actionTexts = () => ({
  undo: t('clutter.undo'),
  report: t('clutter.report'),
  reportFailed: t('clutter.noReport'),
  done: t('clutter.done'),
});

/** Texts of the picker for remaining clutter. */
export const clutterNames = (): ClutterTexts => ({
  ...actionTexts(),
  hint: t('clutter.hint'),
  hideOnSite: t('clutter.site'),
  selection: (count) => t('clutter.parts', count),
  storyRejected: t('clutter.story'),
  nothingHere: t('clutter.nothing'),
  hidden: (count) => t('clutter.gone', count),
  size: t('clutter.size'),
  scope: t('clutter.which'),
  onlyThis: t('clutter.one'),
  similar: (count) => t('clutter.like', count),
  sameLabel: (says) => t('clutter.label', [says]),
  undone: t('clutter.undone'),
  hideEverywhere: t('clutter.everywhere'),
  siteRuleCreated: t('clutter.ruled'),
  globalRuleCreated: t('clutter.ruledEverywhere'),
  noRulePossible: t('clutter.noRule'),
  storyAffected: (headline) => t('clutter.remembered', [headline]),
});

/** Texts of the picker for hidden parts of the story. */
export const gapNames = (): HiddenPickTexts => ({
  ...actionTexts(),
  hint: t('gap.hint'),
  keepOnSite: t('clutter.site'),
  selection: (count) => t('gap.parts', count),
  alreadyShown: t('gap.story'),
  nothingHere: t('gap.nothing'),
  restored: (count) => t('gap.back', count),
  undone: t('gap.undone'),
  siteRuleCreated: t('gap.ruled'),
  noRulePossible: t('gap.noRule'),
});
