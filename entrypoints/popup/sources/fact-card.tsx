import type { ComponentChildren } from 'preact';
import { formatNumber, t } from '../../../lib/extension/i18n';

interface Props {
  /** Identifies the card's elements in the document. */
  id: string;
  title: string;
  /** Number of entries that only the opened card shows. */
  more?: number;
  /** Content of the first line, next to the heading. */
  line?: ComponentChildren;
  /** Whether it is open; undefined if another card is, so that only the heading is shown. */
  open: boolean | undefined;
  onToggle(): void;
  children?: ComponentChildren;
}

/** One of the three facts about a story: a heading that opens the card, and its contents. */
export function FactCard({ id, title, more = 0, line, open, onToggle, children }: Props) {
  return (
    <section class="card" aria-labelledby={`${id}-title`} data-testid={id} data-open={open}>
      <div class="card-head">
        <h2 id={`${id}-title`}>
          <button
            type="button"
            aria-expanded={open === true}
            aria-controls={open === undefined ? undefined : `${id}-body`}
            aria-describedby={more > 0 ? `${id}-more` : undefined}
            onClick={onToggle}
          >
            {title}
          </button>
        </h2>
        {line}
        {more > 0 && !open && (
          <span class="more">
            <span aria-hidden="true">{formatNumber(more, { signDisplay: 'always' })}</span>
            <span class="unseen" id={`${id}-more`}>
              {t('sources.more', [more])}
            </span>
          </span>
        )}
      </div>
      {open !== undefined && (
        <div class="card-body" id={`${id}-body`}>
          {children}
        </div>
      )}
    </section>
  );
}
