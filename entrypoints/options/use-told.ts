import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';

/** What happened, in words, and how it is taken back. */
export interface Told {
  text: string;
  /** Grows, so that the same words are told again. */
  turn: number;
  /** Fails as the browser does, or gives `false` where nothing was taken back. */
  undo?: () => Promise<unknown>;
  /** Where the focus goes after the undo: the section that it happened in. */
  section?: string;
}

export type Tell = (text: string, undo?: Told['undo'], section?: string) => void;

const typing = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input:is([type="text"], [type="search"]), textarea, select');

/** The last thing that was told, and its undo by button or by Ctrl+Z. */
export function useTold(): { told: Told; tell: Tell; undo(): void; hush(): void } {
  const [told, setTold] = useState<Told>({ text: '', turn: 0 });
  const latest = useRef(told);
  latest.current = told;

  const tell: Tell = (text, undo, section) => setTold(({ turn }) => ({ text, turn: turn + 1, undo, section }));
  const undo = () => {
    const { undo: back, section } = latest.current;
    if (!back) return;
    // Once only: the second press would find nothing to take back.
    latest.current = { text: '', turn: 0 };
    void back().then(
      (done) => tell(done === false ? t('options.failed') : t('options.undone')),
      (error: unknown) => tell(t('options.problem', [String(error instanceof Error ? error.message : error)])),
    );
    if (section) document.getElementById(`${section}-title`)?.focus();
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
      if (key !== 'z' || !(ctrlKey || metaKey) || shiftKey || altKey || typing(target) || !latest.current.undo) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return { told, tell, undo, hush: () => setTold(({ turn }) => ({ text: '', turn })) };
}
