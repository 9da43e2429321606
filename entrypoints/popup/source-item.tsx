import { useId } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import type { Source } from '../../lib/types';

interface Props {
  source: Source;
  /** The words of each passage. */
  passages: readonly string[];
  /** Which passage is marked and in sight; missing where none is. */
  at?: number;
  /** Goes to a passage; the one in sight once more: no longer marked. */
  onShow(at: number): void;
  onCopy(at: number): void;
}

/** One source: who, as what, how often; opened, the passages one after the other. */
export function SourceItem({ source: { name, role, type, count }, passages, at, onShow, onCopy }: Props) {
  const id = useId();
  const open = at !== undefined;
  const step = (by: number) => onShow(((at ?? 0) + by + passages.length) % passages.length);
  return (
    <div class="source" data-type={type}>
      <button
        type="button"
        class="source-name"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => onShow(at ?? 0)}
      >
        <span class="dot" aria-hidden="true" />
        <span>
          <bdi class="strong">{name}</bdi>
          {role && type !== 'unnamed' && <bdi class="quiet role">{role}</bdi>}
        </span>
        <span class="quiet count">{t('sources.statements', count)}</span>
      </button>
      {open && (
        <div class="passage" id={id}>
          <blockquote dir="auto">{passages[at]}</blockquote>
          <p class="steps">
            {passages.length > 1 && (
              <>
                <button type="button" class="small" aria-label={t('sources.previous')} onClick={() => step(-1)}>
                  ‹
                </button>
                <span class="quiet">{t('sources.at', [at + 1, passages.length])}</span>
                <button type="button" class="small" aria-label={t('sources.next')} onClick={() => step(1)}>
                  ›
                </button>
              </>
            )}
            <button type="button" class="small" onClick={() => onCopy(at)}>
              {t('sources.copyPassage')}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
