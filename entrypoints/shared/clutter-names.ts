import { t } from '../../lib/extension/i18n';
import type { ClutterTexts } from '../../lib/picker/clutter-panel';
import type { GapTexts } from '../../lib/picker/gap-pick';

/** What is said of what can be done with either. */
const deedNames = () => ({
  undo: t('clutter.undo'),
  site: t('clutter.site'),
  report: t('clutter.report'),
  noReport: t('clutter.noReport'),
  done: t('clutter.done'),
});

/** What is said to a reader who points at what is left on a page. */
export const clutterNames = (): ClutterTexts => ({
  ...deedNames(),
  hint: t('clutter.hint'),
  parts: (count) => t('clutter.parts', count),
  story: t('clutter.story'),
  nothing: t('clutter.nothing'),
  gone: (count) => t('clutter.gone', count),
  size: t('clutter.size'),
  which: t('clutter.which'),
  one: t('clutter.one'),
  like: (count) => t('clutter.like', count),
  label: (says) => t('clutter.label', [says]),
  undone: t('clutter.undone'),
  everywhere: t('clutter.everywhere'),
  ruled: t('clutter.ruled'),
  ruledEverywhere: t('clutter.ruledEverywhere'),
  noRule: t('clutter.noRule'),
  remembered: (headline) => t('clutter.remembered', [headline]),
});

/** What is said to a reader who points at what is missing. */
export const gapNames = (): GapTexts => ({
  ...deedNames(),
  hint: t('gap.hint'),
  parts: (count) => t('gap.parts', count),
  story: t('gap.story'),
  nothing: t('gap.nothing'),
  back: (count) => t('gap.back', count),
  undone: t('gap.undone'),
  ruled: t('gap.ruled'),
  noRule: t('gap.noRule'),
});
