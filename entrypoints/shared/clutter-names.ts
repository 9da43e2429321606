import { t } from '../../lib/browser/i18n';
import type { ClutterTexts } from '../../lib/report/clutter-pick';

/** What is said to a reader who points at what is left on a page. */
export const clutterNames = (): ClutterTexts => ({
  hint: t('clutter.hint'),
  parts: (count) => t('clutter.parts', count),
  story: t('clutter.story'),
  nothing: t('clutter.nothing'),
  gone: (count) => t('clutter.gone', count),
  size: t('clutter.size'),
  undo: t('clutter.undo'),
  undone: t('clutter.undone'),
  site: t('clutter.site'),
  everywhere: t('clutter.everywhere'),
  ruled: t('clutter.ruled'),
  ruledEverywhere: t('clutter.ruledEverywhere'),
  noRule: t('clutter.noRule'),
  done: t('clutter.done'),
});
