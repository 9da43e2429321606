import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';

interface Props {
  title: string;
  /** What the button says that does it. */
  yes: string;
  onYes(): void;
  onClose(): void;
  children: ComponentChildren;
}

/** A question before something large is done. The focus is kept inside, Escape leaves, and it goes back to where it was. */
export function Dialog({ title, yes, onYes, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
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
        <button type="button" class="button strong" onClick={onYes}>
          {yes}
        </button>
      </div>
    </dialog>
  );
}
