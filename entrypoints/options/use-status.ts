import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';

/** A message about a change, with a function to undo it. */
export interface Status {
  text: string;
  /** Different for each message, so that screen readers announce the same text again. */
  id: number;
  /** Undoes the change. Resolves to `false` if nothing could be undone. */
  undo?: () => Promise<unknown>;
  /** Id of the section to focus after the undo. */
  section?: string;
}

export type Notify = (text: string, undo?: Status['undo'], section?: string) => void;

const isTextField = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input:is([type="text"], [type="search"]), textarea, select');

/** Manages the status message and its undo, by button or Ctrl+Z. */
export function useStatus(): { status: Status; notify: Notify; undo(): void; dismiss(): void } {
  const [status, setStatus] = useState<Status>({ text: '', id: 0 });
  const latest = useRef(status);
  latest.current = status;

  const notify: Notify = (text, undo, section) => setStatus(({ id }) => ({ text, id: id + 1, undo, section }));
  const undo = () => {
    const { undo: undoChange, section } = latest.current;
    if (!undoChange) return;
    // Only once: a second press would find nothing to undo.
    latest.current = { text: '', id: 0 };
    void undoChange().then(
      (done) => notify(done === false ? t('options.failed') : t('options.undone')),
      (error: unknown) => notify(t('options.problem', [String(error instanceof Error ? error.message : error)])),
    );
    if (section) document.getElementById(`${section}-title`)?.focus();
  };
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
      if (key !== 'z' || !(ctrlKey || metaKey) || shiftKey || altKey || isTextField(target) || !latest.current.undo)
        return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, []);
  return { status, notify, undo, dismiss: () => setStatus(({ id }) => ({ text: '', id })) };
}
