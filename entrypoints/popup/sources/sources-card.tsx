import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import { useDismissedSources } from '../hooks/use-dismissed-sources';
import type { PopupActions } from '../popup-actions';
import { textDirection } from '../text-direction';
import { FactCard } from './fact-card';
import type { CardProps } from './fact-cards';
import { languageName } from './language-name';
import { SourceItem } from './source-item';
import { SourceShareChart } from './source-share-chart';

/** Number of sources in the closed card. */
const MAX_CLOSED_SOURCES = 3;

interface Props extends CardProps {
  /** The passages of each source. */
  passages: readonly (readonly string[])[];
  actions: PopupActions;
}

/** The sources that the story cites, most cited first. Pressing one opens the card and highlights its passages. */
export function SourcesCard({ article, passages, lang, actions, details, open, onToggle }: Props) {
  const { sources } = article;
  /** Index of the source whose passages are highlighted, and index of the current passage. */
  const [shown, setShown] = useState<{ source: number; passage: number }>();
  useEffect(() => {
    if (open || !shown) return;
    setShown(undefined);
    actions.showPassages(null, 0);
  }, [open]);
  const dismissed = useDismissedSources(sources, actions);
  const dismiss = (name: string) => {
    setShown(undefined);
    actions.showPassages(null, 0);
    dismissed.set(name, true);
  };
  const restore = (name: string) => {
    dismissed.set(name, false);
    // The button that was pressed is gone.
    document.querySelector<HTMLElement>('#cited-title button')?.focus();
  };
  const show = (source: number, passage: number) => {
    const isShown = shown?.source === source && shown.passage === passage;
    setShown(isShown ? undefined : { source, passage });
    actions.showPassages(isShown ? null : source, passage);
    const count = sources?.[source]?.attributions.length ?? 0;
    if (isShown) actions.announce(t('sources.unmarked'), true);
    else if (shown?.source !== source)
      actions.announce(t('sources.marked', count, [String(count), sources?.[source]?.name ?? '']), true);
    if (!open) onToggle();
  };
  const all = (sources ?? []).map((source, index) => ({
    source,
    index,
    item: (
      <li key={index}>
        <SourceItem
          source={source}
          passages={passages[index] ?? []}
          lang={lang}
          current={open && shown?.source === index ? shown.passage : undefined}
          onShow={(passage) => show(index, passage)}
          onCopy={(passage) => void actions.copyQuotation(index, passage)}
          onDismiss={() => dismiss(source.name)}
        />
      </li>
    ),
  }));
  const items = all.filter(({ source }) => !dismissed.names.has(source.name));
  const certain = items.filter(({ source }) => !source.lessCertain);
  const lessCertain = items.filter(({ source }) => source.lessCertain);
  const listed = open ? certain : certain.slice(0, MAX_CLOSED_SOURCES);
  return (
    <FactCard
      id="cited"
      title={t('sources.cited')}
      more={certain.length - MAX_CLOSED_SOURCES}
      open={open}
      onToggle={onToggle}
    >
      {sources === null && (
        <p class="quiet" data-testid="not-read">
          {t('sources.notRead', [languageName(lang)])}
        </p>
      )}
      {sources && certain.length === 0 && <p class="quiet">{t('sources.none')}</p>}
      {certain.length > 0 && <SourceShareChart sources={certain.map(({ source }) => source)} />}
      {certain.length > 0 && (
        <ul class="sources" dir={textDirection(lang)}>
          {listed.map(({ item }) => item)}
        </ul>
      )}
      {open && details && (
        <details.SourcesDetails
          lessCertain={lessCertain.map(({ item }) => item)}
          asked={article.asked ?? []}
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
