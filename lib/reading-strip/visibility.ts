import { isTopLayerInUse } from '../overlay/host';

/** Time (ms) without activity after which the strip is hidden. */
const IDLE_MS = 2500;
/** Scrolling by less than this (px) does not count. */
const MIN_SCROLL_PX = 4;
/** Keys that scroll, or that are part of a combination: pressing them is reading. */
const READING_KEYS = new Set(
  'ArrowUp,ArrowDown,ArrowLeft,ArrowRight,PageUp,PageDown,Home,End, ,j,k,J,K,Shift,Control,Alt,Meta'.split(','),
);

interface VisibilityOptions {
  /** Returns whether the strip must stay: the reader is using it. */
  isInUse(): boolean;
  show(): void;
  hide(): void;
}

/**
 * Shows the strip when the reader scrolls up, moves the pointer or presses a key; hides it when they scroll down or do nothing for
 * a while. Events that scripts of the page dispatch are ignored.
 *
 * @returns a function that stops it
 */
export function followActivity(document: Document, { isInUse, show, hide }: VisibilityOptions): () => void {
  const window = document.defaultView;
  if (!window) return () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let scrolledTo = window.scrollY;
  let pointer = '';
  const hideUnlessUsed = () => {
    if (isInUse()) wake();
    else hide();
  };
  const wake = () => {
    clearTimeout(timer);
    timer = setTimeout(hideUnlessUsed, IDLE_MS);
    if (!isTopLayerInUse(document)) show();
  };
  const onScroll = () => {
    const by = window.scrollY - scrolledTo;
    if (Math.abs(by) < MIN_SCROLL_PX) return;
    scrolledTo = window.scrollY;
    if (by < 0) wake();
    else if (!isInUse()) {
      clearTimeout(timer);
      hide();
    }
  };
  const onPointer = ({ isTrusted, clientX, clientY }: PointerEvent) => {
    // Browsers send an event without a movement after scrolling.
    const at = `${clientX} ${clientY}`;
    if (!isTrusted || at === pointer) return;
    const isFirst = pointer === '';
    pointer = at;
    if (!isFirst) wake();
  };
  const onKey = ({ isTrusted, key }: KeyboardEvent) => {
    if (isTrusted && !READING_KEYS.has(key)) wake();
  };
  window.addEventListener('scroll', onScroll, { passive: true });
  window.addEventListener('pointermove', onPointer, { passive: true, capture: true });
  window.addEventListener('keydown', onKey, { passive: true, capture: true });
  return () => {
    clearTimeout(timer);
    window.removeEventListener('scroll', onScroll);
    window.removeEventListener('pointermove', onPointer, { capture: true });
    window.removeEventListener('keydown', onKey, { capture: true });
  };
}
