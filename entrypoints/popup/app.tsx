import { t } from '../../lib/extension/i18n';
import { settingsAfar } from '../../lib/extension/settings-afar';
import { siteOf } from '../../lib/settings/site-of';
import { useSettings } from '../shared/use-settings';
import { CleanSwitch } from './clean-switch';
import { Notice } from './notice';
import { OtherStories } from './other-stories';
import { Skeleton } from './skeleton';
import { SourcesPanel } from './sources-panel';
import { StoryHead } from './story-head';
import { Tabs } from './tabs';
import { ThisIsTheStory } from './this-is-the-story';
import { ToOptions } from './to-options';
import { usePanels } from './use-panels';
import { useShortcut } from './use-shortcut';
import { useTabState } from './use-tab-state';

const store = settingsAfar();

/** The popup: what the story is, and the switch; or one sentence that says why there is none. */
export function App() {
  const { state, url, tabId, said, ask, toggle } = useTabState();
  const panels = usePanels(state !== undefined);
  const shortcut = useShortcut();
  const settings = useSettings(store);
  const site = siteOf(url);
  const live = (
    <p class={said.unseen ? 'unseen' : 'said'} role="status" data-testid="said">
      {said.text && <span key={said.text}>{said.text}</span>}
    </p>
  );
  if (!state) return <Skeleton />;
  if (state.status !== 'story' || !state.article)
    return (
      <>
        <Notice state={state} />
        {(state.status === 'no-story' || state.status === 'front-page') && <ThisIsTheStory site={site} ask={ask} />}
        {live}
        <ToOptions />
      </>
    );
  return (
    <>
      <StoryHead article={state.article} url={url} />
      <CleanSwitch on={state.on} shortcut={shortcut} onSwitch={toggle} />
      {state.on && (
        <button type="button" class="plain left" data-testid="pick-clutter" onClick={ask.pickClutter}>
          {t('clutter.left')}
        </button>
      )}
      {state.on && state.doubted && (
        <p class="quiet" data-testid="doubted">
          {t('doubted', state.doubted)}
        </p>
      )}
      <OtherStories state={state} ask={ask} />
      <Tabs
        label={t('tabs.label')}
        tabs={[
          {
            id: 'sources',
            name: t('tabs.sources'),
            panel: () => <SourcesPanel state={state} ask={ask} settings={settings} />,
          },
          {
            id: 'hidden',
            name: t('tabs.hidden'),
            panel: () => panels && <panels.HiddenList state={state} ask={ask} settings={settings} site={site} />,
          },
          {
            id: 'look',
            name: t('tabs.look'),
            panel: () => panels && <panels.LookPanel settings={settings} site={site} onPreview={ask.preview} />,
          },
          {
            id: 'take',
            name: t('tabs.take'),
            panel: () => panels && <panels.TakePanel ask={ask} />,
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
                {panels && <panels.Outline outline={state.outline ?? []} ask={ask} />}
                {panels && <panels.Always url={url} on={state.on} say={ask.say} />}
                <ThisIsTheStory site={site} ask={ask} chosen={state.chosen} settings={settings} />
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
      {live}
      <ToOptions />
    </>
  );
}
