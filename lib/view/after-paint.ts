/** Maximum wait (ms); a page in a background tab is never painted. */
const MAX_WAIT_MS = 100;

/** Resolves after the browser has painted pending changes. */
export function waitForPaint(view: Window): Promise<void> {
  return new Promise((resolve) => {
    view.requestAnimationFrame(() => view.setTimeout(resolve));
    view.setTimeout(resolve, MAX_WAIT_MS);
  });
}
