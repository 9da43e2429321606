import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard focus in a list whose entries disappear when they are pressed. The focus moves to the entry that
 * takes the place of the removed one; if there is none, to the open kind, or else to the list's heading.
 *
 * @param total number of entries; a change shows that an entry was removed
 */
export function usePreservedFocus(list: RefObject<HTMLElement | null>, total: number): void {
  const kind = useRef<string>(undefined);
  const index = useRef(0);
  // Read on each render, before the focused element is removed.
  const active = list.current?.querySelector<HTMLElement>('.words:focus, .block .small:focus');
  if (active) {
    const details = active.closest<HTMLElement>('[data-kind]');
    kind.current = details?.dataset.kind;
    index.current = [...(details?.querySelectorAll('.block') ?? [])].findIndex((block) => block.contains(active));
  }
  useLayoutEffect(() => {
    const { current: root } = list;
    if (!root || kind.current === undefined) return;
    if (document.activeElement && document.activeElement !== document.body) return;
    const details = root.querySelector<HTMLElement>(`[data-kind="${kind.current}"]`);
    const blocks = details?.querySelectorAll<HTMLElement>('.block .words') ?? [];
    const next = blocks[Math.min(index.current, blocks.length - 1)] ?? details?.querySelector('summary');
    (next ?? root.querySelector<HTMLElement>('#hidden-total'))?.focus();
    kind.current = undefined;
  }, [total]);
}
