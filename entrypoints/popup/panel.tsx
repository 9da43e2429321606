import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import { PANEL_NAMES, type PanelId } from './panel-bar';

interface Props {
  id: PanelId;
  children?: ComponentChildren;
  onClose(): void;
}

/** A panel with its heading and a button that leads back to the story's card. The heading gets the focus. */
export function Panel({ id, children, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [id]);
  return (
    <section class="panel" id="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <button
          type="button"
          class="icon-button back"
          aria-label={t('tabs.back')}
          title={t('tabs.back')}
          onClick={onClose}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="m14.5 5-7 7 7 7" />
          </svg>
        </button>
        <h2 id="panel-title" ref={heading} tabIndex={-1}>
          {t(PANEL_NAMES[id])}
        </h2>
      </div>
      <div class="panel-body" key={id}>
        {children}
      </div>
    </section>
  );
}
