import { useRef } from 'preact/hooks';
import { plural, t } from '../../../lib/extension/i18n';
import { kindName } from '../../../lib/extension/kind-names';
import { withSiteSettings } from '../../../lib/settings/site-settings';
import { HIDDEN_KINDS, type HiddenKind, type PageState } from '../../../lib/types';
import type { UseSettings } from '../../shared/hooks/use-settings';
import type { PopupActions } from '../popup-actions';
import { HiddenKindDetails } from './hidden-kind-details';
import { HiddenTextMeter } from './hidden-text-meter';
import { ShownKinds } from './shown-kinds';
import { usePreservedFocus } from './use-preserved-focus';
import { WorthChecking } from './worth-checking';

const KIND_COUNT_TEXTS = {
  'duplicate-headline': 'hidden.duplicateHeadline',
  'duplicate-caption': 'hidden.duplicateCaption',
  'duplicate-text': 'hidden.duplicateText',
  recirculation: 'hidden.recirculation',
  'related-links': 'hidden.relatedLinks',
  'tacked-on-story': 'hidden.tackedOnStory',
  promo: 'hidden.promo',
  'machine-summary': 'hidden.machineSummary',
  tools: 'hidden.tools',
  advert: 'hidden.advert',
  comments: 'hidden.comments',
  paywall: 'hidden.paywall',
  furniture: 'hidden.furniture',
  user: 'hidden.user',
} as const satisfies Record<HiddenKind, string>;

interface Props {
  state: PageState;
  actions: PopupActions;
  settings: UseSettings;
  site: string;
}

/** Kinds that hardly ever contain a part of the story; listed last. */
const LEAST_LIKELY: readonly HiddenKind[] = ['tools', 'furniture'];

/**
 * Lists what the clean view hides (or would hide): first what may belong to the story after all, then all by kind. Each
 * kind expands to its blocks and the reasons.
 */
export function HiddenList({ state, actions, settings, site }: Props) {
  const { on, hidden, details, meter, paused } = state;
  const kinds = [...HIDDEN_KINDS.filter((kind) => !LEAST_LIKELY.includes(kind)), ...LEAST_LIKELY];
  const counts = kinds.map((kind) => ({ kind, count: hidden[kind] ?? 0 })).filter(({ count }) => count > 0);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const show = (kind: HiddenKind, where: 'site' | 'everywhere') => {
    actions.announce(t('showKind.done', [kindName(kind)]));
    void settings.change(
      (current) =>
        where === 'everywhere'
          ? { ...current, shown: [...current.shown, kind] }
          : withSiteSettings(current, site, { shown: [...(current.sites[site]?.shown ?? []), kind] }),
      true,
    );
  };
  const list = useRef<HTMLElement>(null);
  usePreservedFocus(list, total);
  return (
    <section class="hidden" aria-labelledby="hidden-total" ref={list}>
      <h3 id="hidden-total" class="total" data-testid="hidden-count" tabIndex={-1}>
        {total === 0 ? t('hidesNothing') : on ? plural('hides', total) : plural('willHide', total)}
      </h3>
      {meter && total > 0 && <HiddenTextMeter meter={meter} on={on} />}
      {on && paused !== undefined && (
        <p class="quiet" data-testid="paused">
          {plural('paused', paused)}
        </p>
      )}
      {on && total > 0 && (
        <button type="button" class="plain" data-testid="pick-gap" onClick={actions.pickMissing}>
          {t('gap.button')}
        </button>
      )}
      <WorthChecking state={state} actions={actions} />
      {total > 0 && (
        <ul class="kinds">
          {counts.map(({ kind, count }) => (
            <li key={kind}>
              <HiddenKindDetails
                name={plural(KIND_COUNT_TEXTS[kind], count)}
                kind={kind}
                count={count}
                blocks={details?.hiddenBlocks.filter((block) => block.kind === kind) ?? []}
                on={on}
                actions={actions}
                onShow={(where) => show(kind, where)}
                site={site}
              />
            </li>
          ))}
        </ul>
      )}
      <ShownKinds settings={settings} site={site} announce={actions.announce} />
    </section>
  );
}
