import { t } from '../../lib/extension/i18n';
import type { PageState } from '../../lib/types';
import type { UseSettings } from '../shared/hooks/use-settings';
import { AlwaysOnSite } from './always-on-site';
import { NewsLink } from './news-link';
import { OptionsLink } from './options-link';
import { PickStory } from './pick-story';
import type { PopupActions } from './popup-actions';

interface Props {
  state: PageState;
  url?: string;
  site: string;
  settings: UseSettings;
  actions: PopupActions;
  /** Whether the options page lists something new. */
  unreadNews: boolean;
}

/** What can be set for this page and its site, and the way to the options page. */
export function PageOptions({ state, url, site, settings, actions, unreadNews }: Props) {
  return (
    <>
      <AlwaysOnSite url={url} on={state.on} announce={actions.announce} />
      <section class="group" aria-labelledby="wrong-story">
        <h3 id="wrong-story">{t('pickStory.title')}</h3>
        <PickStory site={site} actions={actions} chosen={state.chosen} settings={settings} />
      </section>
      <section class="group">
        <OptionsLink text={t('options.allOptions')} />
        {unreadNews && <NewsLink />}
      </section>
    </>
  );
}
