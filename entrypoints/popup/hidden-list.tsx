import { t } from '../../lib/browser/i18n';
import { HIDDEN_KINDS, type HiddenKind, type PageState } from '../../lib/types';

const TEXTS = {
  'duplicate-headline': 'hidden.duplicateHeadline',
  'duplicate-caption': 'hidden.duplicateCaption',
  'duplicate-text': 'hidden.duplicateText',
  recirculation: 'hidden.recirculation',
  'related-links': 'hidden.relatedLinks',
  'tacked-on-story': 'hidden.tackedOnStory',
  promo: 'hidden.promo',
  tools: 'hidden.tools',
  advert: 'hidden.advert',
  comments: 'hidden.comments',
  paywall: 'hidden.paywall',
  furniture: 'hidden.furniture',
  user: 'hidden.user',
} as const satisfies Record<HiddenKind, string>;

/** How much the clean view hides, or would hide, by kind. */
export function HiddenList({ on, hidden }: Pick<PageState, 'on' | 'hidden'>) {
  const counts = HIDDEN_KINDS.map((kind) => ({ kind, count: hidden[kind] ?? 0 })).filter(({ count }) => count > 0);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) {
    return (
      <p class="total" data-testid="hidden-count">
        {t('hidesNothing')}
      </p>
    );
  }
  return (
    <section class="hidden" aria-labelledby="hidden-total">
      <h2 id="hidden-total" class="total" data-testid="hidden-count">
        {on ? t('hides', total) : t('willHide', total)}
      </h2>
      <ul class="kinds">
        {counts.map(({ kind, count }) => (
          <li key={kind} data-kind={kind}>
            {t(TEXTS[kind], count)}
          </li>
        ))}
      </ul>
    </section>
  );
}
