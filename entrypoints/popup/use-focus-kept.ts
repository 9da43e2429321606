import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard where it was in a list whose entries go away as they are pressed: at the entry that has come in its
 * place, else at the kind that stands open, else at the list's title.
 *
 * @param total changes when the list does
 */
export function useFocusKept(list: RefObject<HTMLElement | null>, total: number): void {
  const kind = useRef<string>(undefined);
  const at = useRef(0);
  // Asked at each drawing, before what had the focus is gone.
  const active = list.current?.querySelector<HTMLElement>('.words:focus, .block .small:focus');
  if (active) {
    const details = active.closest<HTMLElement>('[data-kind]');
    kind.current = details?.dataset.kind;
    at.current = [...(details?.querySelectorAll('.block') ?? [])].findIndex((block) => block.contains(active));
  }
  useLayoutEffect(() => {
    const { current: root } = list;
    if (!root || kind.current === undefined) return;
    if (document.activeElement && document.activeElement !== document.body) return;
    const details = root.querySelector<HTMLElement>(`[data-kind="${kind.current}"]`);
    const blocks = details?.querySelectorAll<HTMLElement>('.block .words') ?? [];
    const next = blocks[Math.min(at.current, blocks.length - 1)] ?? details?.querySelector('summary');
    (next ?? root.querySelector<HTMLElement>('#hidden-total'))?.focus();
    kind.current = undefined;
  }, [total]);
}
