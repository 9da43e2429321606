import { t } from '../../../lib/extension/i18n';
import type { PageState } from '../../../lib/types';
import type { UseSettings } from '../../shared/hooks/use-settings';
import type { PopupActions } from '../popup-actions';
import { AskedList } from './asked-list';
import { CitedSources } from './cited-sources';
import { DatelineSection } from './dateline-section';
import { RelatedCoverage } from './related-coverage';

interface Props {
  state: PageState;
  actions: PopupActions;
  settings: UseSettings;
}

/** Shows the origin of the story: dateline, cited sources and related coverage. */
export function SourcesPanel({ state, actions, settings }: Props) {
  const { details, lang } = state;
  if (!details) return null;
  const { article, passages, remembered } = details;
  const copy = async () => {
    const text = await actions.exportStory('sources');
    if (text === null) return actions.announce(t('take.nothing'));
    await actions.copy(text, t('take.copied', [t('tabs.sources')]));
  };
  return (
    <>
      <DatelineSection article={article} />
      <CitedSources sources={article.sources} passages={passages} lang={lang} actions={actions} />
      <AskedList asked={article.asked ?? []} lang={lang} />
      <RelatedCoverage article={article} memory={remembered} settings={settings} actions={actions} />
      <button type="button" class="button" data-format="sources" onClick={() => void copy()}>
        {t('sources.copyAll')}
      </button>
    </>
  );
}
