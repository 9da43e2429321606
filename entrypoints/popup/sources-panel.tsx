import { t } from '../../lib/extension/i18n';
import type { PageState } from '../../lib/types';
import type { UseSettings } from '../shared/use-settings';
import { DatelinePart } from './dateline-part';
import { RelatedCoverage } from './related-coverage';
import { SourcesCited } from './sources-cited';
import type { Ask } from './use-tab-state';

interface Props {
  state: PageState;
  ask: Ask;
  settings: UseSettings;
}

/** Where the story comes from: where and when it was written, who says so, and what else there is. */
export function SourcesPanel({ state, ask, settings }: Props) {
  const { article } = state;
  if (!article) return null;
  const copy = async () => {
    const text = await ask.take('sources');
    if (text === null) return ask.say(t('take.nothing'));
    await ask.copy(text, t('take.copied', [t('tabs.sources')]));
  };
  return (
    <>
      <DatelinePart article={article} />
      <SourcesCited sources={article.sources} passages={state.passages ?? []} ask={ask} />
      <RelatedCoverage article={article} memory={state.memory} settings={settings} ask={ask} />
      <button type="button" class="button" data-format="sources" onClick={() => void copy()}>
        {t('sources.copyAll')}
      </button>
    </>
  );
}
