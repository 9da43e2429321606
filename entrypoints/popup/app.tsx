import { useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import { createSettingsClient } from '../../lib/extension/settings-client';
import { siteKeyOf } from '../../lib/settings/site-key';
import { useSettings } from '../shared/hooks/use-settings';
import { useShortcut } from '../shared/hooks/use-shortcut';
import { ChangesLine, hasNews } from './changes/changes-line';
import { useHighlights } from './hooks/use-highlights';
import { useLazyPanels } from './hooks/use-lazy-panels';
import type { TabState } from './hooks/use-popup-tab';
import { useStoryChanges } from './hooks/use-story-changes';
import { useUnreadNews } from './hooks/use-unread-news';
import { NoStory } from './no-story';
import { NotOpened } from './not-opened';
import { OtherStoriesLine } from './other-stories';
import { Panel } from './panel';
import { PanelBar, type PanelId } from './panel-bar';
import { PinButton } from './pin-button';
import { Skeleton } from './skeleton';
import { type CardId, FactCards } from './sources/fact-cards';
import { StatusMessage } from './status-message';
import { StoryHeader } from './story-header';
import { TitleBar } from './title-bar';

const store = createSettingsClient();

interface Props {
  /** Hook that chooses the tab whose page is shown; the same on every render. */
  useTab(): TabState;
  /** Whether the page stays in view beside it, as with a side panel, so that several cards can be open. */
  beside?: boolean;
}

/**
 * The popup and the side panel: the story's card with the clean view switch, or a sentence that explains why there is no
 * story.
 */
export function App({ useTab, beside = false }: Props) {
  const { state, tab, announcement, actions, toggle } = useTab();
  const { id: tabId, url, windowId } = tab;
  const [chosenPanel, setPanel] = useState<PanelId>();
  const [cards, setCards] = useState<readonly CardId[]>(beside ? ['sources', 'related'] : []);
  const panels = useLazyPanels(Boolean(state));
  const shortcut = useShortcut();
  const unreadNews = useUnreadNews();
  const settings = useSettings(store);
  const highlights = useHighlights(tabId, state);
  const changes = useStoryChanges(tabId, state, panels);
  // In the side panel, the next page may have nothing to list.
  const panel = chosenPanel === 'changes' && !hasNews(changes.found) ? undefined : chosenPanel;
  const site = siteKeyOf(url);
  const message = <StatusMessage {...announcement} />;
  if (state === undefined) return <Skeleton />;
  if (state === null) return <NotOpened shortcut={shortcut} />;
  if (state.status !== 'story' || !state.article)
    return (
      <>
        <NoStory state={state} site={site} tabId={tabId} actions={actions} />
        {message}
      </>
    );
  const closePanel = () => {
    setPanel(undefined);
    // The element exists once the story's card is rendered again.
    requestAnimationFrame(() => document.getElementById(`tab-${panel}`)?.focus());
  };
  const panelContents: Record<PanelId, () => preact.ComponentChild> = {
    hidden: () => panels && <panels.HiddenList state={state} actions={actions} settings={settings} site={site} />,
    theme: () => panels && <panels.ThemePanel settings={settings} site={site} onPreview={actions.previewTheme} />,
    export: () => panels && <panels.ExportPanel actions={actions} />,
    listen: () => panels && <panels.ListenPanel tabId={tabId} settings={settings} />,
    options: () =>
      panels && (
        <panels.PageOptions
          state={state}
          url={url}
          site={site}
          settings={settings}
          actions={actions}
          unreadNews={unreadNews}
        />
      ),
    outline: () => panels && <panels.Outline outline={state.outline ?? []} actions={actions} />,
    highlights: () => panels && <panels.HighlightsPanel highlights={highlights} actions={actions} />,
    changes: () => panels && <panels.ChangesPanel story={changes} lang={state.lang} actions={actions} />,
    others: () => panels && <panels.OtherStories state={state} actions={actions} />,
  };
  return (
    <>
      <TitleBar state={state} url={url} shortcut={shortcut} onSwitch={toggle}>
        {!beside && <PinButton windowId={windowId} onError={actions.announce} />}
      </TitleBar>
      {panel ? (
        <>
          <h1 class="unseen" data-testid="headline">
            {state.article.headline}
          </h1>
          <Panel id={panel} onClose={closePanel}>
            {panelContents[panel]()}
          </Panel>
        </>
      ) : (
        <div class="story" key={`${tabId} ${state.article.headline}`} data-folded={!beside && cards.length > 0}>
          <StoryHeader
            state={state}
            url={url}
            highlightCount={highlights.state?.highlights.length ?? 0}
            actions={actions}
            onOpen={setPanel}
          />
          <ChangesLine found={changes.found} onOpen={setPanel} />
          <OtherStoriesLine state={state} actions={actions} onOpen={setPanel} />
          <FactCards
            state={state}
            actions={actions}
            settings={settings}
            details={panels}
            short={hasNews(changes.found)}
            open={cards}
            onlyOne={!beside}
            onChange={setCards}
          />
        </div>
      )}
      {settings.problem && (
        <p class="warning" role="alert">
          {t('settings.problem', [settings.problem])}
        </p>
      )}
      {message}
      <PanelBar open={panel} unreadNews={unreadNews} onToggle={(id) => (id === panel ? closePanel() : setPanel(id))} />
    </>
  );
}
