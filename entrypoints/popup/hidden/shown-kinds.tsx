import { t } from '../../../lib/extension/i18n';
import { kindName } from '../../../lib/extension/kind-names';
import { withSiteSettings } from '../../../lib/settings/site-settings';
import { HIDDEN_KINDS, type HiddenKind } from '../../../lib/types';
import type { UseSettings } from '../../shared/hooks/use-settings';
import type { PopupActions } from '../popup-actions';

interface Props extends Pick<PopupActions, 'announce'> {
  settings: UseSettings;
  site: string;
}

/** Kinds that the reader has chosen to see, each with a button to hide it again. */
export function ShownKinds({ settings: { settings, change }, site, announce }: Props) {
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
