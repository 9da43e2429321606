import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';

interface Props {
  title: string;
  confirmLabel: string;
  onConfirm(): void;
  onClose(): void;
  children: ComponentChildren;
}

/** A modal confirmation dialog: traps the focus, closes on Escape and restores the focus afterwards. */
export function ConfirmDialog({ title, confirmLabel, onConfirm, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const previouslyFocused = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (previouslyFocused instanceof HTMLElement && previouslyFocused.isConnected) previouslyFocused.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="dialog-title" onClose={onClose}>
      <h3 id="dialog-title">{title}</h3>
      {children}
      <div class="buttons">
        <button type="button" class="button" onClick={onClose}>
          {t('options.cancel')}
        </button>
        <button type="button" class="button strong" onClick={onConfirm}>
          {confirmLabel}
        </button>
      </div>
    </dialog>
  );
}
