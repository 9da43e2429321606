import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import type { Source } from '../../../lib/types';

interface Props {
  sources: readonly { source: Source; index: number }[];
  /** Name of the source that was removed last: its entry is focused. */
  latest?: string;
  /** Language of the story, a BCP 47 tag. */
  lang?: string;
  onRestore(name: string): void;
  onReport(index: number): void;
}

/** Lists the sources that the reader has removed from this page, each with buttons that restore and report it. */
export function DismissedSources({ sources, latest, lang, onRestore, onReport }: Props) {
  const latestButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (latest !== undefined) latestButton.current?.focus();
  }, [latest]);
  if (!sources.length) return null;
  return (
    <details data-testid="dismissed" open={latest !== undefined}>
      <summary>{t('sources.dismissed', [sources.length])}</summary>
      <ul class="sources">
        {sources.map(({ source: { name }, index }) => (
          <li key={index} class="dismissed">
            <bdi lang={lang || undefined}>{name}</bdi>
            <button
              ref={name === latest ? latestButton : undefined}
              type="button"
              class="plain"
              aria-label={t('sources.restoreNamed', [name])}
              onClick={() => onRestore(name)}
            >
              {t('sources.restore')}
            </button>
            <button
              type="button"
              class="plain"
              data-testid="report-source"
              aria-label={t('sources.reportNamed', [name])}
              onClick={() => onReport(index)}
            >
              {t('sources.report')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
