import { PRESENCE } from './presence';

/** Name of the animation by which a page is not drawn at first: see `entrypoints/always.content/hold.css`. */
const NAME = 'clean-copy-hold';
const EVENTS = ['animationstart', 'animationend', 'animationcancel'] as const;
/** Where in our own world the hold is ended from another of our files. */
const PLACE = Symbol.for(`${PRESENCE}:hold`);

/**
 * The page hears nothing of the animation.
 *
 * @returns a function that lets the page be drawn; calling it twice is calm
 */
export function endHold(document: Document): () => void {
  const frame = document.defaultView;
  const hush = (event: Event) => {
    if ((event as AnimationEvent).animationName === NAME) event.stopImmediatePropagation();
  };
  for (const name of EVENTS) frame?.addEventListener(name, hush, true);
  const end = () => {
    for (const animation of document.documentElement.getAnimations())
      if ((animation as CSSAnimation).animationName === NAME) animation.cancel();
  };
  Object.defineProperty(globalThis, PLACE, { value: end, configurable: true });
  return end;
}

/** Lets a page be drawn that is held: the clean view is on. */
export function drawNow(): void {
  (globalThis as { [PLACE]?: () => void })[PLACE]?.();
}
