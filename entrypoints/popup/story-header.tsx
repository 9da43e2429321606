import { formatList, t } from '../../lib/extension/i18n';
import { textDirection } from '../../lib/text/text-direction';
import type { MachineTask, PageState } from '../../lib/types';
import { outletName } from './format';
import type { PanelId } from './panel-bar';
import type { PopupActions } from './popup-actions';

const DISCLOSURE_TEXTS = {
  written: 'disclosure.written',
  translated: 'disclosure.translated',
  voiced: 'disclosure.voiced',
  summarised: 'disclosure.summarised',
} as const satisfies Record<MachineTask, string>;

interface Props {
  state: PageState;
  url?: string;
  /** Number of passages that the reader has highlighted. */
  highlightCount: number;
  actions: PopupActions;
  onOpen(panel: PanelId): void;
}

/** Headline and authors of the story, what the page says a machine did with it, and the way to clutter that is left. */
export function StoryHeader({ state, url, highlightCount, actions, onOpen }: Props) {
  const article = state.details?.article;
  const { headline = '', site } = article ?? state.article ?? {};
  const outlet = outletName(site, url).toLowerCase();
  const names = (article?.byline ?? []).filter((name) => name.toLowerCase() !== outlet);
  const disclosures = article?.disclosures ?? [];
  const disclosed = [...new Set(disclosures.map(({ kind }) => kind))];
  const outline = state.outline ?? [];
  const dir = textDirection(state.lang);
  const byline = t('byline', [formatList(names)]);
  return (
    <div class="story-header">
      <h1 class="headline" dir={dir} data-testid="headline" title={headline}>
        {headline}
      </h1>
      {names.length > 0 && (
        <p class="byline quiet" dir={dir} data-testid="byline" title={byline}>
          {byline}
        </p>
      )}
      {disclosed.length > 0 && (
        <p class="disclosed" data-testid="disclosures" title={disclosures.map(({ text }) => text).join('\n')}>
          {disclosed.map((kind) => t(DISCLOSURE_TEXTS[kind])).join(' · ')}
        </p>
      )}
      {(state.on || outline.length > 0 || highlightCount > 0) && (
        <p class="story-links">
          {state.on && (
            <button type="button" class="plain" data-testid="pick-clutter" onClick={actions.pickClutter}>
              {t('clutter.left')}
            </button>
          )}
          {highlightCount > 0 && (
            <button type="button" class="plain" id="tab-highlights" onClick={() => onOpen('highlights')}>
              {t('highlights.open', [highlightCount])}
            </button>
          )}
          {outline.length > 0 && (
            <button type="button" class="plain" id="tab-outline" onClick={() => onOpen('outline')}>
              {t('outline.open', [outline.length])}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
