import { useRef } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import { kindName } from '../../lib/extension/kind-names';
import { withSite } from '../../lib/settings/with-site';
import { HIDDEN_KINDS, type HiddenKind, type PageState } from '../../lib/types';
import type { UseSettings } from '../shared/use-settings';
import { HiddenKindDetails } from './hidden-kind';
import { HiddenMeter } from './meter';
import { useFocusKept } from './use-focus-kept';
import type { Ask } from './use-tab-state';

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

interface Props {
  state: PageState;
  ask: Ask;
  settings: UseSettings;
  site: string;
}

/** What the clean view hides, or would hide, by kind; each kind opens to its blocks and why they go. */
export function HiddenList({ state, ask, settings, site }: Props) {
  const { on, hidden, hiddenBlocks = [], meter } = state;
  const counts = HIDDEN_KINDS.map((kind) => ({ kind, count: hidden[kind] ?? 0 })).filter(({ count }) => count > 0);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const show = (kind: HiddenKind, where: 'site' | 'everywhere') => {
    ask.say(t('showKind.done', [kindName(kind)]));
    void settings.change(
      (now) =>
        where === 'everywhere'
          ? { ...now, shown: [...now.shown, kind] }
          : withSite(now, site, { shown: [...(now.sites[site]?.shown ?? []), kind] }),
      true,
    );
  };
  const list = useRef<HTMLElement>(null);
  useFocusKept(list, total);
  return (
    <section class="hidden" aria-labelledby="hidden-total" ref={list}>
      <h2 id="hidden-total" class="total" data-testid="hidden-count" tabIndex={-1}>
        {total === 0 ? t('hidesNothing') : on ? t('hides', total) : t('willHide', total)}
      </h2>
      {meter && total > 0 && <HiddenMeter meter={meter} on={on} />}
      {total > 0 && (
        <ul class="kinds">
          {counts.map(({ kind, count }) => (
            <li key={kind}>
              <HiddenKindDetails
                name={t(TEXTS[kind], count)}
                kind={kind}
                count={count}
                blocks={hiddenBlocks.filter((block) => block.kind === kind)}
                on={on}
                ask={ask}
                onShow={(where) => show(kind, where)}
                site={site}
              />
            </li>
          ))}
        </ul>
      )}
      {on && total > 0 && (
        <button type="button" class="plain left" data-testid="pick-gap" onClick={ask.pickGap}>
          {t('gap.button')}
        </button>
      )}
      <ShownKinds settings={settings} site={site} say={ask.say} />
    </section>
  );
}

/** Kinds that the reader wants to see, each with a way back. */
function ShownKinds({
  settings: { settings, change },
  site,
  say,
}: Pick<Props, 'settings' | 'site'> & Pick<Ask, 'say'>) {
  const here = settings?.sites[site]?.shown ?? [];
  const kinds = HIDDEN_KINDS.filter((kind) => here.includes(kind) || settings?.shown.includes(kind));
  if (!kinds.length) return null;
  const hide = (kind: HiddenKind) => {
    const without = (list: readonly HiddenKind[]) => list.filter((other) => other !== kind);
    say(t('shownKinds.done', [kindName(kind)]));
    void change((now) => {
      const next = { ...now, shown: without(now.shown) };
      return now.sites[site]?.shown ? withSite(next, site, { shown: without(now.sites[site]?.shown ?? []) }) : next;
    }, true);
  };
  return (
    <div class="shown-kinds">
      <h3>{t('shownKinds.title')}</h3>
      <ul class="rows">
        {kinds.map((kind) => (
          <li key={kind} class="row">
            <span>{kindName(kind)}</span>
            <span class="quiet">{here.includes(kind) ? t('shownKinds.site') : t('shownKinds.everywhere')}</span>
            <button type="button" class="small" onClick={() => hide(kind)}>
              {t('shownKinds.hide')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
