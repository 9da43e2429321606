import { useEffect, useId, useRef } from 'preact/hooks';
import { plural, t } from '../../../lib/extension/i18n';
import type { Source } from '../../../lib/types';
import { SourceGround } from './source-ground';

/** Name of each type of source, which its mark shows by colour and shape. */
const TYPE_NAMES = {
  person: 'sources.type.person',
  institution: 'sources.type.institution',
  news: 'sources.type.news',
  document: 'sources.type.document',
  unnamed: 'sources.type.unnamed',
} as const satisfies Record<Source['type'], string>;

interface Props {
  source: Source;
  /** The text of each passage. */
  passages: readonly string[];
  /** Language of the story, a BCP 47 tag. */
  lang?: string;
  /** Index of the highlighted passage; undefined if none is. */
  current?: number;
  /** Whether to tell how the source can know; the closed card has no room for it. */
  hasDetails: boolean;
  /** Highlights a passage and scrolls to it; if it is the current one, removes the highlight instead. */
  onShow(index: number): void;
  onCopy(index: number): void;
  /** Removes the source from the list. */
  onDismiss(): void;
}

/** One source: name, role and number of statements; expanded, its passages one at a time. */
export function SourceItem({ source, passages, lang, current, hasDetails, onShow, onCopy, onDismiss }: Props) {
  const { name, role, type, count } = source;
  const id = useId();
  const open = current !== undefined;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) element.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const step = (by: number) => onShow(((current ?? 0) + by + passages.length) % passages.length);
  return (
    <div class="source" data-type={type} ref={element}>
      <button
        type="button"
        class="source-name"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        title={role ? `${name}, ${role}` : name}
        onClick={() => onShow(current ?? 0)}
      >
        <span class="dot" role="img" aria-label={t(TYPE_NAMES[type])} />
        <span class="who" lang={lang || undefined}>
          <bdi class="strong">{name}</bdi> {role && type !== 'unnamed' && <bdi class="quiet role">{role}</bdi>}
        </span>
        <bdi class="quiet count">{plural('sources.statements', count)}</bdi>
      </button>
      {hasDetails && <SourceGround source={source} lang={lang} />}
      {open && (
        <div class="passage" id={id}>
          <blockquote dir="auto" lang={lang || undefined}>
            {passages[current]}
          </blockquote>
          <p class="steps">
            {passages.length > 1 && (
              <>
                <button type="button" class="small" aria-label={t('sources.previous')} onClick={() => step(-1)}>
                  ‹
                </button>
                <span class="quiet">{t('sources.at', [current + 1, passages.length])}</span>
                <button type="button" class="small" aria-label={t('sources.next')} onClick={() => step(1)}>
                  ›
                </button>
              </>
            )}
          </p>
          <p class="source-actions">
            <button type="button" class="small" data-testid="copy-passage" onClick={() => onCopy(current)}>
              {t('sources.copyPassage')}
            </button>
            <button type="button" class="plain" data-testid="dismiss" onClick={onDismiss}>
              {t('sources.dismiss')}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
