import { t } from '../../lib/browser/i18n';
import { HIDDEN_KINDS, type HiddenKind, type PageState } from '../../lib/types';
import { HiddenKindDetails } from './hidden-kind';

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

/** What the clean view hides, or would hide, by kind; each kind opens to its blocks and why they go. */
export function HiddenList({ on, hidden, hiddenBlocks = [] }: Pick<PageState, 'on' | 'hidden' | 'hiddenBlocks'>) {
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
          <li key={kind}>
            <HiddenKindDetails
              name={t(TEXTS[kind], count)}
              kind={kind}
              count={count}
              blocks={hiddenBlocks.filter((block) => block.kind === kind)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
