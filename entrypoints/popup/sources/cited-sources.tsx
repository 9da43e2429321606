import { useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import type { Source } from '../../../lib/types';
import { useDismissedSources } from '../hooks/use-dismissed-sources';
import type { PopupActions } from '../popup-actions';
import { CollapsibleList } from './collapsible-list';
import { DismissedSources } from './dismissed-sources';
import { SourceItem } from './source-item';
import { SourceShareChart } from './source-share-chart';

/** Maximum number of sources before the list is collapsed. */
const MAX_COLLAPSED_SOURCES = 6;

interface Props {
  /** Cited sources; null if the story's language is not supported. */
  sources: readonly Source[] | null;
  /** The passages of each source. */
  passages: readonly (readonly string[])[];
  /** Language of the story, a BCP 47 tag. */
  lang?: string;
  actions: PopupActions;
}

/** Lists the sources that the story cites, unnamed ones separately. Pressing a source highlights its passages. */
export function CitedSources({ sources, passages, lang, actions }: Props) {
  /** Index of the source whose passages are highlighted, and index of the current passage. */
  const [open, setOpen] = useState<{ source: number; passage: number }>();
  const toggle = (source: number, passage: number) => {
    const closing = open?.source === source && open.passage === passage;
    setOpen(closing ? undefined : { source, passage });
    actions.showPassages(closing ? null : source, passage);
    const count = sources?.[source]?.attributions.length ?? 0;
    if (closing) actions.announce(t('sources.unmarked'), true);
    else if (open?.source !== source)
      actions.announce(t('sources.marked', count, [String(count), sources?.[source]?.name ?? '']), true);
  };
  const section = useRef<HTMLElement>(null);
  const dismissed = useDismissedSources(sources, actions);
  const all = (sources ?? []).map((source, index) => ({ source, index }));
  const items = all.filter(({ source }) => !dismissed.names.has(source.name));
  const dismiss = (name: string) => {
    setOpen(undefined);
    actions.showPassages(null, 0);
    dismissed.set(name, true);
  };
  const restore = (name: string) => {
    dismissed.set(name, false);
    // After the entry has been drawn again.
    requestAnimationFrame(() => section.current?.querySelector<HTMLElement>('h2')?.focus());
  };
  const list = (belongs: (source: Source) => boolean) =>
    items
      .filter(({ source }) => belongs(source))
      .map(({ source, index }) => (
        <li key={index}>
          <SourceItem
            source={source}
            passages={passages[index] ?? []}
            lang={lang}
            current={open?.source === index ? open.passage : undefined}
            onShow={(passage) => toggle(index, passage)}
            onCopy={(passage) => void actions.copyQuotation(index, passage)}
            onDismiss={() => dismiss(source.name)}
          />
        </li>
      ));
  const certain = items.flatMap(({ source }) => (source.lessCertain ? [] : source));
  const named = list(({ type, lessCertain }) => type !== 'unnamed' && !lessCertain);
  const unnamed = list(({ type, lessCertain }) => type === 'unnamed' && !lessCertain);
  const lessCertain = list((source) => source.lessCertain === true);
  return (
    <section ref={section} class="part" aria-labelledby="cited-title" data-testid="cited">
      <h2 id="cited-title" class="total" tabIndex={-1}>
        {t('sources.cited')}
      </h2>
      {sources === null && (
        <p class="quiet" data-testid="not-read">
          {t('sources.notRead')}
        </p>
      )}
      {sources && certain.length === 0 && <p class="quiet">{t('sources.none')}</p>}
      {sources && sources.length > 0 && (
        <>
          {certain.length > 0 && <SourceShareChart sources={certain} />}
          <CollapsibleList class="sources" items={named} first={MAX_COLLAPSED_SOURCES} />
          {unnamed.length > 0 && (
            <>
              <h3>{t('sources.unnamed')}</h3>
              <CollapsibleList class="sources" items={unnamed} first={MAX_COLLAPSED_SOURCES} />
            </>
          )}
          {lessCertain.length > 0 && (
            <details data-testid="less-certain">
              <summary>{t('sources.lessCertain', [lessCertain.length])}</summary>
              <ul class="sources">{lessCertain}</ul>
            </details>
          )}
        </>
      )}
      <DismissedSources
        sources={all.filter(({ source }) => dismissed.names.has(source.name))}
        latest={dismissed.latest}
        lang={lang}
        onRestore={restore}
        onReport={actions.reportSource}
      />
    </section>
  );
}
