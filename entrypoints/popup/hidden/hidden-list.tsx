import { useRef } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import { kindName } from '../../../lib/extension/kind-names';
import { withSiteSettings } from '../../../lib/settings/site-settings';
import { HIDDEN_KINDS, type HiddenKind, type PageState } from '../../../lib/types';
import type { UseSettings } from '../../shared/hooks/use-settings';
import type { PopupActions } from '../popup-actions';
import { HiddenKindDetails } from './hidden-kind-details';
import { HiddenTextMeter } from './hidden-text-meter';
import { usePreservedFocus } from './use-preserved-focus';

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

/** Lists what the clean view hides (or would hide) by kind. Each kind expands to its blocks and the reasons. */
export function HiddenList({ state, actions, settings, site }: Props) {
  const { on, hidden, details, meter } = state;
  const counts = HIDDEN_KINDS.map((kind) => ({ kind, count: hidden[kind] ?? 0 })).filter(({ count }) => count > 0);
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
      <h2 id="hidden-total" class="total" data-testid="hidden-count" tabIndex={-1}>
        {total === 0 ? t('hidesNothing') : on ? t('hides', total) : t('willHide', total)}
      </h2>
      {meter && total > 0 && <HiddenTextMeter meter={meter} on={on} />}
      {total > 0 && (
        <ul class="kinds">
          {counts.map(({ kind, count }) => (
            <li key={kind}>
              <HiddenKindDetails
                name={t(KIND_COUNT_TEXTS[kind], count)}
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
      {on && total > 0 && (
        <button type="button" class="plain left" data-testid="pick-gap" onClick={actions.pickMissing}>
          {t('gap.button')}
        </button>
      )}
      <ShownKinds settings={settings} site={site} announce={actions.announce} />
    </section>
  );
}

/** Kinds that the reader has chosen to see, each with a button to hide it again. */
function ShownKinds({
  settings: { settings, change },
  site,
  announce,
}: Pick<Props, 'settings' | 'site'> & Pick<PopupActions, 'announce'>) {
  const shownOnSite = settings?.sites[site]?.shown ?? [];
  const kinds = HIDDEN_KINDS.filter((kind) => shownOnSite.includes(kind) || settings?.shown.includes(kind));
  if (!kinds.length) return null;
  const hide = (kind: HiddenKind) => {
    const without = (list: readonly HiddenKind[]) => list.filter((other) => other !== kind);
    announce(t('shownKinds.done', [kindName(kind)]));
    void change((current) => {
      const next = { ...current, shown: without(current.shown) };
      return current.sites[site]?.shown
        ? withSiteSettings(next, site, { shown: without(current.sites[site]?.shown ?? []) })
        : next;
    }, true);
  };
  return (
    <div class="shown-kinds">
      <h3>{t('shownKinds.title')}</h3>
      <ul class="rows">
        {kinds.map((kind) => (
          <li key={kind} class="row">
            <span>{kindName(kind)}</span>
            <span class="quiet">{shownOnSite.includes(kind) ? t('shownKinds.site') : t('shownKinds.everywhere')}</span>
            <button type="button" class="small" onClick={() => hide(kind)}>
              {t('shownKinds.hide')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
