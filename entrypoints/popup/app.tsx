import { CleanSwitch } from './clean-switch';
import { HiddenList } from './hidden-list';
import { Notice } from './notice';
import { Skeleton } from './skeleton';
import { StoryHead } from './story-head';
import { useShortcut } from './use-shortcut';
import { useTabState } from './use-tab-state';

/** The popup: what the story is, and the switch; or one sentence that says why there is none. */
export function App() {
  const { state, url, toggle } = useTabState();
  const shortcut = useShortcut();
  if (!state) return <Skeleton />;
  if (state.status !== 'story' || !state.article) return <Notice state={state} />;
  return (
    <>
      <StoryHead article={state.article} url={url} />
      <CleanSwitch on={state.on} shortcut={shortcut} onSwitch={toggle} />
      <HiddenList on={state.on} hidden={state.hidden} hiddenBlocks={state.hiddenBlocks} />
    </>
  );
}
