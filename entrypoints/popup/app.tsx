import { t } from '../../lib/extension/i18n';
import { createSettingsClient } from '../../lib/extension/settings-client';
import { siteKeyOf } from '../../lib/settings/site-key';
import { useSettings } from '../shared/hooks/use-settings';
import { CleanViewSwitch } from './clean-view-switch';
import { useLazyPanels } from './hooks/use-lazy-panels';
import { useShortcut } from './hooks/use-shortcut';
import { useTabState } from './hooks/use-tab-state';
import { Notice } from './notice';
import { OptionsLink } from './options-link';
import { OtherStories } from './other-stories';
import { PickStory } from './pick-story';
import { Skeleton } from './skeleton';
import { SourcesPanel } from './sources/sources-panel';
import { StoryHeader } from './story-header';
import { Tabs } from './tabs';

const store = createSettingsClient();

/** The popup: the story with the clean view switch, or a sentence that explains why there is no story. */
export function App() {
  const { state, url, tabId, announcement, actions, toggle } = useTabState();
  const panels = useLazyPanels(state !== undefined);
  const shortcut = useShortcut();
  const settings = useSettings(store);
  const site = siteKeyOf(url);
  const liveRegion = (
    <p class={announcement.visuallyHidden ? 'unseen' : 'said'} role="status" data-testid="said">
      {announcement.text && <span key={announcement.text}>{announcement.text}</span>}
    </p>
  );
  if (!state) return <Skeleton />;
  if (state.status !== 'story' || !state.article)
    return (
      <>
        <Notice state={state} />
        {state.cleanable && (
          <div class="pick">
            <button type="button" class="button strong" data-testid="clean-anyway" onClick={actions.cleanAnyway}>
              {t('cleanAnyway')}
            </button>
          </div>
        )}
        {(state.status === 'no-story' || state.status === 'front-page') && <PickStory site={site} actions={actions} />}
        {liveRegion}
        <OptionsLink />
      </>
    );
  return (
    <>
      <StoryHeader article={state.details?.article ?? state.article} url={url} />
      <CleanViewSwitch on={state.on} shortcut={shortcut} onSwitch={toggle} />
      {state.on && (
        <button type="button" class="plain left" data-testid="pick-clutter" onClick={actions.pickClutter}>
          {t('clutter.left')}
        </button>
      )}
      {state.on && state.guarded && (
        <p class="quiet" data-testid="doubted">
          {t('doubted', state.guarded)}
        </p>
      )}
      {state.on && state.paused && (
        <p class="quiet" data-testid="paused">
          {t('paused', state.paused)}
        </p>
      )}
      <OtherStories state={state} actions={actions} />
      <Tabs
        label={t('tabs.label')}
        tabs={[
          {
            id: 'sources',
            name: t('tabs.sources'),
            panel: () => <SourcesPanel state={state} actions={actions} settings={settings} />,
          },
          {
            id: 'hidden',
            name: t('tabs.hidden'),
            panel: () =>
              panels && <panels.HiddenList state={state} actions={actions} settings={settings} site={site} />,
          },
          {
            id: 'look',
            name: t('tabs.look'),
            panel: () =>
              panels && <panels.ThemePanel settings={settings} site={site} onPreview={actions.previewTheme} />,
          },
          {
            id: 'take',
            name: t('tabs.take'),
            panel: () => panels && <panels.ExportPanel actions={actions} />,
          },
          {
            id: 'listen',
            name: t('tabs.listen'),
            panel: () => panels && <panels.ListenPanel tabId={tabId} settings={settings} />,
          },
          {
            id: 'page',
            name: t('tabs.page'),
            panel: () => (
              <>
                {panels && <panels.Outline outline={state.outline ?? []} actions={actions} />}
                {panels && <panels.AlwaysOnSite url={url} on={state.on} announce={actions.announce} />}
                <PickStory site={site} actions={actions} chosen={state.chosen} settings={settings} />
              </>
            ),
          },
        ]}
      />
      {settings.problem && (
        <p class="warning" role="alert">
          {t('settings.problem', [settings.problem])}
        </p>
      )}
      {liveRegion}
      <OptionsLink />
    </>
  );
}
