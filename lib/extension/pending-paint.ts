import { INSTANCE_MARKER } from './instance-marker';

/** Name of the animation that hides a page until it is clean, see `entrypoints/always.content/pending-paint.css`. */
const ANIMATION = 'clean-copy-hold';
const ANIMATION_EVENTS = ['animationstart', 'animationend', 'animationcancel'] as const;
/** Key under which the function that ends it is shared between content scripts. */
const END_KEY = Symbol.for(`${INSTANCE_MARKER}:hold`);

/**
 * Keeps the page from noticing the animation that hides it.
 *
 * @returns a function that lets the page be painted; idempotent
 */
export function controlPendingPaint(document: Document): () => void {
  const frame = document.defaultView;
  const stopEvent = (event: Event) => {
    if ((event as AnimationEvent).animationName === ANIMATION) event.stopImmediatePropagation();
  };
  for (const name of ANIMATION_EVENTS) frame?.addEventListener(name, stopEvent, true);
  const end = () => {
    for (const animation of document.documentElement.getAnimations())
      if ((animation as CSSAnimation).animationName === ANIMATION) animation.cancel();
  };
  Object.defineProperty(globalThis, END_KEY, { value: end, configurable: true });
  return end;
}

/** Lets the page be painted, if `controlPendingPaint` holds it back. */
export function endPendingPaint(): void {
  (globalThis as { [END_KEY]?: () => void })[END_KEY]?.();
}
