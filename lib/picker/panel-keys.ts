import type { PanelAction } from './panel';

interface TrapOptions {
  host: HTMLElement;
  root: ShadowRoot;
  onEscape(): void;
  /** Returns the current actions, whose keys work while the focus is in the panel. */
  actions(): readonly PanelAction[];
}

/**
 * Keeps Tab inside a panel, and handles Escape wherever the focus is, even on the page.
 *
 * @returns a function that stops both
 */
export function trapKeys(document: Document, { host, root, onEscape, actions }: TrapOptions): () => void {
  const window = document.defaultView;
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    const handled =
      event.key === 'Escape' ? onEscape : event.key === 'Tab' ? () => moveFocus(root, event.shiftKey) : null;
    const action = handled ?? (event.target === host && !event.repeat ? actionWithKey(actions(), event.key) : null);
    if (!action) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    action();
  };
  window?.addEventListener('keydown', onKey, true);
  return () => window?.removeEventListener('keydown', onKey, true);
}

function actionWithKey(actions: readonly PanelAction[], pressed: string): (() => void) | undefined {
  return actions.find(({ key }) => key?.toLowerCase() === pressed.toLowerCase())?.onPress;
}

/** Moves the focus to the next control of the panel; after the last one to the first. */
function moveFocus(root: ShadowRoot, isBackwards: boolean): void {
  const controls = [...root.querySelectorAll<HTMLElement>('input, select, button')].filter(
    (control) => control.getClientRects().length > 0,
  );
  const at = root.activeElement ? controls.indexOf(root.activeElement as HTMLElement) : -1;
  const next = isBackwards && at < 0 ? controls.at(-1) : controls.at((at + (isBackwards ? -1 : 1)) % controls.length);
  next?.focus({ preventScroll: true });
}
