import { t } from '../../../lib/extension/i18n';
import { textDirection } from '../../../lib/text/text-direction';
import type { Source } from '../../../lib/types';
import { useDismissedSources } from '../hooks/use-dismissed-sources';
import { useHighlightedSource } from '../hooks/use-highlighted-source';
import type { PopupActions } from '../popup-actions';
import { FactCard } from './fact-card';
import type { CardProps } from './fact-cards';
import { languageName } from './language-name';
import { SourceItem } from './source-item';
import { SourceShareChart } from './source-share-chart';

/** Number of sources in the closed card, and in one with less room. */
const MAX_CLOSED_SOURCES = 3;
const MAX_SHORT_SOURCES = 2;

interface Props extends CardProps {
  /** The passages of each source. */
  passages: readonly (readonly string[])[];
  /** Whether the closed card has less room. */
  short: boolean;
  actions: PopupActions;
}

/** The sources that the story cites, most cited first. Pressing one opens the card and highlights its passages. */
export function SourcesCard({
  article: { sources, asked = [] },
  passages,
  lang,
  short,
  actions,
  details,
  open,
  onToggle,
}: Props) {
  const { highlighted, toggle, clear } = useHighlightedSource(sources, open === true, actions);
  const dismissed = useDismissedSources(sources, actions);
  const all = (sources ?? []).map((source, index) => ({ source, index }));
  const items = all.filter(({ source }) => !dismissed.names.has(source.name));
  const certain = items.filter(({ source }) => !source.lessCertain);
  const max = short ? MAX_SHORT_SOURCES : MAX_CLOSED_SOURCES;
  const item = ({ source, index }: { source: Source; index: number }) => (
    <li key={index}>
      <SourceItem
        source={source}
        passages={passages[index] ?? []}
        lang={lang}
        hasDetails={open === true}
        current={highlighted?.source === index ? highlighted.passage : undefined}
        onShow={(passage) => {
          toggle(index, passage);
          if (!open) onToggle();
        }}
        onCopy={(passage) => void actions.copyQuotation(index, passage)}
        onDismiss={() => {
          clear();
          dismissed.set(source.name, true);
        }}
      />
    </li>
  );
  const restore = (name: string) => {
    dismissed.set(name, false);
    // The button that was pressed is gone.
    document.querySelector<HTMLElement>('#cited-title button')?.focus();
  };
  return (
    <FactCard id="cited" title={t('sources.cited')} more={certain.length - max} open={open} onToggle={onToggle}>
      <SourceSummary sources={sources && certain.map(({ source }) => source)} lang={lang} />
      {certain.length > 0 && (
        <ul class="sources" dir={textDirection(lang)}>
          {(open ? certain : certain.slice(0, max)).map(item)}
        </ul>
      )}
      {open && details && (
        <details.SourcesDetails
          lessCertain={items.filter(({ source }) => source.lessCertain).map(item)}
          asked={asked}
          dismissed={{
            sources: all.filter(({ source }) => dismissed.names.has(source.name)),
            latest: dismissed.latest,
            lang,
            onRestore: restore,
            onReport: actions.reportSource,
          }}
          lang={lang}
          actions={actions}
        />
      )}
    </FactCard>
  );
}

/** The shares of the types of sources, or why there are none. `sources` is null if the language is not supported. */
function SourceSummary({ sources, lang }: { sources: readonly Source[] | null; lang?: string }) {
  if (sources === null)
    return (
      <p class="quiet" data-testid="not-read">
        {t('sources.notRead', [languageName(lang)])}
      </p>
    );
  return sources.length ? <SourceShareChart sources={sources} /> : <p class="quiet">{t('sources.none')}</p>;
}
